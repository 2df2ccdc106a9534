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
    RowTable& rows() const { return *m_rows; }

private:
    std::string calendar() const; ///< code; empty: a new one
    const Holiday* current() const;
    void fillCalendars(const std::string& chosen);
    void showCalendar();
    void showHoliday();
    void looked();
    RosterEdit edit() const;
    QString problemHere() const;

    QComboBox* m_calendar;
    QLineEdit* m_newName;
    Label* m_newLabel = nullptr;
    RowTable* m_rows;
    DayField* m_day;
    QLineEdit* m_name;
    Button* m_remove;
};

} // namespace mor::ui
