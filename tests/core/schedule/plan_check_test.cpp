// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/plan.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <algorithm>

namespace mor::tests {

namespace {

OrganisationBuilder organisation()
{
    return OrganisationBuilder().leader().manager("m-01").reps("m-01", 2).version(
        day(2026, 1, 5), {weeklyPipe(), winDebrief()});
}

bool finds(const Plan& plan, std::string_view where, std::string_view code)
{
    const auto problems = checkPlan(plan);
    return std::ranges::any_of(problems.all(),
        [&](const Error& error) { return error.where == where && error.code == code; });
}

} // namespace

TEST_CASE("A plan whose parts know each other has no problems", "[core][schedule]")
{
    const auto plan
        = organisation()
              .subject({Subject::Kind::Deal, "d-1", "Vega", "r-001", day(2026, 1, 5), std::nullopt})
              .slot("m-01", "r-001", "PIPE", 2, MinuteOfDay{600})
              .fires("WIN", "d-1", day(2026, 2, 2))
              .except(key("PIPE/m-01/r-001/2026-02-06"), Reassigned{"l-01"}, day(2026, 2, 2))
              .except(key("PIPE/vacant/r-002/2026-02-06"), Excused{"Fair"}, day(2026, 2, 2))
              .build();

    CHECK(checkPlan(plan).none());
}

TEST_CASE("Exceptions, triggers and slots name what exists", "[core][schedule]")
{
    auto plan = organisation()
                    .slot("m-01", "r-001", "NONE", 2, MinuteOfDay{600})
                    .fires("NONE", "d-9", day(2026, 2, 2))
                    .except(key("NONE/m-09/r-009/2026-02-06"), Excused{""}, day(2026, 2, 2))
                    .except(key("PIPE/m-01/r-001/2026-02-06"), Reassigned{"m-09"}, day(2026, 2, 2))
                    .except(key("PIPE/m-01/r-001/2026-02-13"),
                        Merged{key("PIPE/m-01/r-009/2026-02-13")}, day(2026, 2, 2))
                    .except(key("PIPE/m-01/r-001/2026-02-20"),
                        Moved{day(2300, 1, 1), MinuteOfDay{1440}}, day(2026, 2, 2))
                    .build();

    CHECK(finds(plan, "/slots/0/activity", "activity.unknown"));
    CHECK(finds(plan, "/triggers/0/activity", "activity.unknown"));
    CHECK(finds(plan, "/triggers/0/subject", "subject.unknown"));
    CHECK(finds(plan, "/exceptions/0/occurrence", "activity.unknown"));
    CHECK(finds(plan, "/exceptions/0/occurrence", "person.unknown"));
    CHECK(finds(plan, "/exceptions/0/occurrence", "counterpart.not_in_plan"));
    CHECK(finds(plan, "/exceptions/0/reason", "text.empty"));
    CHECK(finds(plan, "/exceptions/1/to", "person.unknown"));
    CHECK(finds(plan, "/exceptions/2/into", "counterpart.not_in_plan"));
    CHECK(finds(plan, "/exceptions/3/to", "day.out_of_range"));
    CHECK(finds(plan, "/exceptions/3/start", "time.malformed"));
}

TEST_CASE("Somebody unknown is told once at each place that names them", "[core][schedule]")
{
    using Verdict = GateAnswer::Verdict;
    auto plan = organisation().build();
    auto& rhythm = plan.rhythm;
    const auto lever = rhythm.levers.front().code;
    rhythm.strategy.priorities = {{"mid", "Win mid-size", {}, {lever}}};
    rhythm.strategy.readBacks = {{"mid", "x-1", "Two visits a week", day(2026, 2, 2)}};
    rhythm.strategy.readings
        = {{lever, {day(2026, 1, 1), day(2026, 1, 31)}, 3.0, {}, {}, {}, day(2026, 2, 2), "x-2"}};
    rhythm.parked = {{monthlyDeal(), 0, "Later", day(2026, 2, 2), "x-3"}};
    rhythm.reviews = {{"PIPE", 1, Verdict::Clear, {}, {}, day(2026, 2, 2), "x-4"},
        {"NONE", 1, Verdict::Clear, {}, {}, day(2026, 2, 2), {}}};
    rhythm.rollout.waves = {{RolloutStage::Yourself, day(2026, 2, 2), false, {"l-01", "x-5"}, {}}};
    rhythm.rollout.decisions
        = {{RolloutStage::Yourself, StageDecision::Kind::Wait, day(2026, 3, 2), "x-6", {}, {}}};

    const auto problems = checkPlan(plan);
    std::vector<std::string> found;
    for (const auto& problem : problems.all())
        found.push_back(problem.where + ' ' + problem.args.at(0));
    std::ranges::sort(found);

    CHECK(found
        == std::vector<std::string>{"/parked/0/parkedBy \"x-3\"", "/reviews/0/reviewedBy \"x-4\"",
            "/reviews/1/activity \"NONE\"", "/rollout/decisions/0/by \"x-6\"",
            "/rollout/waves/0/people/1 \"x-5\"", "/strategy/readBacks/0/person \"x-1\"",
            "/strategy/readings/0/enteredBy \"x-2\""});
}

TEST_CASE("Problems of people and rhythm are among those of the plan", "[core][schedule]")
{
    auto plan = organisation().build();
    plan.roster.people[0].name.clear();
    plan.rhythm.target = 2.0;

    CHECK(finds(plan, "/people/0/name", "text.empty"));
    CHECK(finds(plan, "/target", "rhythm.target_out_of_range"));
}

} // namespace mor::tests
