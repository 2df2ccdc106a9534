// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/next_dates.h"
#include "support/catch.h"
#include "support/organisation_builder.h"
#include "support/public_holidays.h"

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

Plan byUsCalendar()
{
    return OrganisationBuilder()
        .leader()
        .manager("m-01")
        .reps("m-01", 2)
        .calendar("us", usFederal().holidays)
        .worksBy("m-01", "us")
        .build();
}

std::vector<Day> dueDays(const NextDates& next)
{
    std::vector<Day> days;
    for (const auto& date : next.dates)
        days.push_back(date.due);
    return days;
}

} // namespace

// 26 November 2026 is Thanksgiving, a Thursday; 26 December 2026 and 26 June 2027 are Saturdays.
TEST_CASE("The next eight dates of a monthly rule step over holidays and weekends", "[ui][editor]")
{
    auto deal = monthlyDeal();
    deal.cadence.rule = Monthly{1, {MonthDay::Kind::DayOfMonth, 26, 0}};

    const auto next = nextDates(byUsCalendar(), deal, day(2026, 11, 3));

    CHECK(dueDays(next)
        == std::vector{day(2026, 11, 27), day(2026, 12, 28), day(2027, 1, 26), day(2027, 2, 26),
            day(2027, 3, 26), day(2027, 4, 26), day(2027, 5, 26), day(2027, 6, 28)});
    CHECK(next.dates[0].rule == day(2026, 11, 26));
    CHECK(next.dates[0].holiday.starts_with("Thanksgiving"));
    CHECK(next.dates[1].holiday.empty());
}

TEST_CASE("Every other week goes on from its first week", "[ui][editor]")
{
    auto talk = weeklyPipe();
    talk.cadence.rule = Weekly{2, 0b0000010, day(2026, 11, 2)}; // Tuesdays

    const auto next = nextDates(byUsCalendar(), talk, day(2026, 11, 3));

    CHECK(dueDays(next)
        == std::vector{day(2026, 11, 3), day(2026, 11, 17), day(2026, 12, 1), day(2026, 12, 15),
            day(2026, 12, 29), day(2027, 1, 12), day(2027, 1, 26), day(2027, 2, 9)});
}

TEST_CASE("Several talks of a period have one date, its end", "[ui][editor]")
{
    auto talk = weeklyPipe();
    talk.cadence.rule = TimesPerPeriod{3, TimesPerPeriod::Period::Month};

    const auto next = nextDates(byUsCalendar(), talk, day(2026, 11, 3));

    REQUIRE(next.dates.size() == 8);
    CHECK(next.dates[0].due == day(2026, 11, 30));
    CHECK(next.dates[1].due == day(2026, 12, 31));
}

// Wed 11 November 2026 is Veterans Day: ten working days after Tue 3 November end on Wed 18.
TEST_CASE("A trigger has no dates, but a day on which it would be due", "[ui][editor]")
{
    const auto next = nextDates(byUsCalendar(), winDebrief(), day(2026, 11, 3));

    REQUIRE(next.dates.size() == 1);
    CHECK(next.dates[0].due == day(2026, 11, 18));
}
