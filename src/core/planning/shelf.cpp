// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/shelf.h"

#include "core/base/text.h"
#include "core/planning/draft.h"

#include <algorithm>

namespace mor {

namespace {

auto onShelf(Rhythm& rhythm, std::string_view code)
{
    return std::ranges::find(
        rhythm.parked, code, [](const ParkedActivity& parked) { return parked.activity.code; });
}

tl::unexpected<Error> notParked(std::string_view code)
{
    return fail(ErrorKind::NotFound, "planning.not_parked", {inQuotes(code)});
}

void removeFrom(std::vector<ParkedActivity>& shelf, std::string_view code)
{
    std::erase_if(
        shelf, [&](const ParkedActivity& parked) { return parked.activity.code == code; });
}

/// "No on 2026-11-02 by l-01: nobody agrees" on the question that got it.
void keepNo(const ParkedActivity& parked, RhythmVersion& draft)
{
    const auto gate = std::ranges::find(draft.gates, parked.activity.code, &Gate::activity);
    if (parked.question < 1 || gate == draft.gates.end())
        return;
    gate->answers.at(static_cast<std::size_t>(parked.question - 1)).note = "No on "
        + toIso(parked.parkedOn) + (parked.parkedBy.empty() ? "" : " by " + parked.parkedBy) + ": "
        + parked.reason;
}

} // namespace

void parkActivity(Rhythm& rhythm, ParkedActivity parked)
{
    removeFrom(rhythm.parked, parked.activity.code);
    if (rhythm.draft)
        std::erase_if(rhythm.draft->activities,
            [&](const Activity& activity) { return activity.code == parked.activity.code; });
    rhythm.parked.push_back(std::move(parked));
    std::ranges::sort(rhythm.parked, {},
        [](const ParkedActivity& entry) -> const std::string& { return entry.activity.code; });
}

Result<> bringBackActivity(Rhythm& rhythm, std::string_view code)
{
    const auto parked = onShelf(rhythm, code);
    if (parked == rhythm.parked.end())
        return notParked(code);
    auto& activities = rhythm.draft->activities;
    if (std::ranges::find(activities, code, &Activity::code) != activities.end())
        return fail(ErrorKind::Conflict, "code.twice", {"activity", inQuotes(code)});
    auto back = parked->activity;
    if (const int next = nextVersion(rhythm, code); back.version + 1 < next)
        back.version = next;
    activities.push_back(std::move(back));
    std::ranges::sort(activities, {}, &Activity::code);
    return {};
}

Result<> forgetActivity(Rhythm& rhythm, std::string_view code)
{
    const auto parked = onShelf(rhythm, code);
    if (parked == rhythm.parked.end())
        return notParked(code);
    rhythm.parked.erase(parked);
    return {};
}

void takeOffShelf(Rhythm& rhythm)
{
    if (!rhythm.draft)
        return;
    std::erase_if(rhythm.parked, [&](const ParkedActivity& parked) {
        if (findActivity(*rhythm.draft, parked.activity.code) == nullptr)
            return false;
        keepNo(parked, *rhythm.draft);
        return true;
    });
}

void leaveOutParked(RhythmVersion& draft, const Rhythm& rhythm)
{
    for (const auto& parked : rhythm.parked) {
        const auto& code = parked.activity.code;
        std::erase_if(
            draft.activities, [&](const Activity& activity) { return activity.code == code; });
        std::erase_if(draft.gates, [&](const Gate& gate) { return gate.activity == code; });
    }
}

} // namespace mor
