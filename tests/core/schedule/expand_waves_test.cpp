// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/schedule_lines.h"
#include "support/catch.h"

using namespace mor;
using namespace mor::tests;

namespace {

const DayRange kMarch{day(2026, 3, 1), day(2026, 3, 31)};

Wave wave(RolloutStage stage, Day from, std::vector<std::string> people)
{
    return {stage, from, people.empty(), std::move(people), ""};
}

OrganisationBuilder teams(std::vector<Activity> activities)
{
    OrganisationBuilder builder;
    builder.leader().manager("m-01").manager("m-02").rep("r-001", "m-01").rep("r-002", "m-02");
    return builder.version(day(2026, 1, 1), std::move(activities));
}

std::shared_ptr<const Plan> withWaves(const OrganisationBuilder& builder, std::vector<Wave> waves)
{
    auto plan = builder.build();
    plan.rhythm.rollout.waves = std::move(waves);
    return std::make_shared<const Plan>(std::move(plan));
}

} // namespace

TEST_CASE("A manager owes no talk whose window opened before they joined", "[core][schedule]")
{
    // Monday 9 March opens the window of the week to the 13th.
    const auto from = [](Day joins) {
        return linesOf(
            withWaves(teams({weeklyPipe()}), {wave(RolloutStage::Volunteers, joins, {"m-01"})}),
            {day(2026, 3, 2), day(2026, 3, 20)});
    };

    CHECK(from(day(2026, 3, 9))
        == Lines{"PIPE/m-01/r-001/2026-03-13 due 2026-03-13",
            "PIPE/m-01/r-001/2026-03-20 due 2026-03-20"});
    CHECK(from(day(2026, 3, 10)) == Lines{"PIPE/m-01/r-001/2026-03-20 due 2026-03-20"});
}

TEST_CASE("Who is in no wave yet owes nothing", "[core][schedule]")
{
    auto leaders = activity("LEAD", "people-retention", Monthly{}, Counterpart::Manager);
    leaders.owner = Role::Leader;
    const auto plan = withWaves(teams({weeklyPipe(), leaders, mondayForecast()}),
        {wave(RolloutStage::Yourself, day(2026, 3, 1), {"l-01"})});

    CHECK(linesOf(plan, kMarch)
        == Lines{"LEAD/l-01/m-01/2026-03-31 due 2026-03-31",
            "LEAD/l-01/m-02/2026-03-31 due 2026-03-31"});
}

TEST_CASE("Everybody follows when the wave is for everyone", "[core][schedule]")
{
    const auto plan = withWaves(teams({mondayForecast()}),
        {wave(RolloutStage::Volunteers, day(2026, 3, 9), {"m-02"}),
            wave(RolloutStage::Everyone, day(2026, 3, 23), {})});

    CHECK(linesOf(plan, kMarch)
        == Lines{"FCST/m-01/team/2026-03-23 due 2026-03-23",
            "FCST/m-01/team/2026-03-30 due 2026-03-30", "FCST/m-02/team/2026-03-09 due 2026-03-09",
            "FCST/m-02/team/2026-03-16 due 2026-03-16", "FCST/m-02/team/2026-03-23 due 2026-03-23",
            "FCST/m-02/team/2026-03-30 due 2026-03-30"});
}

TEST_CASE("A rep nobody leads is the organisation's debt once everyone joined", "[core][schedule]")
{
    auto builder = teams({weeklyPipe()});
    builder.reportsTo("r-001", "", day(2026, 2, 1));

    const auto volunteers
        = withWaves(builder, {wave(RolloutStage::Volunteers, day(2026, 3, 2), {"m-01"})});
    const auto everyone = withWaves(builder,
        {wave(RolloutStage::Volunteers, day(2026, 3, 2), {"m-01"}),
            wave(RolloutStage::Everyone, day(2026, 3, 23), {})});

    CHECK(linesOf(volunteers, kMarch).empty());
    CHECK(linesOf(everyone, {day(2026, 3, 1), day(2026, 3, 27)})
        == Lines{"PIPE/m-02/r-002/2026-03-27 due 2026-03-27",
            "PIPE/vacant/r-001/2026-03-27 due 2026-03-27"});
}

TEST_CASE("What fired before a manager joined asks nothing of them", "[core][schedule]")
{
    auto builder = teams({winDebrief()});
    for (const char* code : {"d-1", "d-2"})
        builder.subject(
            {Subject::Kind::Deal, code, "A deal", "r-001", day(2026, 1, 1), std::nullopt});
    builder.fires("WIN", "d-1", day(2026, 3, 5)).fires("WIN", "d-2", day(2026, 3, 9));

    const auto plan
        = withWaves(builder, {wave(RolloutStage::Volunteers, day(2026, 3, 6), {"m-01"})});

    CHECK(linesOf(plan, kMarch) == Lines{"WIN/m-01/d-2/2026-03-23 due 2026-03-23"});
}

TEST_CASE("A window opened under an old version is not owed under the new one", "[core][schedule]")
{
    // The talk of March opened on the 1st; the wave begins on the 10th, with a version that opens
    // the same talk three working days before it is due.
    auto later = monthlyDeal();
    later.cadence.window.opensBefore = 3;
    auto builder = teams({monthlyDeal()});
    builder.version(day(2026, 3, 10), {later});
    const auto plan
        = withWaves(builder, {wave(RolloutStage::Volunteers, day(2026, 3, 10), {"m-01"})});

    CHECK(linesOf(plan, {day(2026, 3, 1), day(2026, 4, 30)})
        == Lines{"DEAL/m-01/r-001/2026-04-30 due 2026-04-30"});
}
