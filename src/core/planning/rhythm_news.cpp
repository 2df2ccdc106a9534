// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rhythm_news.h"

#include "core/org/lookup.h"
#include "core/planning/rhythm_diff.h"

#include <algorithm>

namespace mor {

namespace {

constexpr std::chrono::days kNewFor{14};

/// Whether the person runs what a role owns; the leader also where there is no second line.
bool runs(const Person& person, Role owner, const Roster& roster, Day day)
{
    const bool standsIn = owner == Role::SecondLine && person.role == Role::Leader
        && std::ranges::none_of(roster.people, [&](const Person& other) {
               return other.role == Role::SecondLine && isEmployed(other, day);
           });
    return owner == person.role || standsIn;
}

} // namespace

std::vector<RhythmNews> rhythmNews(const Plan& plan, const Person& person, Day today)
{
    std::vector<RhythmNews> all;
    const auto joined = joinsOn(plan.rhythm.rollout, person.code);
    const auto& versions = plan.rhythm.versions;
    for (std::size_t i = versions.size(); i-- > 1;) {
        const auto& version = versions[i];
        const auto until = version.effectiveFrom + kNewFor;
        if (version.reason.empty() || today < version.publishedOn.value_or(kLastDay)
            || today > until || !joined || *joined > until)
            continue;
        RhythmNews news{version.number, version.effectiveFrom, version.reason, {}};
        const auto owns = [&](const Activity* activity) {
            return activity != nullptr
                && runs(person, activity->owner, plan.roster, version.effectiveFrom);
        };
        for (const auto& difference : differences(&versions[i - 1], version))
            if (difference.kind != ActivityDifference::Kind::Unchanged
                && (owns(difference.before) || owns(difference.after)))
                news.activities.push_back(difference.activity().code);
        std::ranges::sort(news.activities);
        if (!news.activities.empty())
            all.push_back(std::move(news));
    }
    return all;
}

} // namespace mor
