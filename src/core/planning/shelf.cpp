// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/shelf.h"

#include "core/base/text.h"

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
    activities.push_back(std::move(parked->activity));
    rhythm.parked.erase(parked);
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

void clearShelf(Rhythm& rhythm)
{
    if (rhythm.draft)
        for (const auto& activity : rhythm.draft->activities)
            removeFrom(rhythm.parked, activity.code);
}

} // namespace mor
