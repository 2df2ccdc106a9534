// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "plan_stores.h"

namespace mor::tests {

namespace {

/// Everything that a leader designs beside versions.
void addDesign(Rhythm& rhythm)
{
    auto& strategy = rhythm.strategy;
    const auto lever = rhythm.levers.front().code;
    strategy.priorities = {{"mid-size", "Win more mid-size customers", "", {lever}},
        {"keep", "Keep those we have", "Renewals before new names.", {lever}}};
    strategy.readBacks = {{"keep", "m-01", "We call before the renewal.", day(2026, 4, 2)},
        {"mid-size", "l-01", "My managers see one mid-size deal a week.", day(2026, 4, 1)}};
    strategy.readings = {{lever, {day(2026, 1, 1), day(2026, 3, 31)}, 24.5, 49, 200, "CRM export",
                             day(2026, 4, 3), "l-01"},
        {lever, {day(2026, 4, 1), day(2026, 6, 30)}, 0.1 + 0.2, {}, {}, "", day(2026, 7, 1), ""}};
    strategy.whatIf = WhatIf{{{120.0, 18'500.5, 0.23, 74.0}}, {{140.0, 18'500.5, 0.26, 74.0}}};
    rhythm.versions.back().activities.front().expectation
        = Expectation{lever, Expectation::Direction::Down, 2.5, 30};
    auto shelved = weeklyPipe();
    shelved.code = "FORM";
    shelved.criteria = {"a", "b", "c"};
    auto other = dailyHuddle();
    other.code = "GONE";
    rhythm.parked = {{shelved, 2, "nobody could agree", day(2026, 5, 1), "l-01"},
        {other, 0, "later", day(2026, 5, 2), ""}};
    rhythm.reviews
        = {{"PIPE", 3, GateAnswer::Verdict::Clear, "26 of 32 held", "", day(2026, 7, 2), "l-01"},
            {"PIPE", 1, GateAnswer::Verdict::No, "", "moves nothing", day(2026, 10, 2), ""}};
    rhythm.rollout.waves = {{RolloutStage::Yourself, day(2026, 1, 5), false, {"l-01"}, "only me"},
        {RolloutStage::Everyone, day(2026, 3, 2), true, {}, ""}};
    rhythm.rollout.decisions
        = {{RolloutStage::Yourself, StageDecision::Kind::Wait, day(2026, 2, 2), "l-01", "", {}},
            {RolloutStage::Yourself, StageDecision::Kind::GoAhead, day(2026, 2, 20), "",
                "fiscal year", {"coverage is 60 %", "no answer yet"}}};
    rhythm.rollout.planned = {{day(2026, 12, 1), "WIN", "Win debrief"}};
}

} // namespace

Plan fullPlan()
{
    auto huddle = dailyHuddle();
    huddle.cadence.window = {2, 1};
    huddle.usefulWhen = "the day's first call is agreed";
    OrganisationBuilder builder;
    builder.leader().manager("m-01").reps("m-01", 3).calendar("de", {{day(2026, 10, 3), "Tag"}});
    builder.worksBy("r-002", "de").leaves("r-003", day(2026, 6, 30));
    builder.away("r-001", {day(2026, 7, 1), day(2026, 7, 14)});
    builder.away("r-001", {day(2026, 9, 1), day(2026, 9, 2)}, LeaveKind::Absent);
    builder.slot("m-01", "r-001", "PIPE", 2, 9 * 60 + 30).slot("m-01", "r-002", "PIPE", 3, kNoTime);
    builder.subject({Subject::Kind::Deal, "d-1", "Vega", "r-001", day(2026, 1, 1), {}});
    builder.version(day(2026, 1, 1), {weeklyPipe()});
    builder.version(day(2026, 4, 1), {weeklyPipe(), huddle, monthlyDeal(), winDebrief()});
    builder.fires("WIN", "d-1", day(2026, 5, 5));
    const auto talk = key("PIPE/m-01/r-001/2026-05-08");
    builder.except(talk, Moved{day(2026, 5, 7), 600}, day(2026, 5, 4));
    builder.except(talk, Excused{"trade fair"}, day(2026, 5, 5));
    builder.except(talk, Merged{key("PIPE/m-01/r-001/2026-05-15")}, day(2026, 5, 5));
    builder.except(talk, Reassigned{"l-01"}, day(2026, 5, 6));
    builder.except(talk, Revoked{"excused"}, day(2026, 5, 6));
    auto plan = builder.build();
    plan.roster.fiscal = WeeklyFiscalYear{};
    plan.rhythm.budgetHours = 12.5;
    auto draft = plan.rhythm.versions.back();
    draft.number = 3;
    draft.publishedOn.reset();
    draft.reason = "fewer talks";
    Gate gate;
    gate.activity = draft.activities.front().code;
    gate.answers[1] = {GateAnswer::Verdict::No, "5 criteria", "too vague", day(2026, 5, 1), "l-01"};
    draft.gates = {gate};
    plan.rhythm.draft = draft;
    addDesign(plan.rhythm);
    return plan;
}

} // namespace mor::tests
