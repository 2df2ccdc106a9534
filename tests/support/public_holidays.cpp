// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/public_holidays.h"

#include "support/organisation_builder.h"

#include <initializer_list>

namespace mor::tests {

namespace {

struct Row {
    int year;
    unsigned month;
    unsigned dayOfMonth;
    const char* name;
};

WorkCalendar calendar(const char* code, const char* name, std::initializer_list<Row> rows)
{
    WorkCalendar calendar;
    calendar.code = code;
    calendar.name = name;
    for (const auto& row : rows)
        calendar.holidays.push_back({day(row.year, row.month, row.dayOfMonth), row.name});
    return calendar;
}

} // namespace

WorkCalendar usFederal()
{
    return calendar("us", "US federal",
        {
            {2025, 1, 1, "New Year's Day"},
            {2025, 1, 20, "Martin Luther King Day"},
            {2025, 2, 17, "Washington's Birthday"},
            {2025, 5, 26, "Memorial Day"},
            {2025, 6, 19, "Juneteenth"},
            {2025, 7, 4, "Independence Day"},
            {2025, 9, 1, "Labor Day"},
            {2025, 10, 13, "Columbus Day"},
            {2025, 11, 11, "Veterans Day"},
            {2025, 11, 27, "Thanksgiving"},
            {2025, 12, 25, "Christmas Day"},
            {2026, 1, 1, "New Year's Day"},
            {2026, 1, 19, "Martin Luther King Day"},
            {2026, 2, 16, "Washington's Birthday"},
            {2026, 5, 25, "Memorial Day"},
            {2026, 6, 19, "Juneteenth"},
            {2026, 7, 3, "Independence Day"},
            {2026, 9, 7, "Labor Day"},
            {2026, 10, 12, "Columbus Day"},
            {2026, 11, 11, "Veterans Day"},
            {2026, 11, 26, "Thanksgiving"},
            {2026, 12, 25, "Christmas Day"},
            {2027, 1, 1, "New Year's Day"},
            {2027, 1, 18, "Martin Luther King Day"},
            {2027, 2, 15, "Washington's Birthday"},
            {2027, 5, 31, "Memorial Day"},
            {2027, 6, 18, "Juneteenth"},
            {2027, 7, 5, "Independence Day"},
            {2027, 9, 6, "Labor Day"},
            {2027, 10, 11, "Columbus Day"},
            {2027, 11, 11, "Veterans Day"},
            {2027, 11, 25, "Thanksgiving"},
            {2027, 12, 24, "Christmas Day"},
            {2027, 12, 31, "New Year's Day"},
            {2028, 1, 17, "Martin Luther King Day"},
            {2028, 2, 21, "Washington's Birthday"},
            {2028, 5, 29, "Memorial Day"},
            {2028, 6, 19, "Juneteenth"},
            {2028, 7, 4, "Independence Day"},
            {2028, 9, 4, "Labor Day"},
            {2028, 10, 9, "Columbus Day"},
            {2028, 11, 10, "Veterans Day"},
            {2028, 11, 23, "Thanksgiving"},
            {2028, 12, 25, "Christmas Day"},
        });
}

WorkCalendar englandAndWales()
{
    return calendar("ew", "England and Wales",
        {
            {2025, 1, 1, "New Year's Day"},
            {2025, 4, 18, "Good Friday"},
            {2025, 4, 21, "Easter Monday"},
            {2025, 5, 5, "Early May"},
            {2025, 5, 26, "Spring"},
            {2025, 8, 25, "Summer"},
            {2025, 12, 25, "Christmas Day"},
            {2025, 12, 26, "Boxing Day"},
            {2026, 1, 1, "New Year's Day"},
            {2026, 4, 3, "Good Friday"},
            {2026, 4, 6, "Easter Monday"},
            {2026, 5, 4, "Early May"},
            {2026, 5, 25, "Spring"},
            {2026, 8, 31, "Summer"},
            {2026, 12, 25, "Christmas Day"},
            {2026, 12, 28, "Boxing Day"},
            {2027, 1, 1, "New Year's Day"},
            {2027, 3, 26, "Good Friday"},
            {2027, 3, 29, "Easter Monday"},
            {2027, 5, 3, "Early May"},
            {2027, 5, 31, "Spring"},
            {2027, 8, 30, "Summer"},
            {2027, 12, 27, "Christmas Day"},
            {2027, 12, 28, "Boxing Day"},
            {2028, 1, 3, "New Year's Day"},
            {2028, 4, 14, "Good Friday"},
            {2028, 4, 17, "Easter Monday"},
            {2028, 5, 1, "Early May"},
            {2028, 5, 29, "Spring"},
            {2028, 8, 28, "Summer"},
            {2028, 12, 25, "Christmas Day"},
            {2028, 12, 26, "Boxing Day"},
        });
}

WorkCalendar germanyNationwide()
{
    return calendar("de", "Germany, nationwide",
        {
            {2025, 1, 1, "Neujahr"},
            {2025, 4, 18, "Karfreitag"},
            {2025, 4, 21, "Ostermontag"},
            {2025, 5, 1, "Tag der Arbeit"},
            {2025, 5, 29, "Christi Himmelfahrt"},
            {2025, 6, 9, "Pfingstmontag"},
            {2025, 10, 3, "Tag der Deutschen Einheit"},
            {2025, 12, 25, "Erster Weihnachtstag"},
            {2025, 12, 26, "Zweiter Weihnachtstag"},
            {2026, 1, 1, "Neujahr"},
            {2026, 4, 3, "Karfreitag"},
            {2026, 4, 6, "Ostermontag"},
            {2026, 5, 1, "Tag der Arbeit"},
            {2026, 5, 14, "Christi Himmelfahrt"},
            {2026, 5, 25, "Pfingstmontag"},
            {2026, 10, 3, "Tag der Deutschen Einheit"},
            {2026, 12, 25, "Erster Weihnachtstag"},
            {2026, 12, 26, "Zweiter Weihnachtstag"},
            {2027, 1, 1, "Neujahr"},
            {2027, 3, 26, "Karfreitag"},
            {2027, 3, 29, "Ostermontag"},
            {2027, 5, 1, "Tag der Arbeit"},
            {2027, 5, 6, "Christi Himmelfahrt"},
            {2027, 5, 17, "Pfingstmontag"},
            {2027, 10, 3, "Tag der Deutschen Einheit"},
            {2027, 12, 25, "Erster Weihnachtstag"},
            {2027, 12, 26, "Zweiter Weihnachtstag"},
            {2028, 1, 1, "Neujahr"},
            {2028, 4, 14, "Karfreitag"},
            {2028, 4, 17, "Ostermontag"},
            {2028, 5, 1, "Tag der Arbeit"},
            {2028, 5, 25, "Christi Himmelfahrt"},
            {2028, 6, 5, "Pfingstmontag"},
            {2028, 10, 3, "Tag der Deutschen Einheit"},
            {2028, 12, 25, "Erster Weihnachtstag"},
            {2028, 12, 26, "Zweiter Weihnachtstag"},
        });
}

} // namespace mor::tests
