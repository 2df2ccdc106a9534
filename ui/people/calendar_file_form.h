// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "people/panel_form.h"

class QComboBox;

namespace mor::ui {

class SegmentedControl;

/// Leave or busy times of one person from their calendar file: read, shown, and saved by the
/// button. Of busy times only the hours are taken, no word of what they are.
class CalendarFileForm : public PanelForm {
    Q_OBJECT

public:
    /// `people` are those it may be for. `busyOnly`: leave is not the viewer's to change.
    CalendarFileForm(Desk& desk, const std::vector<std::string>& people, const std::string& person,
        bool busyOnly, QWidget* parent = nullptr);

    QWidget* firstFocus() const override;
    void act() override; ///< asks for a file, then saves
    void openFile(const QString& path);
    /// Chooses busy times instead of leave.
    void setBusy(bool busy);

private:
    bool isBusy() const;
    const Person* who() const;
    void askForFile();
    void read();
    void showRead();
    DayRange leaveDays() const;
    std::function<Roster(Roster)> withLeave(const std::string& person) const;

    bool m_busyOnly;
    QComboBox* m_person;
    SegmentedControl* m_what;
    Label* m_about;
    QString m_path; ///< of the file that was read; empty: none
    std::vector<DayRange> m_leaves; ///< from today on; takes the place of those there
    std::vector<BusyTime> m_busy;
    DayRange m_days; ///< on which busy times are replaced
    bool m_read = false;
};

} // namespace mor::ui
