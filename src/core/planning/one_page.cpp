// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/one_page.h"

#include <algorithm>
#include <array>

namespace mor {

namespace {

constexpr std::array kOrder{
    Beat::Daily, Beat::Weekly, Beat::Triggered, Beat::Monthly, Beat::Quarterly};
constexpr std::size_t kQuestions = 2;
constexpr std::size_t kCriteriaKept = 3;

/// What the page is about, the fullest week first within each section.
std::vector<const Activity*> activitiesOf(
    const RhythmVersion& version, const Roster& roster, Role role, Day today, const LedTeam& team)
{
    std::vector<const Activity*> found;
    for (const auto& owned : activitiesOwnedBy(version, roster, role, today))
        found.push_back(findActivity(version, owned.code));
    std::ranges::stable_sort(
        found, {}, [&](const Activity* activity) { return -weeklyHours(*activity, team).total(); });
    return found;
}

OnePage::Entry entryOf(const Activity& activity, const Rhythm& rhythm)
{
    return {&activity,
        activity.levers.empty() ? nullptr : findLever(rhythm, activity.levers.front()),
        activity.criteria.size(), std::min(kQuestions, activity.questions.size())};
}

/// The entry with most of something, the last one of those; null when none has more than `least`.
OnePage::Entry* longest(OnePage& page, std::size_t OnePage::Entry::*count, std::size_t least)
{
    OnePage::Entry* found = nullptr;
    for (auto& section : page.sections)
        for (auto& entry : section.entries)
            if (entry.*count > least && (found == nullptr || entry.*count >= found->*count))
                found = &entry;
    return found;
}

} // namespace

OnePage onePageOf(const Plan& plan, const RhythmVersion& version, Role role, Day today)
{
    const auto& rhythm = plan.rhythm;
    const auto team = usualTeam(plan.roster, role, today);
    const auto activities = activitiesOf(version, plan.roster, role, today, team);

    OnePage page;
    page.role = role;
    page.version = &version;
    if (!rhythm.strategy.priorities.empty())
        page.priority = &rhythm.strategy.priorities.front();
    page.reps = role == Role::Manager ? team.reps : team.reps + team.leaders;
    for (const auto* activity : activities)
        page.hours += weeklyHours(*activity, team).total();
    for (const auto beat : kOrder) {
        OnePage::Section section{beat, {}};
        for (const auto* activity : activities)
            if (beatOf(activity->cadence.rule) == beat)
                section.entries.push_back(entryOf(*activity, rhythm));
        if (!section.entries.empty())
            page.sections.push_back(std::move(section));
    }
    for (const auto& lever : rhythm.levers)
        if (std::ranges::any_of(activities, [&](const Activity* activity) {
                return !activity->levers.empty() && activity->levers.front() == lever.code;
            }))
            page.levers.push_back(&lever);
    return page;
}

bool shorten(OnePage& page)
{
    if (auto* entry = longest(page, &OnePage::Entry::questions, 0)) {
        --entry->questions;
        return true;
    }
    if (auto* entry = longest(page, &OnePage::Entry::criteria, kCriteriaKept)) {
        --entry->criteria;
        return true;
    }
    return false;
}

} // namespace mor
