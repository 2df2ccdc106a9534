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
    auto all = hoursBeside(plan.rhythm, plan.roster, newestVersion(plan.rhythm), draft, role, day);
    std::erase_if(all, [](const ManagerHours& hours) { return hours.person == nullptr; });
    return all;
}

std::vector<ManagerHours> hoursBeside(const Rhythm& rhythm, const Roster& roster,
    const RhythmVersion* live, const RhythmVersion& draft, Role role, Day day)
{
    const auto drafted = activitiesOwnedBy(draft, roster, role, day);
    const auto living
        = live == nullptr ? std::vector<Activity>{} : activitiesOwnedBy(*live, roster, role, day);
    const auto hours = [&](const Person* person, const LedTeam& team, double budget) {
        return ManagerHours{
            person, team, weeklyHours(living, team), weeklyHours(drafted, team), budget};
    };
    const auto teams = teamsOn(roster, day);

    std::vector<ManagerHours> all;
    for (const auto& person : roster.people)
        if (const auto team = teams.find(person.code); team != teams.end() && person.role == role)
            all.push_back(hours(&person, team->second, budgetOf(rhythm, person)));
    if (all.empty())
        all.push_back(hours(nullptr, usualTeam(roster, role, day), rhythm.budgetHours));
    return all;
}

} // namespace mor
