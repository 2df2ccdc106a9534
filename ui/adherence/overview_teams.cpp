// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/overview_teams.h"

#include "core/org/lookup.h"

#include <algorithm>

namespace mor::ui {

namespace {

/// Codes from just under `lead` down to the person; empty when not led by them. A manager's own
/// path is the manager.
std::vector<std::string> pathFrom(
    const Roster& roster, const Person& lead, const Person& person, Day day)
{
    std::vector<std::string> path{person.code};
    if (person.code == lead.code)
        return path;
    const Day then = std::min(day, person.left.value_or(day));
    for (const auto* boss = bossOn(roster, person, then); boss;
         boss = bossOn(roster, *boss, then)) {
        if (boss->code == lead.code) {
            std::ranges::reverse(path);
            return path;
        }
        path.push_back(boss->code);
    }
    return {};
}

int repsOf(const Roster& roster, const Person& manager, Day day)
{
    return static_cast<int>(std::ranges::count(
        reportsOn(roster, manager, day), Role::Rep, [](const Person* p) { return p->role; }));
}

OverviewTeam teamOf(const Roster& roster, const Person& manager, Day day)
{
    OverviewTeam team{manager.code, manager.team.empty() ? manager.name : manager.team,
        repsOf(roster, manager, day), {}, false};
    if (manager.left && *manager.left < day)
        team.until = manager.left;
    return team;
}

} // namespace

std::vector<OverviewTeam> teamsOf(
    const Plan& plan, const OverviewQuestion& question, const Figures& byManager, Day day)
{
    const auto* lead = findPerson(plan.roster, question.lead);
    std::vector<std::pair<std::vector<std::string>, OverviewTeam>> found;
    for (const auto& person : plan.roster.people) {
        if (!lead || person.role != Role::Manager)
            continue;
        const auto figure = std::ranges::find_if(
            byManager.rows, [&](const Figure& row) { return row.group.front() == person.code; });
        const bool counted = figure != byManager.rows.end() && figure->counts.expected() > 0;
        if (!counted && !isEmployed(person, day))
            continue;
        if (auto path = pathFrom(plan.roster, *lead, person, day); !path.empty())
            found.emplace_back(std::move(path), teamOf(plan.roster, person, day));
    }
    if (!question.bands.empty()) {
        const auto alike = managersIn(plan.roster, question.bands, day);
        std::erase_if(found, [&](const auto& entry) {
            return std::ranges::find(alike, entry.second.manager) == alike.end();
        });
    }
    std::ranges::sort(
        found, {}, [](const auto& entry) -> const auto& { return entry.first; });
    std::vector<OverviewTeam> teams;
    for (auto& entry : found)
        teams.push_back(std::move(entry.second));
    return teams;
}

} // namespace mor::ui
