// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/memory_plan_repository.h"
#include "support/organisation_builder.h"
#include "support/temporary_workspace.h"

namespace mor::tests {

namespace {

struct InMemory {
    explicit InMemory(const Plan& plan) { REQUIRE(repository.save(plan, {})); }
    PlanRepository& plans() { return repository; }

    MemoryPlanRepository repository;
};

struct InSqlite {
    explicit InSqlite(const Plan& plan)
        : workspace(opened(Workspace::create(folder / "team.mor", plan)))
    {
    }
    PlanRepository& plans() { return workspace->plans(); }

    TemporaryFolder folder;
    std::unique_ptr<Workspace> workspace;
};

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
