// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rhythm_service.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

const Day kToday = day(2026, 11, 3);

struct Desk {
    MemoryPlanRepository plans{OrganisationBuilder()
                                   .leader()
                                   .manager("m-01")
                                   .reps("m-01", 2)
                                   .version(day(2026, 1, 5), {monthlyDeal(), weeklyPipe()})
                                   .build()};
    MemoryPracticeRepository practice;
    FixedClock clock{kToday};
    RhythmService service{plans, practice, clock};

    Rhythm rhythm() const { return plans.load()->plan.rhythm; }
};

} // namespace

TEST_CASE("An edit of a draft that was thrown away is told though numbers agree again",
    "[core][planning]")
{
    Desk desk;
    const auto seen = desk.service.edit("PIPE", 1, {{"talk", "20"}}).value();
    REQUIRE(desk.service.discardDraft().has_value());
    REQUIRE(desk.service.edit("PIPE", 1, {{"talk", "40"}}).value().version == seen.version);
    auto wanted = seen;
    wanted.name = "Pipeline hour";

    CHECK(desk.service.save(wanted, seen).error().code == "activity.edited_meanwhile");
    CHECK(findActivity(*desk.rhythm().draft, "PIPE")->minutes.talk == 40);
}

TEST_CASE(
    "The version of an activity never goes back to one that is still known", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.edit("DEAL", 1, {{"talk", "20"}}).value().version == 2);
    REQUIRE(desk.service.park("DEAL", "Later").has_value());
    CHECK(desk.service.add(monthlyDeal()).value().version == 3);

    const auto draft = desk.service.startDraftFrom(1).value();
    CHECK(findActivity(draft, "DEAL")->version == 4);
    CHECK(findActivity(draft, "PIPE")->version == 1); // nobody touched it
}

} // namespace mor::tests
