// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rollout/rollout_figures.h"

#include "core/planning/rollout_seen.h"

#include <algorithm>
#include <map>

namespace mor::ui {

namespace {

using std::chrono::days;

constexpr days kWeeksCounted{28};
/// A talk is keyed by the date of its rule; it may be held before and, with grace, after.
constexpr days kRoom{35};
constexpr std::size_t kWeeksJudged = 4;

bool isLeaders(const Ledger& ledger, std::size_t position)
{
    const auto& schedule = *ledger.schedule;
    const auto* owner = schedule.owner(schedule.occurrences[position]);
    return owner && owner->role == Role::Leader;
}

Day weekOf(const Schedule& schedule, std::size_t position)
{
    return mondayOf(schedule.windowOf(schedule.occurrences[position]).due);
}

std::vector<std::string> managersActivities(const Rhythm& rhythm)
{
    std::vector<std::string> codes;
    for (const auto& version : rhythm.versions)
        for (const auto& activity : version.activities)
            if (activity.owner == Role::Manager
                && std::ranges::find(codes, activity.code) == codes.end())
                codes.push_back(activity.code);
    return codes;
}

} // namespace

std::vector<DayRange> daysOfRecords(const Rhythm& rhythm, Day today)
{
    std::vector<DayRange> all{{today - kWeeksCounted - kRoom, today}};
    for (const auto& version : rhythm.versions)
        if (version.effectiveFrom <= today)
            all.push_back({version.effectiveFrom,
                std::min(today, version.effectiveFrom + kWeeksCounted + kRoom)});
    std::ranges::sort(all);
    std::vector<DayRange> merged;
    for (const auto& range : all) {
        if (!merged.empty() && range.first <= merged.back().last + days{1})
            merged.back().last = std::max(merged.back().last, range.last);
        else
            merged.push_back(range);
    }
    return merged;
}

std::vector<OwnTalks> ownTalks(const Ledger& ledger)
{
    const auto& schedule = *ledger.schedule;
    std::map<Day, bool> weeks;
    for (std::size_t i = 0; i < ledger.entries.size(); ++i)
        if (isLeaders(ledger, i)) {
            auto& closed = weeks.try_emplace(weekOf(schedule, i), true).first->second;
            closed = closed && ledger.entries[i].closed;
        }
    std::vector<Day> closed;
    for (auto week = weeks.rbegin(); week != weeks.rend() && closed.size() < kWeeksJudged; ++week)
        if (week->second)
            closed.push_back(week->first);

    std::map<std::string_view, OwnTalks> byCode;
    for (std::size_t i = 0; i < ledger.entries.size(); ++i) {
        if (!isLeaders(ledger, i) || std::ranges::find(closed, weekOf(schedule, i)) == closed.end())
            continue;
        const auto& entry = ledger.entries[i];
        const bool missed = entry.state == State::Missed || entry.state == State::Disputed;
        if (!entry.done() && !missed)
            continue;
        const auto& activity = schedule.activity(schedule.occurrences[i]);
        auto& talks = byCode[activity.code];
        talks.activity = activity.code;
        talks.name = activity.name;
        talks.held += entry.done() ? 1 : 0;
        ++talks.expected;
    }
    std::vector<OwnTalks> all;
    for (auto& [code, talks] : byCode)
        all.push_back(std::move(talks));
    return all;
}

RolloutFigures rolloutFigures(const Sight& sight, const std::shared_ptr<const Ledger>& ledger,
    const std::vector<CheckOff>& records)
{
    const Day today = sight.today();
    RolloutFigures figures;
    figures.own = ownTalks(*ledger); // every manager reads these
    const auto part = rolloutPart(sight, ledger);
    figures.withheld = !part;
    if (!part)
        return figures;
    figures.gate = stageGate(*part, today);
    const auto activities = managersActivities(part->schedule->plan->rhythm);
    if (!activities.empty())
        figures.survival = survivalOf(*part, activities, today);
    figures.decay = templateDecay(*part, records, today);
    return figures;
}

} // namespace mor::ui
