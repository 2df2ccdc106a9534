// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/desk.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <QApplication>
#include <QUndoStack>

namespace mor::tests {

/// A workspace in memory on Tuesday, 3 November 2026, in front of the leader.
struct DeskSetting {
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    MemoryPlanRepository plans;
    MemoryPracticeRepository practice;
    ui::Desk desk;

    explicit DeskSetting(Plan plan)
        : plans(std::move(plan))
        , desk({plans, practice, clock, ids, QStringLiteral("north.mor"),
              [] { return std::int64_t{0}; },
              [this]() -> Result<std::shared_ptr<const PracticeRepository>> {
                  return std::shared_ptr<const PracticeRepository>(
                      std::shared_ptr<void>(), &practice);
              }})
    {
        REQUIRE(desk.load());
    }

    /// Everything asked in the background has come.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            desk.runner().finish();
            QApplication::processEvents();
        }
    }

    Rhythm rhythm() const { return plans.load().value().plan.rhythm; }
};

/// A leader with three managers who lead North, Central and South; the pipeline review is weekly.
inline Plan threeTeams(int repsEach = 2)
{
    OrganisationBuilder organisation;
    organisation.leader();
    for (const auto* manager : {"m-01", "m-02", "m-03"})
        organisation.manager(manager).reps(manager, repsEach);
    auto pipe = weeklyPipe();
    pipe.name = "Pipeline review";
    organisation.version(day(2026, 7, 6), {pipe});
    auto plan = organisation.build();
    const char* teams[] = {"North", "Central", "South"};
    int team = 0;
    for (auto& person : plan.roster.people)
        if (person.role == Role::Manager)
            person.team = teams[team++];
    for (auto& lever : plan.rhythm.levers) {
        if (lever.code == "pipeline-health")
            lever.name = "Pipeline health";
        if (lever.code == "win-rate") {
            lever.name = "Win rate";
            lever.unit = "%";
        }
    }
    return plan;
}

/// The same with one priority: to win more mid-size customers, by win rate and pipeline health.
inline Plan withPriority(Plan plan)
{
    plan.rhythm.strategy.priorities
        = {{"mid-size", "Win more mid-size customers", "", {"win-rate", "pipeline-health"}}};
    return plan;
}

} // namespace mor::tests
