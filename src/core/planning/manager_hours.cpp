// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/manager_hours.h"

#include <algorithm>
#include <cmath>

namespace mor {

namespace {

/// Hours are shown with one decimal; what reads the same is the same.
long long shown(double hours) { return std::llround(hours * 10.0); }

} // namespace

bool ManagerHours::isOver() const { return shown(draft.total()) > shown(budget); }

bool ManagerHours::isPushedOver() const
{
    return isOver() && shown(draft.total()) > shown(live.total());
}

std::vector<ManagerHours> managerHours(
    const Plan& plan, const RhythmVersion& draft, Role role, Day day)
{
    const auto* inForce = versionOn(plan.rhythm, day);
    const auto drafted = activitiesOwnedBy(draft, plan.roster, role, day);
    const auto living = inForce == nullptr ? std::vector<Activity>{}
                                           : activitiesOwnedBy(*inForce, plan.roster, role, day);
    const auto teams = teamsOn(plan.roster, day);

    std::vector<ManagerHours> all;
    for (const auto& person : plan.roster.people) {
        const auto team = teams.find(person.code);
        if (person.role != role || team == teams.end())
            continue;
        all.push_back({&person, team->second, weeklyHours(living, team->second),
            weeklyHours(drafted, team->second), budgetOf(plan.rhythm, person)});
    }
    return all;
}

} // namespace mor
