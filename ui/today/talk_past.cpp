// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/talk_past.h"

#include "core/adherence/gaps.h"
#include "core/adherence/promises.h"
#include "core/org/lookup.h"
#include "core/practice/skill_service.h"
#include "core/schedule/schedule.h"

#include <algorithm>
#include <array>

namespace mor::ui {

namespace {

constexpr std::size_t kTalksJudged = 4; // for the criterion seen least

/// Steps stay with the version they were promised in; a correction does not repeat them.
std::vector<NextStep> stepsOf(const std::vector<CheckOff>& versions)
{
    std::vector<NextStep> steps;
    if (versions.empty() || versions.back().fact.withdrawn)
        return steps;
    for (const auto& version : versions) {
        if (version.fact.withdrawn)
            steps.clear(); // taken back, and recorded again afterwards
        for (const auto& step : version.nextSteps)
            if (std::ranges::find(steps, step.id, &NextStep::id) == steps.end())
                steps.push_back(step);
    }
    return steps;
}

bool holds(const std::vector<NextStep>& steps, const NextStep& wanted)
{
    return std::ranges::find(steps, wanted.id, &NextStep::id) != steps.end();
}

/// The talk and whom it is with, or about.
struct Talk {
    Schedule schedule;
    std::uint32_t at = kNone;

    Talk(std::shared_ptr<const Plan> plan, const OccurrenceKey& key)
        : schedule(expandAround(std::move(plan), key))
        , at(schedule.find(key))
    {
    }
    const Occurrence& occurrence() const { return schedule.occurrences[at]; }
    const Person* other() const { return at == kNone ? nullptr : schedule.person(occurrence()); }
    const Person* owner() const { return at == kNone ? nullptr : schedule.owner(occurrence()); }
};

/// Of the talks of this owner only: what others agreed with the same person is not theirs to see.
Result<std::vector<NextStep>> readBroken(const PracticeRepository& practice, const Talk& talk,
    const OccurrenceKey& key, const TalkPast& past, Day before)
{
    std::vector<NextStep> broken;
    if (!talk.other())
        return broken;
    const std::array owners{key.owner, talk.other()->code};
    const auto open = readOpenSteps(practice, owners);
    if (!open)
        return fail(open);
    const auto& roster = talk.schedule.plan->roster;
    for (const auto& owed : *open) {
        if (owed.step.due >= before || concernedBy(roster, owed) != talk.other()
            || holds(past.lastSteps, owed.step) || holds(past.steps, owed.step))
            continue;
        const auto promisedIn = practice.checkOff(owed.step.checkOff);
        if (!promisedIn)
            return fail(promisedIn);
        if (*promisedIn && (*promisedIn)->occurrence.owner == key.owner)
            broken.push_back(owed.step);
    }
    return broken;
}

bool isLongGap(const Talk& talk, const TalkPast& past, Day before)
{
    const auto* owner = talk.owner();
    const auto* calendar
        = owner ? findCalendar(talk.schedule.plan->roster, owner->calendar) : nullptr;
    const int usual = usualGap(talk.schedule.activity(talk.occurrence()).cadence.rule);
    if (!past.last || !calendar || usual == 0 || past.last->fact.heldOn >= before)
        return false;
    const DayRange since{past.last->fact.heldOn + std::chrono::days{1}, before};
    return WorkdayTable(*calendar, since).count(since) > usual;
}

Result<TalkSituation> readSituation(const PracticeRepository& practice, const Talk& talk,
    const OccurrenceKey& key, const TalkPast& past, Day before)
{
    TalkSituation situation;
    const auto& activity = talk.schedule.activity(talk.occurrence());
    situation.turn = turnOf(activity.cadence.rule, key.date, key.number);
    situation.longGap = isLongGap(talk, past, before);
    auto open = past.brokenSteps;
    for (const auto& step : past.lastSteps)
        if (!step.doneOn && step.due <= before)
            open.push_back(step);
    std::ranges::stable_sort(open, {}, &NextStep::due);
    for (const auto& step : open)
        situation.openPromises.push_back(step.what);
    if (const auto* other = talk.other(); other && other->role == Role::Rep) {
        const auto focuses = practice.skillFocuses();
        if (!focuses)
            return fail(focuses);
        if (const auto* focus = skillInFocus(*focuses, other->code))
            situation.skill = focus->skill;
        situation.ramping = other->rampUntil && *other->rampUntil >= before;
    }
    std::vector<CheckOffFact> judged;
    for (auto earlier = past.last; earlier && judged.size() < kTalksJudged;) {
        judged.push_back(earlier->fact);
        auto next = practice.lastBefore(key.series(), earlier->fact.heldOn);
        if (!next)
            return fail(next);
        earlier = std::move(*next);
    }
    if (const auto number = leastSeenCriterion(judged, activity.criteria.size()))
        situation.criterion = activity.criteria[static_cast<std::size_t>(*number - 1)];
    return situation;
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
    past.steps = stepsOf(past.versions);
    auto last = practice.lastBefore(key.series(), before);
    if (!last)
        return fail(last);
    past.last = std::move(*last);
    if (past.last) {
        const auto all = practice.checkOffs(past.last->occurrence, author);
        if (!all)
            return fail(all);
        past.lastSteps = stepsOf(*all);
        const Talk then(plan, past.last->occurrence);
        past.lastOnTime = then.at != kNone
            && past.last->fact.heldOn <= then.schedule.windowOf(then.occurrence()).due;
    }
    const Talk talk(std::move(plan), key);
    if (talk.at == kNone)
        return past;
    auto broken = readBroken(practice, talk, key, past, before);
    if (!broken)
        return fail(broken);
    past.brokenSteps = std::move(*broken);
    auto situation = readSituation(practice, talk, key, past, before);
    if (!situation)
        return fail(situation);
    past.situation = std::move(*situation);
    return past;
}

} // namespace mor::ui
