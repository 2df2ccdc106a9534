// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/survival.h"
#include "core/planning/expectation_report.h"
#include "core/planning/manager_hours.h"
#include "core/planning/rollout_gate.h"
#include "demo/demo.h"
#include "support/catch.h"

#include <algorithm>

namespace mor::tests {

namespace {

using std::chrono::weeks;

Day day(const char* text) { return parseDay(text).value(); }
const Day kToday = day("2026-11-03");

Demo demoOf(DemoSize size) { return makeDemo(demoRequest(size, kToday)).value(); }

Ledger ledgerOf(const Demo& demo)
{
    std::vector<CheckOffFact> facts;
    for (const CheckOff& checkOff : demo.checkOffs)
        facts.push_back(checkOff.fact);
    return settle(std::make_shared<const Schedule>(
                      expand(demo.plan, {kToday - weeks{52}, kToday + weeks{14}})),
        std::make_shared<const std::vector<CheckOffFact>>(std::move(facts)), demo.confirmations,
        kToday);
}

} // namespace

TEST_CASE("The hours of the pictures follow from their rhythm", "[demo][story]")
{
    // Worked out for seven reps under the version in force: reviews 3.5, one-on-ones 2.04, forecast
    // 0.75, quarter 0.72, checkpoints 1.08, debriefs 0.77; the draft adds 1.08 and saves 0.25.
    const Demo demo = demoOf(DemoSize::Small);

    const auto hours = managerHours(*demo.plan, *demo.plan->rhythm.draft, Role::Manager, kToday);

    REQUIRE(hours.size() == 3);
    CHECK(hours[0].live.total() == Approx(8.9).margin(0.05));
    CHECK(hours[1].live.total() == Approx(10.0).margin(0.05));
    CHECK(hours[2].live.total() == Approx(7.7).margin(0.05));
    CHECK(hours[0].draft.total() == Approx(9.7).margin(0.05));
    CHECK(hours[1].draft.total() == Approx(11.0).margin(0.05));
    CHECK(hours[2].draft.total() == Approx(8.4).margin(0.05));
    CHECK_FALSE(hours[1].isOver());
}

TEST_CASE("The draft of the pictures can be published as it is", "[demo][story]")
{
    const Demo demo = demoOf(DemoSize::Small);

    const auto& draft = *demo.plan->rhythm.draft;

    CHECK(draft.number == 4);
    CHECK(draft.gates.size() == draft.activities.size());
    CHECK(std::ranges::all_of(draft.gates, &Gate::passed));
    CHECK(findActivity(draft, "DEAL") != nullptr);
    for (const auto& version : demo.plan->rhythm.versions)
        CHECK(std::ranges::all_of(version.gates, &Gate::passed));
}

TEST_CASE("Nobody in the pictures is asked before their wave", "[demo][story]")
{
    const Demo demo = demoOf(DemoSize::Small);
    const Schedule schedule = expand(demo.plan, {kToday - weeks{52}, kToday});

    CHECK(stageOn(demo.plan->rhythm.rollout, kToday) == RolloutStage::PieceByPiece);
    Day first{kLastDay};
    Day firstOfNorth{kLastDay};
    Day firstOfCentral{kLastDay};
    for (const auto& occurrence : schedule.occurrences) {
        const Day opens = schedule.windowOf(occurrence).opens;
        first = std::min(first, opens);
        const auto* owner = schedule.owner(occurrence);
        if (owner && owner->code == "m-01")
            firstOfNorth = std::min(firstOfNorth, opens);
        if (owner && owner->code == "m-02")
            firstOfCentral = std::min(firstOfCentral, opens);
    }
    CHECK(first == day("2026-04-13"));
    CHECK(firstOfNorth == day("2026-05-18"));
    CHECK(firstOfCentral == day("2026-07-06"));
    CHECK(std::ranges::none_of(
        demo.checkOffs, [](const CheckOff& one) { return one.fact.heldOn < day("2026-04-13"); }));
}

TEST_CASE("One activity in the pictures stopped in one team", "[demo][story]")
{
    const auto survival = survivalOf(ledgerOf(demoOf(DemoSize::Small)), {}, kToday);

    std::vector<std::string> stopped;
    for (const auto& pair : survival.pairs)
        if (pair.stoppedAfter)
            stopped.push_back(pair.activity + " " + pair.owner);
    CHECK(stopped == std::vector<std::string>{"LOSS m-02"});
}

TEST_CASE("The gate of the pictures has all of its conditions", "[demo][story]")
{
    const auto gate = stageGate(ledgerOf(demoOf(DemoSize::Small)), kToday);

    CHECK(gate.since == day("2026-10-05"));
    REQUIRE(gate.conditions.size() == 5);
    CHECK(gate.conditions[0].of > 100);
    CHECK(gate.conditions[0].verdict == StageCondition::Verdict::CannotTell);
    CHECK(gate.conditions[1].of > 80);
    CHECK(gate.clear() == 4);
    CHECK(gate.conditions[2].about == "m-02");
    CHECK(gate.conditions[4].weeks >= 13);
}

TEST_CASE("Every manager of the pictures read the priority back", "[demo][story]")
{
    const Demo demo = demoOf(DemoSize::Small);

    const auto& strategy = demo.plan->rhythm.strategy;

    REQUIRE(strategy.priorities.size() == 1);
    CHECK(strategy.priorities[0].name == "Win more mid-size customers");
    CHECK(strategy.readBacks.size() == 3);
    CHECK(strategy.readings.size() > 5);
    CHECK(strategy.whatIf);
}

TEST_CASE("Two expectations of the pictures can be looked back at", "[demo][story]")
{
    const Demo demo = demoOf(DemoSize::Small);

    const auto reports = expectationReports(demo.plan->rhythm, kToday);

    REQUIRE(reports.size() == 2);
    using Finding = ExpectationReport::Finding;
    for (const auto& report : reports) {
        CHECK(report.before);
        CHECK(report.after);
        CHECK(report.finding
            == (report.activity->code == "QUAL" ? Finding::CannotTell : Finding::MovedAsStated));
    }
}

TEST_CASE("The waves of larger organisations take no history away", "[demo][story]")
{
    const Demo demo = demoOf(DemoSize::Medium);
    auto without = *demo.plan;
    without.rhythm.rollout.waves.clear();
    const DayRange year{kToday - weeks{52}, kToday};

    CHECK(demo.plan->rhythm.rollout.waves.size() == 4);
    CHECK(expand(demo.plan, year).occurrences.size()
        == expand(std::make_shared<const Plan>(without), year).occurrences.size());
    CHECK(demo.plan->rhythm.strategy.readBacks.size() > 10);
}

} // namespace mor::tests
