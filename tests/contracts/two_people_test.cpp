// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "plan_stores.h"

#include "core/planning/rhythm_service.h"
#include "support/fixed_clock.h"
#include "support/memory_practice_repository.h"

namespace mor::tests {

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

TEMPLATE_TEST_CASE(
    "What somebody else changes is there at the next look", "[contracts][plan]", InMemory, InSqlite)
{
    TestType store(fullPlan());
    auto& mine = store.plans();
    auto& theirs = store.others();
    auto seen = *mine.load();

    seen.plan.roster.people.front().name = "Ada";
    REQUIRE(theirs.save(seen.plan.roster, seen.stamp));
    CHECK(mine.load()->plan.roster == seen.plan.roster);
    seen.plan.rhythm.target = 0.7;
    REQUIRE(theirs.save(seen.plan.rhythm, seen.stamp));
    CHECK(mine.load()->plan.rhythm == seen.plan.rhythm);
    REQUIRE(theirs.add(PlanException{uuid(700), key("PIPE/m-01/r-002/2026-05-08"), Excused{"ill"},
        day(2026, 5, 8), Instant{day(2026, 5, 8)}, "m-01"}));
    CHECK(mine.load()->plan.exceptions.size() == seen.plan.exceptions.size() + 1);
    REQUIRE(theirs.add(std::vector{TriggerEvent{uuid(800), "WIN", "d-1", day(2026, 6, 1)}}));
    CHECK(mine.load()->plan.triggers.size() == seen.plan.triggers.size() + 1);
    CHECK(*mine.stamp() == mine.load()->stamp);
}

} // namespace mor::tests
