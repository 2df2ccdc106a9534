// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/schedule_lines.h"
#include "support/catch.h"

using namespace mor;
using namespace mor::tests;

namespace {

/// One manager with one rep who talk by one rule.
OrganisationBuilder pair(const CadenceRule& rule, std::vector<Holiday> holidays = {})
{
    OrganisationBuilder builder;
    builder.calendar("plain", std::move(holidays)).leader().manager("m-01").reps("m-01", 1);
    builder.version(day(2026, 1, 1), {activity("PIPE", "win-rate", rule)});
    return builder;
}

Lines due(const CadenceRule& rule, DayRange range, std::vector<Holiday> holidays = {})
{
    return linesOf(pair(rule, std::move(holidays)).plan(), range);
}

const DayRange kNovember{day(2026, 11, 1), day(2026, 11, 30)};
const std::string kPair = "PIPE/m-01/r-001/";

} // namespace

TEST_CASE("A talk due on a holiday moves inside its week and keeps its name", "[core][schedule]")
{
    const DayRange week{day(2026, 11, 2), day(2026, 11, 8)};
    const Weekly onWednesday{1, 0b0000100, kFirstDay};

    CHECK(due(Weekly{}, week, {{day(2026, 11, 6), "Friday"}})
        == Lines{kPair + "2026-11-06 due 2026-11-05"});
    CHECK(due(onWednesday, week, {{day(2026, 11, 4), "Wednesday"}})
        == Lines{kPair + "2026-11-04 due 2026-11-05"});
    CHECK(due(onWednesday, week) == Lines{kPair + "2026-11-04 due 2026-11-04"});
}

TEST_CASE("The rep's holiday counts as well as the manager's", "[core][schedule]")
{
    auto builder = pair(Weekly{});
    builder.calendar("north", {{day(2026, 11, 6), "Friday"}}).worksBy("r-001", "north");

    CHECK(linesOf(builder.plan(), {day(2026, 11, 2), day(2026, 11, 8)})
        == Lines{kPair + "2026-11-06 due 2026-11-05"});
}

TEST_CASE(
    "A Christmas week with two working days is excused, with three it counts", "[core][schedule]")
{
    const DayRange week{day(2026, 12, 21), day(2026, 12, 27)};
    const Holiday eve{day(2026, 12, 24), "Christmas Eve"};
    const Holiday christmas{day(2026, 12, 25), "Christmas Day"};

    CHECK(due(Weekly{}, week, {eve, christmas}) == Lines{kPair + "2026-12-25 due 2026-12-23"});
    CHECK(due(Weekly{}, week, {{day(2026, 12, 23), "Bridge"}, eve, christmas})
        == Lines{kPair + "2026-12-25 due 2026-12-22 too few"});
}

TEST_CASE("No daily huddle takes place on a holiday", "[core][schedule]")
{
    CHECK(due(EveryWorkdays{}, {day(2026, 11, 9), day(2026, 11, 13)},
              {{day(2026, 11, 11), "Veterans Day"}})
        == Lines{kPair + "2026-11-09 due 2026-11-09", kPair + "2026-11-10 due 2026-11-10",
            kPair + "2026-11-12 due 2026-11-12", kPair + "2026-11-13 due 2026-11-13"});
}

TEST_CASE("Every third working day is counted from its anchor", "[core][schedule]")
{
    CHECK(due(EveryWorkdays{3, day(2026, 11, 2)}, {day(2026, 11, 2), day(2026, 11, 11)},
              {{day(2026, 11, 4), "Wednesday"}})
        == Lines{kPair + "2026-11-02 due 2026-11-02", kPair + "2026-11-06 due 2026-11-06",
            kPair + "2026-11-11 due 2026-11-11"});
}

TEST_CASE("A fortnight runs from any day of its first week to the last Friday", "[core][schedule]")
{
    CHECK(due(Weekly{2, 0, day(2026, 11, 2)}, kNovember)
        == Lines{kPair + "2026-11-13 due 2026-11-13", kPair + "2026-11-27 due 2026-11-27"});
    CHECK(due(Weekly{2, 0, day(2026, 11, 11)}, kNovember)
        == Lines{kPair + "2026-11-06 due 2026-11-06", kPair + "2026-11-20 due 2026-11-20"});
    CHECK(due(Weekly{2, 0b0000010, day(2027, 1, 14)}, kNovember)
        == Lines{kPair + "2026-11-03 due 2026-11-03", kPair + "2026-11-17 due 2026-11-17"});
}

TEST_CASE("Weeks and fortnights go on through a year of 53 weeks", "[core][schedule]")
{
    const DayRange turn{day(2026, 12, 21), day(2027, 1, 24)};

    CHECK(due(Weekly{}, turn).size() == 5);
    CHECK(due(Weekly{2, 0, day(2026, 12, 14)}, turn)
        == Lines{kPair + "2026-12-25 due 2026-12-25", kPair + "2027-01-08 due 2027-01-08",
            kPair + "2027-01-22 due 2027-01-22"});
}

TEST_CASE("Days of a month", "[core][schedule]")
{
    using Kind = MonthDay::Kind;
    struct Row {
        MonthDay on;
        DayRange month;
        std::string expected;
    };
    const DayRange february{day(2026, 2, 1), day(2026, 2, 28)};
    const DayRange october{day(2026, 10, 1), day(2026, 10, 31)};
    const auto rows = std::to_array<Row>({
        {{}, kNovember, "2026-11-30 due 2026-11-30"},
        {{}, october, "2026-10-30 due 2026-10-30"},
        {{Kind::DayOfMonth, 15, 0}, kNovember, "2026-11-15 due 2026-11-16"},
        {{Kind::DayOfMonth, 31, 0}, february, "2026-02-28 due 2026-02-27"},
        {{Kind::LastDay, 0, 0}, october, "2026-10-31 due 2026-10-30"},
        {{Kind::NthWeekday, 2, 2}, kNovember, "2026-11-10 due 2026-11-10"},
        {{Kind::LastWeekday, 0, 5}, kNovember, "2026-11-27 due 2026-11-27"},
        {{Kind::LastWorkday, 0, 0}, october, "2026-10-30 due 2026-10-30"},
    });
    for (const Row& row : rows) {
        INFO(row.expected);
        CHECK(due(Monthly{1, row.on}, row.month) == Lines{kPair + row.expected});
    }
}

TEST_CASE("A numbered working day counts holidays in its due date but not in its name",
    "[core][schedule]")
{
    const std::vector<Holiday> newYear{{day(2026, 1, 1), "New Year"}};
    const DayRange quarter{day(2026, 1, 1), day(2026, 3, 31)};

    CHECK(due(Monthly{1, {MonthDay::Kind::NthWorkday, 3, 0}}, {day(2026, 1, 1), day(2026, 1, 31)},
              newYear)
        == Lines{kPair + "2026-01-05 due 2026-01-06"});
    CHECK(
        due(Quarterly{0, {}, 10}, quarter, newYear) == Lines{kPair + "2026-01-14 due 2026-01-15"});
}

TEST_CASE("Every second month is counted from the first of the fiscal year", "[core][schedule]")
{
    auto plan = pair(Monthly{2, {MonthDay::Kind::DayOfMonth, 2, 0}}).build();
    plan.roster.fiscal = MonthlyFiscalYear{10, MonthlyFiscalYear::NamedBy::End};

    CHECK(linesOf(std::make_shared<const Plan>(plan), {day(2026, 9, 1), day(2027, 1, 31)})
        == Lines{kPair + "2026-10-02 due 2026-10-02", kPair + "2026-12-02 due 2026-12-02"});
}

TEST_CASE("Monthly in a 4-5-4 company means its own months", "[core][schedule]")
{
    auto plan = pair(Monthly{}).build();
    plan.roster.fiscal = WeeklyFiscalYear{};

    // The year starts on 1 February 2026; months of 4, 5 and 4 weeks end on Saturdays.
    CHECK(linesOf(std::make_shared<const Plan>(plan), {day(2026, 2, 1), day(2026, 5, 2)})
        == Lines{kPair + "2026-02-27 due 2026-02-27", kPair + "2026-04-03 due 2026-04-03",
            kPair + "2026-05-01 due 2026-05-01"});
}

TEST_CASE("Three talks a month are numbered and all due at its end", "[core][schedule]")
{
    CHECK(due(TimesPerPeriod{3, TimesPerPeriod::Period::Month}, kNovember)
        == Lines{kPair + "2026-11-30#1 due 2026-11-30", kPair + "2026-11-30#2 due 2026-11-30",
            kPair + "2026-11-30#3 due 2026-11-30"});
}

TEST_CASE("A debrief is due ten working days after the deal, holidays left out", "[core][schedule]")
{
    OrganisationBuilder builder;
    builder.calendar("plain", {{day(2026, 12, 25), "Christmas"}, {day(2027, 1, 1), "New Year"}});
    builder.leader().manager("m-01").reps("m-01", 1);
    builder.subject({Subject::Kind::Deal, "d-1", "Vega", "r-001", day(2026, 1, 1), {}});
    builder.version(day(2026, 1, 1), {winDebrief()});
    builder.fires("WIN", "d-1", day(2026, 12, 18)).fires("WIN", "d-1", day(2026, 12, 18));
    builder.fires("WIN", "d-unknown", day(2026, 12, 18));

    const Schedule schedule = expand(builder.plan(), {day(2026, 12, 1), day(2027, 1, 31)});

    CHECK(fullLines(schedule)
        == Lines{"WIN/m-01/d-1/2027-01-01 opens 2026-12-18 due 2027-01-05 grace 2027-01-08"});
    CHECK(schedule.person(schedule.occurrences.front())->code == "r-001");
}

TEST_CASE("Windows are dates: time zones and clock changes leave them alone", "[core][schedule]")
{
    auto plan = pair(EveryWorkdays{}).build();
    const DayRange clocksChange{day(2026, 10, 23), day(2026, 11, 3)};
    const Lines before = linesOf(std::make_shared<const Plan>(plan), clocksChange);

    for (Person& person : plan.roster.people)
        person.zone = "America/New_York";

    CHECK(before.size() == 8);
    CHECK(linesOf(std::make_shared<const Plan>(plan), clocksChange) == before);
}

TEST_CASE("The window opens with its period or some working days before due", "[core][schedule]")
{
    auto pipe = weeklyPipe();
    pipe.cadence.window = {2, 3};
    auto builder = OrganisationBuilder();
    builder.leader().manager("m-01").reps("m-01", 1).version(day(2026, 1, 1), {pipe});

    const Schedule schedule = expand(builder.plan(), {day(2026, 11, 2), day(2026, 11, 8)});

    CHECK(fullLines(schedule)
        == Lines{kPair + "2026-11-06 opens 2026-11-04 due 2026-11-06 grace 2026-11-11"});
    CHECK(booksCloseOn(schedule, 0) == day(2026, 11, 18));
}
