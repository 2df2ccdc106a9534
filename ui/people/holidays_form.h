// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "people/panel_form.h"

class QComboBox;
class QLineEdit;

namespace mor::ui {

class DayField;
class RowTable;

/// The holidays of the regional calendars: adds, renames and removes them by hand. Stays open; each
/// act can be undone.
class HolidaysForm : public PanelForm {
    Q_OBJECT

public:
    HolidaysForm(Desk& desk, const std::string& calendar, QWidget* parent = nullptr);

    QWidget* firstFocus() const override;
    void act() override;
    void remove();
    /// Holidays of a calendar file, from today on for two years; saved by the button.
    void openFile(const QString& path);
    RowTable& rows() const { return *m_rows; }

private:
    std::string calendar() const; ///< code; empty: a new one
    const Holiday* current() const;
    void fillCalendars(const std::string& chosen);
    void showCalendar();
    void showHoliday();
    void looked();
    void askForFile();
    void dropFile();
    RosterEdit edit() const;
    QString problemHere() const;

    QComboBox* m_calendar;
    QLineEdit* m_newName;
    Label* m_newLabel = nullptr;
    RowTable* m_rows;
    Label* m_dayLabel = nullptr;
    DayField* m_day;
    Label* m_nameLabel = nullptr;
    QLineEdit* m_name;
    Button* m_remove;
    Button* m_choose;
    std::vector<Holiday> m_fromFile; ///< to be imported; empty: none
};

} // namespace mor::ui
