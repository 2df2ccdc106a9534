// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/closed_books.h"
#include "support/catch.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

/// Weekly talks from Monday 5 January 2026, three days of grace, two reps. On Monday 2 February the
/// books of the weeks to 9 and 16 January are closed: the second one's grace ended on the 21st, its
/// books on the 28th. Those to 23 January close on 4 February.
const Day kToday = day(2026, 2, 2);

OrganisationBuilder organisation()
{
    return OrganisationBuilder().leader().manager("m-01").reps("m-01", 2).version(
        day(2026, 1, 5), {weeklyPipe()});
}

std::vector<std::string> changes(const Plan& after, Day today = kToday)
{
    const Records none{std::make_shared<const std::vector<CheckOffFact>>(), {}};
    std::vector<std::string> keys;
    for (const auto& key :
        closedBookChanges(organisation().plan(), std::make_shared<const Plan>(after), none, today))
        keys.push_back(toText(key));
    return keys;
}

using Keys = std::vector<std::string>;
const Keys kAll{"PIPE/m-01/r-001/2026-01-09", "PIPE/m-01/r-001/2026-01-16",
    "PIPE/m-01/r-002/2026-01-09", "PIPE/m-01/r-002/2026-01-16"};

} // namespace

TEST_CASE("A plan that stays as it is changes no closed books", "[core][planning]")
{
    CHECK(changes(organisation().build()).empty());
}

TEST_CASE("What begins today or later changes no closed books", "[core][planning]")
{
    auto pipe = weeklyPipe();
    pipe.cadence.window.grace = 1;

    CHECK(changes(organisation().version(kToday, {pipe}).build()).empty());
    CHECK(changes(organisation().leaves("r-001", kToday).build()).empty());
    CHECK(changes(organisation().reportsTo("r-001", "l-01", kToday).build()).empty());
    CHECK(changes(organisation().calendar("plain", {{day(2026, 2, 6), "Feast"}}).build()).empty());
}

TEST_CASE("Names and slots are not in the books", "[core][planning]")
{
    auto plan = organisation().slot("m-01", "r-001", "PIPE", 2, MinuteOfDay{600}).build();
    plan.roster.people.back().name = "Somebody else";

    CHECK(changes(plan).empty());
}

TEST_CASE("A rep who is said to have left in a closed week vanishes from it", "[core][planning]")
{
    CHECK(changes(organisation().leaves("r-001", day(2026, 1, 12)).build())
        == Keys{"PIPE/m-01/r-001/2026-01-16"});
}

TEST_CASE("A rep who is said to have been there appears in closed weeks", "[core][planning]")
{
    CHECK(changes(organisation().rep("r-003", "m-01").build())
        == Keys{"PIPE/m-01/r-003/2026-01-09", "PIPE/m-01/r-003/2026-01-16"});
}

TEST_CASE("A holiday in a closed week changes the day on which talks were due", "[core][planning]")
{
    CHECK(changes(organisation().calendar("plain", {{day(2026, 1, 9), "Feast"}}).build())
        == Keys{"PIPE/m-01/r-001/2026-01-09", "PIPE/m-01/r-002/2026-01-09"});
}

TEST_CASE("A holiday amid a closed week is refused too: gaps are counted in working days",
    "[core][planning]")
{
    // A Thursday: neither due dates nor grace fall on it.
    CHECK(changes(organisation().calendar("plain", {{day(2026, 1, 15), "Feast"}}).build())
        == Keys{"PIPE/m-01/r-001/2026-01-09", "PIPE/m-01/r-002/2026-01-09"});
    CHECK(changes(organisation().calendar("plain", {{day(2026, 1, 24), "Saturday"}}).build())
              .empty());
}

TEST_CASE("A deputy can't be entered for a closed week", "[core][planning]")
{
    const auto closed = key("PIPE/m-01/r-001/2026-01-09");
    const auto plan
        = organisation().manager("m-02").except(closed, Reassigned{"m-02"}, day(2026, 1, 7));

    CHECK(changes(plan.build()) == Keys{"PIPE/m-01/r-001/2026-01-09"});
}

TEST_CASE("Leave in a closed week changes a miss into an excuse", "[core][planning]")
{
    CHECK(changes(organisation().away("r-002", {day(2026, 1, 14), day(2026, 1, 16)}).build())
        == Keys{"PIPE/m-01/r-002/2026-01-16"});
}

TEST_CASE("A published version can't be given another grace or lever", "[core][planning]")
{
    auto plan = organisation().build();
    plan.rhythm.versions[0].activities[0].cadence.window.grace = 4;
    CHECK(changes(plan) == kAll);

    plan = organisation().build();
    plan.rhythm.versions[0].activities[0].levers = {"win-rate"};
    CHECK(changes(plan) == kAll);
}

TEST_CASE("Books are open on the day they close and closed from the next", "[core][planning]")
{
    auto plan = organisation().build();
    plan.rhythm.versions[0].activities[0].levers = {"win-rate"};

    CHECK(changes(plan, day(2026, 1, 21)).empty());
    CHECK(changes(plan, day(2026, 1, 22))
        == Keys{"PIPE/m-01/r-001/2026-01-09", "PIPE/m-01/r-002/2026-01-09"});
}

TEST_CASE("A refusal counts the talks and names the first of them", "[core][planning]")
{
    const MemoryPracticeRepository practice;
    auto plan = organisation().build();
    plan.rhythm.versions[0].activities[0].cadence.window.grace = 4;

    const auto refused = keepBooksClosed(organisation().build(), plan, practice, kToday);

    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == "planning.books_closed");
    CHECK(refused.error().args
        == std::vector<std::string>{"4", "Talk PIPE of Team of m-01 since 2026-01-09"});
    CHECK(keepBooksClosed(plan, plan, practice, kToday).has_value());
}

TEST_CASE("Before any window has closed everything may change", "[core][planning]")
{
    const Records none{std::make_shared<const std::vector<CheckOffFact>>(), {}};
    const auto other = OrganisationBuilder().leader().manager("m-01").reps("m-01", 5).plan();

    CHECK(closedBookChanges(organisation().plan(), other, none, day(2026, 1, 19)).empty());
    CHECK(closedBookChanges(other, other, none, kToday).empty());
}

} // namespace mor::tests
