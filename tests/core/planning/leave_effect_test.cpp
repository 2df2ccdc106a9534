// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/leave_effect.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

/// A weekly talk with each of three reps since September 2026.
OrganisationBuilder team()
{
    return OrganisationBuilder().leader().manager("m-01").reps("m-01", 3).version(
        day(2026, 9, 7), {weeklyPipe()});
}

LeaveEffect effectOf(const OrganisationBuilder& organisation, std::size_t which = 0)
{
    const auto plan = organisation.plan();
    REQUIRE(which < plan->roster.leaves.size());
    return leaveEffects(plan, {&plan->roster.leaves[which], 1}).front();
}

using Talks = std::vector<LeaveEffect::Talks>;

} // namespace

TEST_CASE("A whole week away excuses the rep's weekly talk", "[core][planning]")
{
    const auto effect = effectOf(team().away("r-001", {day(2026, 11, 16), day(2026, 11, 20)}));

    CHECK(effect.excused == Talks{{"PIPE", "Talk PIPE", 1}});
    CHECK(effect.expected == 0);
    CHECK(effect.daysLeft == 0);
}

TEST_CASE("Two days away leave three working days, so the talk stays expected", "[core][planning]")
{
    const auto effect = effectOf(team().away("r-001", {day(2026, 11, 5), day(2026, 11, 6)}));

    CHECK(effect.excused.empty());
    CHECK(effect.expected == 1);
    CHECK(effect.daysLeft == 3);
}

TEST_CASE("A manager's leave excuses the talks with every rep", "[core][planning]")
{
    // Two weeks, of the second one only Friday 1 January is left.
    const auto effect = effectOf(team().away("m-01", {day(2026, 12, 21), day(2026, 12, 31)}));

    CHECK(effect.excused == Talks{{"PIPE", "Talk PIPE", 6}});
    CHECK(effect.excusedTalks() == 6);
    CHECK(effect.expected == 0);
    CHECK(effect.deputised == 0);
}

TEST_CASE("Talks that a deputy holds are told", "[core][planning]")
{
    const auto effect = effectOf(
        team()
            .manager("m-02")
            .away("m-01", {day(2026, 11, 16), day(2026, 11, 20)})
            .except(key("PIPE/m-01/r-002/2026-11-20"), Reassigned{"m-02"}, day(2026, 11, 9)));

    CHECK(effect.excusedTalks() == 3);
    CHECK(effect.deputised == 1);
}

TEST_CASE("What another leave excuses anyway is not this one's doing", "[core][planning]")
{
    const auto both = team()
                          .away("m-01", {day(2026, 11, 16), day(2026, 11, 20)})
                          .away("r-001", {day(2026, 11, 16), day(2026, 11, 20)});
    CHECK(effectOf(both, 0).excusedTalks() == 2); // m-01: r-002 and r-003
    CHECK(effectOf(both, 1).excusedTalks() == 0); // r-001
    CHECK(effectOf(both, 1).expected == 0);
}

TEST_CASE("A holiday counts as a day away", "[core][planning]")
{
    const auto effect = effectOf(team()
                                     .calendar("plain", {{day(2026, 11, 4), "Founders' day"}})
                                     .away("r-001", {day(2026, 11, 5), day(2026, 11, 6)}));
    CHECK(effect.daysLeft == 2);
    CHECK(effect.excusedTalks() == 1);
}

} // namespace mor::tests
