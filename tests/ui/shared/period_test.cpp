// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/fiscal_words.h"
#include "shared/period.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

using namespace mor;
using namespace mor::ui;
using mor::tests::day;

TEST_CASE("Quarters are called by their fiscal name", "[ui][shared]")
{
    const auto calendar = parseFiscalCalendar("month 10 end");
    REQUIRE(calendar);
    const auto quarter = periodOf(PeriodKind::Quarter, day(2026, 11, 3), *calendar);

    CHECK(nameOf(quarter, *calendar) == "Q1 FY2027");
    CHECK(nameOf({PeriodKind::Quarter, fiscalYearOf(*calendar, day(2026, 11, 3)).days}, *calendar)
        == "FY2027");
    CHECK(nameOf({PeriodKind::Quarter, {day(2026, 11, 3), day(2026, 11, 5)}}, *calendar)
        == "3 to 5 Nov 2026");
    CHECK(fiscalName(periodOf(PeriodKind::Month, day(2026, 11, 3), *calendar).days, *calendar)
        == "November 2026");
}

TEST_CASE("A period holds its day and steps without gaps", "[ui][period]")
{
    const FiscalCalendar fiscal = MonthlyFiscalYear{};
    const auto today = day(2026, 11, 3);

    const auto week = periodOf(PeriodKind::Week, today, fiscal);
    CHECK(week.days == DayRange{day(2026, 11, 2), day(2026, 11, 8)});
    CHECK(stepped(week, 1, fiscal).days.first == day(2026, 11, 9));
    CHECK(stepped(week, -2, fiscal).days.first == day(2026, 10, 19));

    const auto month = periodOf(PeriodKind::Month, today, fiscal);
    CHECK(month.days == DayRange{day(2026, 11, 1), day(2026, 11, 30)});
    CHECK(stepped(month, 2, fiscal).days == DayRange{day(2027, 1, 1), day(2027, 1, 31)});

    const auto quarter = periodOf(PeriodKind::Quarter, today, fiscal);
    CHECK(stepped(quarter, -1, fiscal).days == DayRange{day(2026, 7, 1), day(2026, 9, 30)});
}

TEST_CASE("Periods are named as people say them", "[ui][period]")
{
    const FiscalCalendar fiscal = MonthlyFiscalYear{};
    const auto today = day(2026, 11, 3);

    CHECK(label(periodOf(PeriodKind::Day, today, fiscal)) == "Tue 3 Nov 2026");
    CHECK(label(periodOf(PeriodKind::Week, today, fiscal)) == "2 to 8 Nov 2026");
    CHECK(label(periodOf(PeriodKind::FourWeeks, today, fiscal)) == "Weeks 42 to 45");
    CHECK(label(periodOf(PeriodKind::Month, today, fiscal)) == "November 2026");
    CHECK(label(periodOf(PeriodKind::Quarter, today, fiscal)) == "1 Oct to 31 Dec 2026");
    CHECK(label(periodOf(PeriodKind::Week, day(2026, 12, 30), fiscal))
        == "28 Dec 2026 to 3 Jan 2027");
}

TEST_CASE("A date close by is said by its word, another year is named", "[ui][period]")
{
    const auto today = day(2026, 11, 3);
    CHECK(nearDate(today, today) == "today");
    CHECK(nearDate(day(2026, 11, 4), today) == "tomorrow");
    CHECK(nearDate(day(2026, 11, 6), today) == "Fri 6 Nov");
    CHECK(nearDate(day(2027, 1, 4), today) == "Mon 4 Jan 2027");
}
