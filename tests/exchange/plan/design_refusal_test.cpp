// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/plan/plan_document.h"
#include "support/catch.h"
#include "support/organisation_builder.h"
#include "words/error_text.h"

#include <algorithm>

namespace mor::tests {

namespace {

/// What the import says about a plan, each sentence with its place.
std::vector<std::string> refusalsOf(const Plan& plan)
{
    const auto read = readPlan(writePlan(plan), "plan.json");
    if (read)
        return {};
    auto lines = words::sentences(read.error());
    lines.erase(lines.begin());
    std::ranges::sort(lines);
    return lines;
}

Plan designed()
{
    auto plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .reps("m-01", 2)
                    .version(day(2026, 1, 5), {weeklyPipe()})
                    .build();
    auto& rhythm = plan.rhythm;
    rhythm.versions[0].gates = {Gate{"PIPE", {}}};
    rhythm.strategy.priorities = {{"mid", "Win mid-size", {}, {"pipeline-health"}}};
    rhythm.strategy.readBacks = {{"mid", "m-01", "Two visits a week", day(2026, 2, 2)}};
    rhythm.rollout.decisions
        = {{RolloutStage::Yourself, StageDecision::Kind::GoAhead, day(2026, 2, 2), "l-01", {}, {}},
            {RolloutStage::Volunteers, StageDecision::Kind::Wait, day(2026, 3, 2), "l-01", {}, {}}};
    return plan;
}

} // namespace

TEST_CASE("All that is wrong with a design is told at once, with what to do", "[exchange][plan]")
{
    auto plan = designed();
    REQUIRE(refusalsOf(plan).empty());
    auto& rhythm = plan.rhythm;
    rhythm.strategy.readBacks[0].sentence = " ";
    rhythm.strategy.priorities[0].levers = {"pipeline-health", "win-rate", "pipeline-health"};
    rhythm.versions[0].gates.push_back(rhythm.versions[0].gates[0]);
    rhythm.versions[0].gates[1].answers[0].note = "Another word";
    rhythm.rollout.decisions[0].stage = RolloutStage::KeepAndPrune;
    rhythm.rollout.decisions[1].kind = StageDecision::Kind::GoAhead;
    rhythm.budgetHours = 1e-300;

    CHECK(refusalsOf(plan)
        == std::vector<std::string>{
            "/budgetHours: The budget must lie between half an hour and 60 hours a week. Choose a "
            "number from 0.5 to 60.",
            "/rollout/decisions/1: On 2026-03-02 the stage \"volunteers\" would be left, after the "
            "later stage \"keep-and-prune\" was decided on 2026-02-02. Correct the stage or the "
            "day; to go back to a stage, decide to wait there first.",
            "/strategy/priorities/0/levers/2: The same lever is named twice. Keep one of them.",
            "/strategy/readBacks/0/sentence: The read-back is empty. Enter at least one character.",
            "/versions/0/gates/1/activity: There are two gates for the activity \"PIPE\". Keep one "
            "of them."});
}

TEST_CASE("An expectation beyond all measure is refused at its place", "[exchange][plan]")
{
    auto text = writePlan([] {
        auto plan = designed();
        plan.rhythm.versions[0].activities[0].expectation
            = Expectation{"pipeline-health", Expectation::Direction::Up, 7.5, 26};
        return plan;
    }());
    REQUIRE(readPlan(text, "plan.json"));
    const std::string size = "up 7.5 within";
    text.replace(text.find(size), size.size(), "up 1e-70 within");

    const auto refused = readPlan(text, "plan.json");

    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().causes.size() == 1);
    CHECK(refused.error().causes[0].where == "/versions/0/activities/0/expectation");
    CHECK(refused.error().causes[0].code == "expectation.out_of_range");
}

TEST_CASE("Who goes back to an earlier stage decides to wait there first", "[exchange][plan]")
{
    auto plan = designed();
    auto& decisions = plan.rhythm.rollout.decisions;
    decisions[0].stage = RolloutStage::Everyone;
    CHECK(refusalsOf(plan).empty()); // waits among volunteers

    decisions.push_back(decisions[1]);
    decisions[2].kind = StageDecision::Kind::GoAhead;
    decisions[2].on = day(2026, 4, 6);

    CHECK(refusalsOf(plan).empty());
}

} // namespace mor::tests
