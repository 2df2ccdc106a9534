// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rollout_seen.h"
#include "support/catch.h"
#include "support/practice_builder.h"

#include <set>

namespace mor::tests {

namespace {

const Day kToday = day(2026, 11, 3);
const DayRange kWeek{day(2026, 10, 5), day(2026, 10, 11)};

/// Holders of the talks in the sums; "withheld" where there are none to see.
std::set<std::string> seenBy(const char* viewer, const OrganisationBuilder& built)
{
    const auto plan = built.plan();
    const auto ledger = std::make_shared<const Ledger>(PracticeBuilder(plan, kWeek).ledger(kToday));
    const auto part = rolloutPart(Sight(plan, viewer, kToday), ledger);
    if (!part)
        return {"withheld"};
    std::set<std::string> holders;
    for (std::size_t at = 0; at < part->entries.size(); ++at)
        holders.insert(plan->roster.people[part->holderOf(at)].code);
    return holders;
}

/// Teams of four and one of three; each week a review with each rep, and one of the leader alone.
OrganisationBuilder teams(int count)
{
    OrganisationBuilder built;
    built.leader();
    for (int i = 1; i <= count; ++i) {
        const auto manager = "m-0" + std::to_string(i);
        built.manager(manager).reps(manager, 4);
    }
    built.manager("m-09").reps("m-09", 3);
    const auto own = activity(
        "CALIB", "win-rate", weeklyPipe().cadence.rule, Counterpart::Alone, Role::Leader);
    built.version(day(2026, 9, 7), {weeklyPipe(), own});
    return built;
}

} // namespace

TEST_CASE(
    "The leader's sums of the rollout leave out teams under four, as all do", "[core][planning]")
{
    CHECK(seenBy("l-01", teams(3)) == std::set<std::string>{"l-01", "m-01", "m-02", "m-03"});
}

TEST_CASE("A manager reads sums of the rollout over four others or more", "[core][planning]")
{
    CHECK(seenBy("m-01", teams(4)) == std::set<std::string>{"withheld"});
    CHECK(seenBy("m-01", teams(5))
        == std::set<std::string>{"l-01", "m-01", "m-02", "m-03", "m-04", "m-05"});
    // The own team however small it is.
    CHECK(seenBy("m-09", teams(4))
        == std::set<std::string>{"l-01", "m-01", "m-02", "m-03", "m-04", "m-09"});
}

TEST_CASE(
    "While the leader runs the rhythm alone every manager reads how it goes", "[core][planning]")
{
    CHECK(seenBy("m-01", teams(1)) == std::set<std::string>{"l-01", "m-01"});
}

} // namespace mor::tests
