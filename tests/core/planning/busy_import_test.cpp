// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/lookup.h"
#include "core/planning/busy_import.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

using namespace mor;
using namespace mor::tests;

TEST_CASE("Calendars are read from the start of the quarter until a year ahead", "[core][planning]")
{
    const FiscalCalendar fromFebruary = MonthlyFiscalYear{2, {}};

    CHECK(calendarHorizon(MonthlyFiscalYear{}, day(2026, 11, 3))
        == DayRange{day(2026, 10, 1), day(2027, 11, 3)});
    CHECK(calendarHorizon(fromFebruary, day(2026, 11, 3))
        == DayRange{day(2026, 11, 1), day(2027, 11, 3)});
    CHECK(calendarHorizon(MonthlyFiscalYear{}, day(2028, 2, 29)).last == day(2029, 2, 28));
}

TEST_CASE("A new calendar takes the place of the old one on its days alone", "[core][planning]")
{
    const Day monday = day(2026, 11, 2);
    const Day tuesday = day(2026, 11, 3);
    Roster roster;
    roster.busy = {{"m-01", day(2026, 9, 30), 540, 600}, {"m-01", monday, 540, 600},
        {"m-01", tuesday, 540, 600}, {"r-001", tuesday, 540, 600}};
    const DayRange days{day(2026, 10, 1), day(2027, 11, 3)};
    const std::vector<BusyTime> calendar{
        {"m-01", tuesday, 540, 600}, {"m-01", monday, 600, 660}, {"m-01", tuesday, 700, 720}};

    const auto first = replaceBusy(roster, "m-01", days, calendar);
    const auto again = replaceBusy(roster, "m-01", days, calendar);

    CHECK(first == BusyChanges{2, 1, 1});
    CHECK(again == BusyChanges{0, 0, 3});
    CHECK(roster.busy
        == std::vector<BusyTime>{{"m-01", day(2026, 9, 30), 540, 600}, {"m-01", monday, 600, 660},
            {"m-01", tuesday, 540, 600}, {"m-01", tuesday, 700, 720},
            {"r-001", tuesday, 540, 600}});
}

TEST_CASE("Leave that was moved or taken out of a calendar goes, from today on", "[core][planning]")
{
    const Day today = day(2026, 11, 3);
    const DayRange days{today, day(2027, 11, 3)};
    const DayRange began{day(2026, 11, 2), day(2026, 11, 6)};
    const DayRange december{day(2026, 12, 7), day(2026, 12, 11)};
    const DayRange later{day(2026, 12, 8), day(2026, 12, 14)};
    Roster roster;
    roster.leaves = {{"r-001", {day(2026, 10, 5), day(2026, 10, 6)}, LeaveKind::Leave},
        {"r-001", began, LeaveKind::Leave}, {"r-001", december, LeaveKind::Leave},
        {"r-001", {day(2026, 12, 9), day(2026, 12, 9)}, LeaveKind::Absent},
        {"r-002", december, LeaveKind::Leave}};

    const auto moved = replaceLeave(roster, "r-001", days, {{today, began.last}, later});
    const auto again = replaceLeave(roster, "r-001", days, {{today, began.last}, later});

    CHECK(moved == LeaveChanges{{later}, {december}, {{today, began.last}}});
    CHECK(again == LeaveChanges{{}, {}, {{today, began.last}, later}});
    CHECK(replaceLeave(roster, "r-001", days, {})
        == LeaveChanges{{}, {{today, began.last}, later}, {}});
    CHECK(roster.leaves
        == std::vector<Leave>{{"r-001", {day(2026, 10, 5), day(2026, 10, 6)}, LeaveKind::Leave},
            {"r-001", {day(2026, 11, 2), day(2026, 11, 2)}, LeaveKind::Leave},
            {"r-001", {day(2026, 12, 9), day(2026, 12, 9)}, LeaveKind::Absent},
            {"r-002", december, LeaveKind::Leave}});
}

TEST_CASE("Busy times are kept by the clock of whoever holds the talks", "[core][planning]")
{
    auto plan = OrganisationBuilder().leader().manager("m-01").reps("m-01", 1).build();
    for (Person& person : plan.roster.people)
        person.zone = "Zone/" + person.code;
    const auto zoneOf = [&](const char* code) {
        return zoneOfTalks(plan.roster, *findPerson(plan.roster, code), day(2026, 11, 3));
    };

    CHECK(zoneOf("r-001") == "Zone/m-01");
    CHECK(zoneOf("m-01") == "Zone/m-01");
    CHECK(zoneOf("l-01") == "Zone/l-01");
}
