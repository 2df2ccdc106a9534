// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/talk_past.h"

namespace mor::ui {

namespace {

bool heldByDue(std::shared_ptr<const Plan> plan, const CheckOff& talk)
{
    const auto schedule = expandAround(std::move(plan), talk.occurrence);
    const auto at = schedule.find(talk.occurrence);
    return at != kNone && talk.fact.heldOn <= schedule.windowOf(schedule.occurrences[at]).due;
}

} // namespace

Result<TalkPast> readPast(const PracticeRepository& practice, std::shared_ptr<const Plan> plan,
    const OccurrenceKey& key, Day before, const std::string& author)
{
    TalkPast past;
    auto versions = practice.checkOffs(key, author);
    if (!versions)
        return fail(versions);
    past.versions = std::move(*versions);
    past.steps = stepsPromisedIn(past.versions);
    const auto schedule = expandAround(plan, key);
    const auto at = schedule.find(key);
    if (at == kNone)
        return past;
    const auto open = readOpenSteps(practice, promisersOf(schedule, at));
    if (!open)
        return fail(open);
    const auto skills = practice.skillFocuses();
    if (!skills)
        return fail(skills);
    auto earlier = readTimesBefore({practice, *open, *skills}, schedule, at, before);
    if (!earlier)
        return fail(earlier);
    static_cast<TimesBefore&>(past) = std::move(*earlier);
    past.lastOnTime = past.last && heldByDue(std::move(plan), *past.last);
    return past;
}

} // namespace mor::ui
