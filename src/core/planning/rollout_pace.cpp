// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rollout_pace.h"

#include <algorithm>

namespace mor {

namespace {

constexpr std::chrono::days kMonth{28};

/// Codes of what a version has and the one before has not, ascending.
std::vector<std::string> addedTo(const RhythmVersion& before, const RhythmVersion& after)
{
    std::vector<std::string> added;
    for (const auto& activity : after.activities)
        if (findActivity(before, activity.code) == nullptr)
            added.push_back(activity.code);
    std::ranges::sort(added);
    return added;
}

} // namespace

RolloutPace paceOf(const Rhythm& rhythm, Day from)
{
    RolloutPace pace;
    const auto& versions = rhythm.versions;
    if (!rhythm.draft || versions.empty())
        return pace;
    pace.oneAMonth = stageOn(rhythm.rollout, from) == RolloutStage::PieceByPiece;
    pace.added = addedTo(versions.back(), *rhythm.draft);
    for (std::size_t i = 1; i < versions.size(); ++i)
        if (versions[i].effectiveFrom > from - kMonth)
            for (auto& code : addedTo(versions[i - 1], versions[i]))
                if (findActivity(*rhythm.draft, code) != nullptr)
                    pace.lately.push_back(std::move(code));
    std::ranges::sort(pace.lately);
    pace.lately.erase(std::unique(pace.lately.begin(), pace.lately.end()), pace.lately.end());
    return pace;
}

Day proposedStart(const Rhythm& rhythm, Day usual)
{
    if (!rhythm.draft || rhythm.versions.empty())
        return usual;
    const auto added = addedTo(rhythm.versions.back(), *rhythm.draft);
    for (const auto& planned : rhythm.rollout.planned)
        if (planned.from >= usual && std::ranges::binary_search(added, planned.activity))
            return planned.from;
    return usual;
}

} // namespace mor
