// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/teams_shown.h"

#include "core/access/guard.h"
#include "core/org/lookup.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace mor {

namespace {

/// Codes from just under `lead` down to the person, from the top for null; empty when not led by
/// them. A manager's own path is the manager.
std::vector<std::string> pathFrom(
    const Roster& roster, const Person* lead, const Person& person, Day day)
{
    std::vector<std::string> path{person.code};
    if (&person == lead)
        return path;
    const Day then = std::min(day, person.left.value_or(day));
    const auto* boss = bossOn(roster, person, then);
    for (; boss; boss = bossOn(roster, *boss, then)) {
        if (boss == lead)
            break;
        path.push_back(boss->code);
    }
    if (boss != lead)
        return {};
    std::ranges::reverse(path);
    return path;
}

/// Reps that each leads directly on the day, by the code of who leads.
std::unordered_map<std::string_view, int> repsByBoss(const Roster& roster, Day day)
{
    std::unordered_map<std::string_view, int> reps;
    for (const auto& person : roster.people)
        if (person.role == Role::Rep && isEmployed(person, day))
            if (const auto* boss = bossOn(roster, person, day))
                ++reps[boss->code];
    return reps;
}

TeamShown teamOf(const Person& manager, int reps, Day day)
{
    TeamShown team{
        manager.code, manager.team.empty() ? manager.name : manager.team, reps, {}, false};
    if (manager.left && *manager.left < day)
        team.until = manager.left;
    return team;
}

std::vector<TeamShown> teamsLed(
    const Plan& plan, const TeamQuestion& question, const Figures& byManager, Day day)
{
    const auto* lead = findPerson(plan.roster, question.lead);
    auto reps = repsByBoss(plan.roster, day);
    std::vector<std::pair<std::vector<std::string>, TeamShown>> found;
    for (const auto& person : plan.roster.people) {
        if ((!lead && !question.lead.empty()) || person.role != Role::Manager)
            continue;
        const auto figure = std::ranges::find_if(
            byManager.rows, [&](const Figure& row) { return row.group.front() == person.code; });
        const bool counted = figure != byManager.rows.end() && figure->counts.expected() > 0;
        if (!counted && !isEmployed(person, day))
            continue;
        if (auto path = pathFrom(plan.roster, lead, person, day); !path.empty())
            found.emplace_back(std::move(path), teamOf(person, reps[person.code], day));
    }
    if (!question.bands.empty()) {
        const auto alike = managersIn(plan.roster, question.bands, day);
        std::erase_if(found, [&](const auto& entry) {
            return std::ranges::find(alike, entry.second.manager) == alike.end();
        });
    }
    std::ranges::sort(
        found, {}, [](const auto& entry) -> const auto& { return entry.first; });
    std::vector<TeamShown> teams;
    for (auto& entry : found)
        teams.push_back(std::move(entry.second));
    return teams;
}

} // namespace

std::vector<TeamShown> teamsShown(const std::shared_ptr<const Plan>& plan,
    const TeamQuestion& question, const Figures& byManager, DayRange range, Day asOf)
{
    auto teams = teamsLed(*plan, question, byManager, std::min(question.judged.last, asOf));
    if (question.viewer.empty())
        return teams;
    const Sight sight(plan, question.viewer, asOf);
    const DayRange weeks{range.first, question.judged.last};
    std::erase_if(teams, [&](TeamShown& team) {
        const auto seen = teamSight(sight, team.manager, weeks);
        team.tooFew = seen == TeamSight::TooFew;
        return seen == TeamSight::NotTheirs;
    });
    return teams;
}

} // namespace mor
