// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/holidays.h"

#include <algorithm>
#include <utility>

namespace mor::demo {

namespace {

namespace chrono = std::chrono;
using chrono::days;

Day dateOf(int year, unsigned month, unsigned day)
{
    return Day{chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)};
}

Day nthWeekday(int year, unsigned month, chrono::weekday weekday, unsigned n)
{
    return Day{chrono::year{year} / chrono::month{month} / weekday[n]};
}

Day lastWeekday(int year, unsigned month, chrono::weekday weekday)
{
    return Day{chrono::year{year} / chrono::month{month} / weekday[chrono::last]};
}

/// A federal holiday on a Saturday is kept on the Friday before, one on a Sunday on the Monday
/// after.
Day observed(Day day)
{
    if (isoWeekday(day) == 6)
        return day - days{1};
    return isoWeekday(day) == 7 ? day + days{1} : day;
}

void addUnitedStates(int year, std::vector<Holiday>& holidays)
{
    using chrono::Monday;
    holidays.push_back({observed(dateOf(year, 1, 1)), "New Year's Day"});
    holidays.push_back({nthWeekday(year, 1, Monday, 3), "Martin Luther King Jr. Day"});
    holidays.push_back({nthWeekday(year, 2, Monday, 3), "Washington's Birthday"});
    holidays.push_back({lastWeekday(year, 5, Monday), "Memorial Day"});
    holidays.push_back({observed(dateOf(year, 6, 19)), "Juneteenth"});
    holidays.push_back({observed(dateOf(year, 7, 4)), "Independence Day"});
    holidays.push_back({nthWeekday(year, 9, Monday, 1), "Labor Day"});
    holidays.push_back({nthWeekday(year, 10, Monday, 2), "Columbus Day"});
    holidays.push_back({observed(dateOf(year, 11, 11)), "Veterans Day"});
    holidays.push_back({nthWeekday(year, 11, chrono::Thursday, 4), "Thanksgiving"});
    holidays.push_back({observed(dateOf(year, 12, 25)), "Christmas Day"});
}

void addGermany(int year, std::vector<Holiday>& holidays)
{
    const Day easter = easterSunday(year);
    holidays.push_back({dateOf(year, 1, 1), "Neujahr"});
    holidays.push_back({easter - days{2}, "Karfreitag"});
    holidays.push_back({easter + days{1}, "Ostermontag"});
    holidays.push_back({dateOf(year, 5, 1), "Tag der Arbeit"});
    holidays.push_back({easter + days{39}, "Christi Himmelfahrt"});
    holidays.push_back({easter + days{50}, "Pfingstmontag"});
    holidays.push_back({dateOf(year, 10, 3), "Tag der Deutschen Einheit"});
    holidays.push_back({dateOf(year, 12, 25), "Erster Weihnachtstag"});
    holidays.push_back({dateOf(year, 12, 26), "Zweiter Weihnachtstag"});
}

/// A bank holiday on a weekend is kept on the next weekday that is not one itself.
void addEngland(int year, std::vector<Holiday>& holidays)
{
    using chrono::Monday;
    const Day easter = easterSunday(year);
    const auto substitute = [](Day day, int weekendDays) {
        return isoWeekday(day) >= 6 ? day + days{weekendDays} : day;
    };
    const Day newYear = dateOf(year, 1, 1);
    const Day christmas = dateOf(year, 12, 25);
    holidays.push_back({substitute(newYear, isoWeekday(newYear) == 6 ? 2 : 1), "New Year's Day"});
    holidays.push_back({easter - days{2}, "Good Friday"});
    holidays.push_back({easter + days{1}, "Easter Monday"});
    holidays.push_back({nthWeekday(year, 5, Monday, 1), "Early May bank holiday"});
    holidays.push_back({lastWeekday(year, 5, Monday), "Spring bank holiday"});
    holidays.push_back({lastWeekday(year, 8, Monday), "Summer bank holiday"});
    holidays.push_back({substitute(christmas, 2), "Christmas Day"});
    holidays.push_back({substitute(christmas + days{1}, 2), "Boxing Day"});
}

} // namespace

Day easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return dateOf(year, static_cast<unsigned>(n / 31), static_cast<unsigned>(n % 31 + 1));
}

WorkCalendar publicCalendar(Region region, int firstYear, int lastYear)
{
    WorkCalendar calendar;
    std::vector<Holiday> holidays;
    // One year more on either side: a substitute day may fall into the neighbouring year.
    for (int year = firstYear - 1; year <= lastYear + 1; ++year) {
        switch (region) {
        case Region::UnitedStates:
            addUnitedStates(year, holidays);
            break;
        case Region::Germany:
            addGermany(year, holidays);
            break;
        case Region::England:
            addEngland(year, holidays);
            break;
        }
    }
    constexpr std::pair<const char*, const char*> kNames[]
        = {{"us", "US federal"}, {"de", "Germany, nationwide"}, {"en", "England and Wales"}};
    calendar.code = kNames[static_cast<std::size_t>(region)].first;
    calendar.name = kNames[static_cast<std::size_t>(region)].second;
    std::ranges::sort(holidays);
    for (Holiday& holiday : holidays) {
        const int year = static_cast<int>(chrono::year_month_day{holiday.day}.year());
        const bool twice
            = !calendar.holidays.empty() && calendar.holidays.back().day == holiday.day;
        if (year >= firstYear && year <= lastYear && !twice)
            calendar.holidays.push_back(std::move(holiday));
    }
    return calendar;
}

} // namespace mor::demo
