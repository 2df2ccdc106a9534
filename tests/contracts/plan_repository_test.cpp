// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rhythm_service.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"
#include "support/temporary_workspace.h"

namespace mor::tests {

namespace {

struct InMemory {
    explicit InMemory(const Plan& plan) { REQUIRE(repository.save(plan, {})); }
    PlanRepository& plans() { return repository; }
    PlanRepository& others() { return repository; }

    MemoryPlanRepository repository;
};

struct InSqlite {
    explicit InSqlite(const Plan& plan)
        : workspace(opened(Workspace::create(folder / "team.mor", plan)))
    {
    }
    PlanRepository& plans() { return workspace->plans(); }
    /// The same file as somebody else sees it.
    PlanRepository& others()
    {
        if (!second)
            second = opened(Workspace::open(folder / "team.mor", Workspace::Access::ReadWrite));
        return second->plans();
    }

    TemporaryFolder folder;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Workspace> second;
};

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

/// Something in every table of the plan.
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

} // namespace

TEMPLATE_TEST_CASE("A plan is read as it was written", "[contracts][plan]", InMemory, InSqlite)
{
    const auto plan = fullPlan();

    TestType store(plan);
    const auto loaded = store.plans().load();

    REQUIRE(loaded);
    CHECK(loaded->plan.roster == plan.roster);
    CHECK(loaded->plan.rhythm == plan.rhythm);
    CHECK(loaded->plan.exceptions == plan.exceptions);
    CHECK(loaded->plan.triggers == plan.triggers);
}

TEMPLATE_TEST_CASE("A rhythm is read as it was changed", "[contracts][plan]", InMemory, InSqlite)
{
    const auto plan = fullPlan();
    TestType store(plan);
    auto& plans = store.plans();
    const auto keeps = [&](const Rhythm& rhythm) {
        return plans.save(rhythm, *plans.stamp()) && plans.load()->plan.rhythm == rhythm;
    };

    auto changed = plan.rhythm;
    changed.draft->activities.front().criteria.push_back("says what comes next");
    changed.draft->activities.front().expectation.reset();
    changed.draft->gates.front().answers[1].verdict = GateAnswer::Verdict::Clear;
    CHECK(keeps(changed));
    // What was set aside comes back, another one leaves, and both reasons go with them.
    changed.draft->activities.insert(
        changed.draft->activities.begin() + 1, changed.parked.front().activity);
    changed.parked.erase(changed.parked.begin());
    changed.parked.front().reason = "next year";
    CHECK(keeps(changed));
    changed.levers.push_back({"own", "Own lever", "calls a day", "count"});
    changed.strategy.priorities.front().levers = {"own"};
    std::swap(changed.strategy.priorities[0], changed.strategy.priorities[1]);
    changed.strategy.whatIf.reset();
    changed.rollout.waves.back().from = day(2026, 3, 9);
    CHECK(keeps(changed));
    changed.versions.push_back(*changed.draft);
    changed.versions.back().effectiveFrom = day(2026, 6, 1);
    changed.versions.back().publishedOn = day(2026, 5, 20);
    changed.draft.reset();
    CHECK(keeps(changed));
    changed.versions.pop_back();
    CHECK(keeps(changed));
    CHECK(keeps(plan.rhythm));
    changed = plan.rhythm;
    changed.strategy = {};
    changed.parked.clear();
    changed.reviews.clear();
    changed.rollout = {};
    CHECK(keeps(changed));
}

TEMPLATE_TEST_CASE("Of two people who edit one draft the second is told and loses nothing",
    "[contracts][plan]", InMemory, InSqlite)
{
    TestType store(fullPlan());
    auto& first = store.plans();
    auto& second = store.others();
    const auto seen = *second.load();
    auto rhythm = first.load()->plan.rhythm;
    rhythm.draft->activities.front().purpose = "hers";
    REQUIRE(first.save(rhythm, *first.stamp()));

    auto late = seen.plan.rhythm;
    late.draft->activities.back().purpose = "his";
    CHECK(codeOf(second.save(late, seen.stamp)) == "plan.changed_meanwhile");

    auto newest = *second.load();
    newest.plan.rhythm.draft->activities.back().purpose = "his";
    REQUIRE(second.save(newest.plan.rhythm, newest.stamp));
    const auto both = first.load()->plan.rhythm;
    CHECK(both.draft->activities.front().purpose == "hers");
    CHECK(both.draft->activities.back().purpose == "his");
    CHECK(both.versions == rhythm.versions);
}

TEMPLATE_TEST_CASE("Two people may design one draft at once, and one activity one after the other",
    "[contracts][plan]", InMemory, InSqlite)
{
    TestType store(fullPlan());
    const MemoryPracticeRepository practice;
    const FixedClock clock{day(2026, 5, 20)};
    RhythmService hers(store.plans(), practice, clock);
    RhythmService his(store.others(), practice, clock);

    const auto pipe = hers.edit("PIPE", 1, {{"talk", "20"}});
    const auto deal = his.edit("DEAL", 1, {{"talk", "35"}});
    const auto late = his.edit("PIPE", 1, {{"talk", "15"}});

    REQUIRE(pipe);
    REQUIRE(deal);
    CHECK(codeOf(late) == "activity.edited_meanwhile");
    const auto draft = *store.plans().load()->plan.rhythm.draft;
    CHECK(findActivity(draft, "PIPE")->minutes.talk == 20);
    CHECK(findActivity(draft, "DEAL")->minutes.talk == 35);
    // Each takes back only what was theirs.
    CHECK(RhythmStore(store.others(), practice, clock).takeBack(hers.lastChange()));
    CHECK(findActivity(*store.plans().load()->plan.rhythm.draft, "PIPE")->minutes.talk
        == weeklyPipe().minutes.talk);
    CHECK(findActivity(*store.plans().load()->plan.rhythm.draft, "DEAL")->minutes.talk == 35);
}

TEMPLATE_TEST_CASE(
    "A roster based on an older state is refused", "[contracts][plan]", InMemory, InSqlite)
{
    TestType store(fullPlan());
    auto& plans = store.plans();
    const auto before = *plans.stamp();
    auto roster = plans.load()->plan.roster;
    roster.people.front().name = "Ada";
    REQUIRE(plans.save(roster, before));

    roster.people.front().name = "Bob";
    const auto late = plans.save(roster, before);

    CHECK(codeOf(late) == "plan.changed_meanwhile");
    CHECK(late.error().kind == ErrorKind::Conflict);
    CHECK(plans.load()->plan.roster.people.front().name == "Ada");
}

TEMPLATE_TEST_CASE("Roster and rhythm can be changed by two people at once", "[contracts][plan]",
    InMemory, InSqlite)
{
    TestType store(fullPlan());
    auto& plans = store.plans();
    const auto before = *plans.load();
    auto roster = before.plan.roster;
    auto rhythm = before.plan.rhythm;
    roster.slots.clear();
    rhythm.draft.reset();

    REQUIRE(plans.save(roster, before.stamp));
    REQUIRE(plans.save(rhythm, before.stamp));

    CHECK(plans.load()->plan.roster == roster);
    CHECK(plans.load()->plan.rhythm == rhythm);
    CHECK_FALSE(*plans.stamp() == before.stamp);
}

TEMPLATE_TEST_CASE("The whole plan is replaced only if neither part changed", "[contracts][plan]",
    InMemory, InSqlite)
{
    TestType store(fullPlan());
    auto& plans = store.plans();
    const auto before = *plans.load();
    REQUIRE(plans.save(before.plan.rhythm, before.stamp));

    const auto late = plans.save(before.plan, before.stamp);

    CHECK(codeOf(late) == "plan.changed_meanwhile");
    CHECK(plans.save(before.plan, *plans.stamp()));
}

TEMPLATE_TEST_CASE(
    "An exception counts once however often it is sent", "[contracts][plan]", InMemory, InSqlite)
{
    TestType store(fullPlan());
    auto& plans = store.plans();
    const auto count = plans.load()->plan.exceptions.size();
    PlanException exception{uuid(700), key("PIPE/m-01/r-002/2026-05-08"), Excused{"ill"},
        day(2026, 5, 8), Instant{day(2026, 5, 8)}, "m-01"};

    CHECK(plans.add(exception));
    CHECK(plans.add(exception));
    CHECK(plans.load()->plan.exceptions.size() == count + 1);

    exception.what = Excused{"at a trade fair"};
    CHECK(codeOf(plans.add(exception)) == "record.id_taken");
    CHECK(plans.load()->plan.exceptions.size() == count + 1);
}

TEMPLATE_TEST_CASE("An exception does not stop somebody's change of the roster",
    "[contracts][plan]", InMemory, InSqlite)
{
    TestType store(fullPlan());
    auto& plans = store.plans();
    const auto before = *plans.load();
    REQUIRE(plans.add(PlanException{uuid(700), key("PIPE/m-01/r-002/2026-05-08"), Excused{"ill"},
        day(2026, 5, 8), Instant{day(2026, 5, 8)}, "m-01"}));

    CHECK(plans.save(before.plan.roster, before.stamp));
}

TEMPLATE_TEST_CASE(
    "Of several triggers all are kept or none", "[contracts][plan]", InMemory, InSqlite)
{
    TestType store(fullPlan());
    auto& plans = store.plans();
    const auto before = plans.load()->plan.triggers;
    const TriggerEvent first{uuid(800), "WIN", "d-1", day(2026, 6, 1)};
    const TriggerEvent clash{before.front().id, "WIN", "d-1", day(2026, 6, 2)};

    CHECK(codeOf(plans.add(std::vector{first, clash})) == "record.id_taken");
    CHECK(plans.load()->plan.triggers == before);

    CHECK(plans.add(std::vector{first}));
    CHECK(plans.load()->plan.triggers.size() == before.size() + 1);
}

} // namespace mor::tests
