// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/talk_changes.h"

#include "core/schedule/exceptions_in_force.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace mor {

TalkVerdict verdictOf(const Schedule& schedule, std::size_t position)
{
    TalkVerdict verdict;
    for (const auto index : schedule.exceptionsOf(position)) {
        const auto recordedAt = schedule.plan->exceptions[index].recordedAt;
        verdict.changedAt = std::max(verdict.changedAt, recordedAt);
    }
    const auto inForce = exceptionsInForce(schedule, position);
    const auto flags = schedule.occurrences[position].flags;
    if ((flags & Occurrence::kWithdrawn) != 0)
        verdict.state = TalkState::Withdrawn;
    else if (inForce.merged)
        verdict.state = TalkState::Merged;
    else if (inForce.excused || (flags & Occurrence::kTooFewDays) != 0)
        verdict.state = TalkState::Excused;
    else if (inForce.moved)
        verdict.state = TalkState::Moved;
    return verdict;
}

std::unordered_map<SeriesId, SeriesChanges> changesBySeries(const Plan& plan)
{
    std::unordered_map<SeriesId, SeriesChanges> all;
    for (const auto& exception : plan.exceptions) {
        auto& changes = all[exception.occurrence.series()];
        ++changes.count;
        changes.newest = std::max(changes.newest, exception.recordedAt);
    }
    return all;
}

SeriesChanges changesByVersions(const Rhythm& rhythm, std::string_view activity)
{
    SeriesChanges changes;
    int edits = 1;
    for (const auto& version : rhythm.versions) {
        if (const auto* is = findActivity(version, activity))
            edits = std::max(edits, is->version);
        if (version.publishedOn)
            changes.newest = std::max(changes.newest, Instant{*version.publishedOn});
    }
    changes.count = edits + static_cast<int>(rhythm.versions.size()) - 2;
    return changes;
}

namespace {

/// Whether calendars can't tell the two apart, or only by what they ask for and how it is judged.
bool isToldAlike(const Activity& one, const Activity& other)
{
    const auto told = [](const Activity& activity) {
        return std::tie(activity.name, activity.levers, activity.counterpart, activity.cadence,
            activity.minutes.talk, activity.questions);
    };
    return told(one) == told(other);
}

} // namespace

std::optional<Day> toldSince(const Rhythm& rhythm, std::size_t version, const Activity& activity)
{
    std::optional<Day> since;
    const Activity* before = nullptr;
    for (std::size_t i = 0; i <= version; ++i) {
        const auto* is = i == version ? &activity : findActivity(rhythm.versions[i], activity.code);
        if (is == nullptr)
            continue;
        if (before != nullptr && !isToldAlike(*before, *is))
            since = rhythm.versions[i].effectiveFrom;
        before = is;
    }
    return since;
}

std::string_view colourOfLever(std::string_view lever)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kColours{
        {{"pipeline-creation", "seagreen"}, {"pipeline-health", "teal"}, {"win-rate", "royalblue"},
            {"deal-size", "goldenrod"}, {"cycle-length", "darkorange"},
            {"conversion", "mediumpurple"}, {"forecast-accuracy", "steelblue"},
            {"retention", "olivedrab"}, {"capacity", "slategray"},
            {"people-retention", "palevioletred"}}};
    std::size_t sum = 0;
    for (const char c : lever)
        sum += static_cast<unsigned char>(c);
    const auto known
        = std::ranges::find(kColours, lever, [](const auto& colour) { return colour.first; });
    return known != kColours.end() ? known->second : kColours[sum % kColours.size()].second;
}

} // namespace mor
