// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/holidays.h"

#include "support/catch.h"

#include <array>

namespace mor::tests {

namespace {

Day day(const char* text) { return parseDay(text).value(); }

struct Row {
    int year;
    std::array<int, 4> quarters;
};

std::array<int, 4> workdaysByQuarter(const WorkCalendar& calendar, int year)
{
    const DayRange whole{
        Day{std::chrono::year{year} / 1 / 1}, Day{std::chrono::year{year} / 12 / 31}};
    std::array<int, 4> counts{};
    for (Day on = whole.first; on <= whole.last; on += std::chrono::days{1}) {
        const auto month = static_cast<unsigned>(std::chrono::year_month_day{on}.month());
        counts[(month - 1) / 3] += isWorkday(calendar, on) ? 1 : 0;
    }
    return counts;
}

} // namespace

TEST_CASE("Working days of each quarter agree with the handbook's table", "[demo][holidays]")
{
    // The table "Working days" in section 12 of the domain handbook.
    const std::array us{Row{2025, {61, 63, 64, 62}}, Row{2026, {61, 63, 64, 62}},
        Row{2027, {61, 63, 64, 61}}, Row{2028, {63, 63, 63, 61}}};
    const std::array england{Row{2025, {63, 61, 65, 64}}, Row{2026, {63, 61, 65, 64}},
        Row{2027, {61, 63, 65, 64}}, Row{2028, {64, 61, 64, 63}}};
    const std::array germany{Row{2025, {63, 60, 66, 63}}, Row{2026, {63, 60, 66, 65}},
        Row{2027, {61, 63, 66, 66}}, Row{2028, {65, 60, 65, 62}}};

    const auto check = [](demo::Region region, const std::array<Row, 4>& rows) {
        const WorkCalendar calendar = demo::publicCalendar(region, 2025, 2028);
        for (const Row& row : rows) {
            INFO(calendar.code << " " << row.year);
            CHECK(workdaysByQuarter(calendar, row.year) == row.quarters);
        }
    };
    check(demo::Region::UnitedStates, us);
    check(demo::Region::England, england);
    check(demo::Region::Germany, germany);
}

TEST_CASE("A federal holiday on a weekend is kept on the nearest weekday", "[demo][holidays]")
{
    const WorkCalendar us = demo::publicCalendar(demo::Region::UnitedStates, 2026, 2027);

    CHECK_FALSE(isWorkday(us, day("2026-07-03"))); // 4 July 2026 is a Saturday
    CHECK_FALSE(isWorkday(us, day("2027-07-05"))); // 4 July 2027 is a Sunday
    CHECK_FALSE(isWorkday(us, day("2027-12-31"))); // for 1 January 2028, a Saturday
    CHECK(isWorkday(us, day("2026-07-06")));
}

TEST_CASE("Easter falls on the Sundays of the church's tables", "[demo][holidays]")
{
    CHECK(demo::easterSunday(2024) == day("2024-03-31"));
    CHECK(demo::easterSunday(2025) == day("2025-04-20"));
    CHECK(demo::easterSunday(2026) == day("2026-04-05"));
    CHECK(demo::easterSunday(2038) == day("2038-04-25")); // the latest there is
}

TEST_CASE("A calendar holds each holiday once and only those of its years", "[demo][holidays]")
{
    for (const auto region :
        {demo::Region::UnitedStates, demo::Region::Germany, demo::Region::England}) {
        const WorkCalendar calendar = demo::publicCalendar(region, 2025, 2028);
        for (std::size_t i = 0; i < calendar.holidays.size(); ++i) {
            CHECK(calendar.holidays[i].day >= day("2025-01-01"));
            CHECK(calendar.holidays[i].day <= day("2028-12-31"));
            if (i > 0)
                CHECK(calendar.holidays[i - 1].day < calendar.holidays[i].day);
        }
    }
}

} // namespace mor::tests
