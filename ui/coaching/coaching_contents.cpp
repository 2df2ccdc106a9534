// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "coaching/coaching_contents.h"

#include "core/coaching/coaching_rights.h"
#include "core/org/lookup.h"

#include <algorithm>

namespace mor::ui {

namespace {

bool leadsLeaders(const Roster& roster, const Person& person, Day today)
{
    const auto led = reportsOn(roster, person, today);
    return std::ranges::any_of(led, [](const Person* one) { return one->role != Role::Rep; });
}

} // namespace

Result<CoachingContents> readCoaching(Desk& desk, const CoachingRepository& coaching)
{
    CoachingContents contents;
    const auto* viewer = desk.viewer();
    if (!viewer)
        return contents;
    const auto& plan = *desk.plan();
    const Day today = desk.today();
    contents.observes = leadsLeaders(plan.roster, *viewer, today);
    contents.calibrates = mayCalibrate(plan.roster, viewer->code, today);
    contents.isObserved
        = viewer->role != Role::Rep && bossOn(plan.roster, *viewer, today) != nullptr;
    auto views = readObservations(plan, coaching, desk.practice(), viewer->code);
    if (!views)
        return fail(views);
    for (auto& view : *views) {
        if (view.observation.observer == viewer->code)
            contents.given.push_back(view.observation);
        else
            contents.received.push_back(std::move(view));
    }
    contents.own = standardSeen(contents.received);
    auto rounds = readRounds(plan, coaching, viewer->code, today);
    if (!rounds)
        return fail(rounds);
    contents.rounds = std::move(*rounds);
    if (!contents.observes)
        return contents;
    const Day since = today - std::chrono::days{7 * kWeeksOfFigures};
    auto managers
        = readStandardByManager(plan, coaching, desk.practice(), viewer->code, today, since);
    if (!managers)
        return fail(managers);
    contents.managers = std::move(*managers);
    auto seen = readStandardSeen(plan, coaching, desk.practice(), viewer->code, today, since);
    if (!seen)
        return fail(seen);
    contents.seen = std::move(*seen);
    return contents;
}

} // namespace mor::ui
