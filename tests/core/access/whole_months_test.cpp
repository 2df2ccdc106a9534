// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/guard.h"
#include "core/access/whole_months.h"
#include "core/org/oversight.h"
#include "support/catch.h"
#include "support/practice_builder.h"

using namespace mor;
using namespace mor::tests;

namespace {

const Day kLater = day(2026, 8, 3); // all books are closed

} // namespace

TEST_CASE("Operations are told which days to ask for", "[core][access]")
{
    const auto plan = OrganisationBuilder()
                          .leader()
                          .manager("m-01")
                          .reps("m-01", 4)
                          .version(day(2026, 1, 5), {weeklyPipe()})
                          .plan();
    const Sight sight(plan, std::string(kOperations), day(2026, 11, 3));
    const auto told = [&](DayRange due, Day asOf = day(2026, 11, 3)) {
        const auto may = checkMonths(sight, due, asOf);
        return may ? std::string("shown") : may.error().args.back();
    };

    // Grace is three working days and five more until books close: Friday 30 October closes on
    // Wednesday 11 November.
    CHECK(told({day(2026, 9, 1), day(2026, 9, 30)}) == "shown");
    CHECK(told({day(2026, 7, 1), day(2026, 9, 30)}) == "shown");
    CHECK(told({day(2026, 9, 14), day(2026, 9, 20)}) == "2026-09-01..2026-09-30");
    CHECK(told({day(2026, 8, 31), day(2026, 9, 6)}) == "2026-08-01..2026-09-30");
    CHECK(told({day(2026, 9, 1), day(2026, 11, 30)}) == "2026-09-01..2026-09-30");
    CHECK(told({day(2026, 10, 1), day(2026, 10, 31)}) == "2026-09-01..2026-09-30");
    CHECK(told({day(2026, 10, 1), day(2026, 10, 31)}, day(2026, 11, 24)) == "shown");
    CHECK(newestMonths(*plan, day(2026, 11, 3)) == DayRange{day(2026, 7, 1), day(2026, 9, 30)});
    CHECK(newestMonths(*plan, day(2026, 9, 20)) == DayRange{day(2026, 7, 1), day(2026, 8, 31)});
    CHECK(monthsBefore(plan->roster.fiscal, {day(2026, 7, 1), day(2026, 9, 30)})
        == DayRange{day(2026, 4, 1), day(2026, 6, 30)});
}

TEST_CASE("What one person does alone, and what the leader holds, is in no sum for operations",
    "[core][access]")
{
    const auto rule = weeklyPipe().cadence.rule;
    const auto plan
        = OrganisationBuilder()
              .leader()
              .manager("m-01")
              .reps("m-01", 4)
              .manager("m-02")
              .manager("m-03")
              .manager("m-04")
              .version(day(2026, 1, 5),
                  {mondayForecast(), activity("RETRO", "capacity", rule, Counterpart::Alone),
                      activity("ONE", "capacity", rule, Counterpart::Manager, Role::Leader)})
              .plan();
    const DayRange march{day(2026, 3, 1), day(2026, 3, 31)};
    const auto ledger = std::make_shared<const Ledger>(PracticeBuilder(plan, march).ledger(kLater));

    const auto figures = figuresFor(
        Sight(plan, std::string(kOperations), kLater), ledger, {}, std::vector{Dimension::Activity})
                             .value();

    // The forecast calls of m-01 on five Mondays; the others have no team.
    REQUIRE(figures.rows.size() == 1);
    CHECK(figures.rows.front().group.front() == "FCST");
    CHECK(figures.total.counts.expected() == 5);
}

TEST_CASE("Four people with something expected of them in a month are counted, three are not",
    "[core][access]")
{
    auto built = OrganisationBuilder()
                     .leader()
                     .manager("m-01")
                     .reps("m-01", 4)
                     .manager("m-02")
                     .reps("m-02", 4)
                     .version(day(2026, 1, 5), {weeklyPipe()});
    built.away("r-005", {day(2026, 3, 1), day(2026, 3, 31)});
    const auto plan = built.plan();
    const DayRange march{day(2026, 3, 1), day(2026, 3, 31)};
    const auto ledger = std::make_shared<const Ledger>(PracticeBuilder(plan, march).ledger(kLater));

    const auto figures = figuresFor(
        Sight(plan, std::string(kOperations), kLater), ledger, {}, std::vector{Dimension::Manager})
                             .value();

    // Four Fridays with four people; of m-02 three were there.
    REQUIRE(figures.rows.size() == 1);
    CHECK(figures.rows.front().group.front() == "m-01");
    CHECK(figures.total.counts.expected() == 16);
    CHECK(figures.total.counts.excused == 0);
}
