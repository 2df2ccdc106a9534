// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/calendar.h"
#include "support/catch.h"
#include "support/organisation_builder.h"
#include "support/public_holidays.h"

#include <array>

namespace mor::tests {

namespace {

const DayRange kYears{day(2025, 1, 1), day(2028, 12, 31)};

using Quarters = std::array<int, 4>;

Quarters workdaysByQuarter(const WorkdayTable& table, int year)
{
    Quarters counts{};
    for (unsigned quarter = 0; quarter < 4; ++quarter) {
        const auto first = std::chrono::year{year} / std::chrono::month{quarter * 3 + 1};
        counts[quarter] = table.count(
            {Day{first / 1}, Day{(first + std::chrono::months{2}) / std::chrono::last}});
    }
    return counts;
}

WorkCalendar plain()
{
    WorkCalendar calendar;
    calendar.code = "plain";
    calendar.name = "Plain";
    return calendar;
}

/// Nth working day after the day, one day at a time.
Day slowPlus(const WorkCalendar& calendar, Day from, int workdays)
{
    const int step = workdays > 0 ? 1 : -1;
    Day at = from;
    for (int left = workdays; left != 0;) {
        at += std::chrono::days{step};
        left -= isWorkday(calendar, at) ? step : 0;
    }
    return at;
}

} // namespace

TEST_CASE("US federal offices work as many days as published", "[core][org]")
{
    const WorkdayTable table{usFederal(), kYears};

    CHECK(workdaysByQuarter(table, 2025) == Quarters{61, 63, 64, 62});
    CHECK(workdaysByQuarter(table, 2026) == Quarters{61, 63, 64, 62});
    CHECK(workdaysByQuarter(table, 2027) == Quarters{61, 63, 64, 61});
    CHECK(workdaysByQuarter(table, 2028) == Quarters{63, 63, 63, 61});
}

TEST_CASE("England and Wales work as many days as published", "[core][org]")
{
    const WorkdayTable table{englandAndWales(), kYears};

    CHECK(workdaysByQuarter(table, 2025) == Quarters{63, 61, 65, 64});
    CHECK(workdaysByQuarter(table, 2026) == Quarters{63, 61, 65, 64});
    CHECK(workdaysByQuarter(table, 2027) == Quarters{61, 63, 65, 64});
    CHECK(workdaysByQuarter(table, 2028) == Quarters{64, 61, 64, 63});
}

TEST_CASE("Germany works as many days as its nationwide holidays leave", "[core][org]")
{
    const WorkdayTable table{germanyNationwide(), kYears};

    CHECK(workdaysByQuarter(table, 2025) == Quarters{63, 60, 66, 63});
    CHECK(workdaysByQuarter(table, 2026) == Quarters{63, 60, 66, 65});
    CHECK(workdaysByQuarter(table, 2027) == Quarters{61, 63, 66, 66});
    CHECK(workdaysByQuarter(table, 2028) == Quarters{65, 60, 65, 62});
}

TEST_CASE("A holiday on a weekend is observed on a weekday", "[core][org]")
{
    const WorkdayTable table{usFederal(), kYears};

    CHECK_FALSE(table.isWorkday(day(2026, 7, 3)));
    CHECK(table.onOrAfter(day(2026, 7, 3)) == day(2026, 7, 6));
    CHECK(table.onOrBefore(day(2026, 7, 5)) == day(2026, 7, 2));
    CHECK_FALSE(table.isWorkday(day(2027, 12, 31)));
    CHECK(table.isWorkday(day(2028, 1, 3)));
    CHECK(holidayOn(usFederal(), day(2026, 7, 3))->name == "Independence Day");
    CHECK(holidayOn(usFederal(), day(2026, 7, 4)) == nullptr);
}

TEST_CASE("Working days are counted over holidays and weekends", "[core][org]")
{
    const WorkdayTable table{englandAndWales(), kYears};

    // Christmas 2026: Friday 25 and Monday 28 December are free, as is Friday 1 January 2027.
    CHECK(table.plus(day(2026, 12, 24), 1) == day(2026, 12, 29));
    CHECK(table.plus(day(2026, 12, 24), 3) == day(2026, 12, 31));
    CHECK(table.plus(day(2026, 12, 24), 4) == day(2027, 1, 4));
    CHECK(table.plus(day(2027, 1, 3), -1) == day(2026, 12, 31));
    CHECK(table.plus(day(2026, 12, 26), 0) == day(2026, 12, 26));
    CHECK(table.count({day(2026, 12, 24), day(2027, 1, 4)}) == 5);
    CHECK(table.count({day(2027, 1, 4), day(2026, 12, 24)}) == 0);
}

TEST_CASE("The table agrees with looking at each day, inside its range and beyond", "[core][org]")
{
    const auto calendar = usFederal();
    const WorkdayTable table{calendar, {day(2026, 6, 2), day(2026, 12, 31)}}; // Tuesday to Thursday
    auto weekdaysOnly = calendar;
    std::erase_if(weekdaysOnly.holidays, [](const Holiday& holiday) {
        return holiday.day < day(2026, 6, 2) || holiday.day > day(2026, 12, 31);
    });

    for (Day at = day(2026, 4, 1); at <= day(2027, 3, 1); at += std::chrono::days{1}) {
        CAPTURE(toIso(at));
        REQUIRE(table.isWorkday(at) == isWorkday(weekdaysOnly, at));
        for (const int n : {-40, -7, -1, 1, 2, 9, 40})
            REQUIRE(table.plus(at, n) == slowPlus(weekdaysOnly, at, n));
        const Day yesterday = at - std::chrono::days{1};
        REQUIRE(table.onOrAfter(at) == slowPlus(weekdaysOnly, yesterday, 1));
        REQUIRE(table.onOrBefore(yesterday) == slowPlus(weekdaysOnly, at, -1));
        REQUIRE(table.count({at, at}) == (isWorkday(weekdaysOnly, at) ? 1 : 0));
    }
}

TEST_CASE("Two calendars together work only when both do", "[core][org]")
{
    const WorkdayTable table{usFederal(), germanyNationwide(), kYears};

    CHECK_FALSE(table.isWorkday(day(2026, 11, 26)));
    CHECK_FALSE(table.isWorkday(day(2026, 5, 1)));
    CHECK(table.onOrAfter(day(2026, 5, 1)) == day(2026, 5, 4));
    // 250 American working days of 2026, less Good Friday, Easter Monday, 1 May and Ascension Day;
    // Whit Monday is Memorial Day that year.
    CHECK(table.count({day(2026, 1, 1), day(2026, 12, 31)}) == 246);
}

TEST_CASE("A week may run from Sunday to Thursday", "[core][org]")
{
    auto calendar = plain();
    calendar.weekdays = 0b1001111;
    const WorkdayTable table{calendar, kYears};

    CHECK(table.isWorkday(day(2026, 11, 1)));
    CHECK_FALSE(table.isWorkday(day(2026, 11, 6)));
    CHECK(table.plus(day(2026, 11, 5), 1) == day(2026, 11, 8));
}

TEST_CASE("Calendars that share no weekday leave every day where it is", "[core][org]")
{
    auto weekend = plain();
    weekend.weekdays = 0b1100000;
    const WorkdayTable table{plain(), weekend, kYears};

    CHECK(table.onOrAfter(day(2026, 11, 3)) == day(2026, 11, 3));
    CHECK(table.onOrBefore(day(2026, 11, 3)) == day(2026, 11, 3));
    CHECK(table.plus(day(2026, 11, 3), 4) == day(2026, 11, 3));
    CHECK(table.count(kYears) == 0);
}

} // namespace mor::tests
