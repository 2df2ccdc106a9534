// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "plan_stores.h"

namespace mor::tests {

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
