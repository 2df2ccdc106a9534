// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/plan/plan_places.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <tuple>

namespace mor {

namespace {

void normalise(RhythmVersion& version)
{
    std::ranges::stable_sort(version.activities, {}, &Activity::code);
    std::ranges::stable_sort(version.gates, {}, &Gate::activity);
}

using Steps = std::vector<std::string>;

/// Replaces the index at steps[at] by that of the same item in the other list.
template <class T, class Same = std::equal_to<>>
std::size_t translate(Steps& steps, std::size_t at, const std::vector<T>& sorted,
    const std::vector<T>& asRead, Same same = {})
{
    std::size_t index = sorted.size();
    if (at < steps.size())
        std::from_chars(steps[at].data(), steps[at].data() + steps[at].size(), index);
    if (index >= sorted.size())
        return asRead.size();
    const auto found
        = std::ranges::find_if(asRead, [&](const T& item) { return same(item, sorted[index]); });
    if (found != asRead.end())
        steps[at] = std::to_string(found - asRead.begin());
    return static_cast<std::size_t>(found - asRead.begin());
}

void translateWithin(
    Steps& steps, std::size_t at, const RhythmVersion& sorted, const RhythmVersion& asRead)
{
    if (at >= steps.size())
        return;
    if (steps[at] == "activities")
        translate(steps, at + 1, sorted.activities, asRead.activities);
    else if (steps[at] == "gates")
        translate(steps, at + 1, sorted.gates, asRead.gates);
}

void normalise(Rhythm& rhythm)
{
    const auto byPerson = [](const ReadBack& one) { return std::tie(one.priority, one.person); };
    const auto byDays = [](const LeverReading& one) {
        return std::tie(one.lever, one.days.first, one.days.last);
    };
    const auto byDay = [](const GateReview& one) {
        return std::tie(one.reviewedOn, one.activity, one.question);
    };
    std::ranges::stable_sort(rhythm.strategy.readBacks, {}, byPerson);
    std::ranges::stable_sort(rhythm.strategy.readings, {}, byDays);
    for (auto& version : rhythm.versions)
        normalise(version);
    if (rhythm.draft)
        normalise(*rhythm.draft);
    std::ranges::stable_sort(rhythm.versions, {}, [](const RhythmVersion& version) {
        return std::pair(version.effectiveFrom, version.number);
    });
    std::ranges::stable_sort(rhythm.parked, {},
        [](const ParkedActivity& one) -> const std::string& { return one.activity.code; });
    std::ranges::stable_sort(rhythm.reviews, {}, byDay);
    auto& rollout = rhythm.rollout;
    std::ranges::stable_sort(
        rollout.waves, {}, [](const Wave& wave) { return std::pair(wave.from, wave.stage); });
    std::ranges::stable_sort(rollout.decisions, {}, &StageDecision::on);
    std::ranges::stable_sort(rollout.planned, {},
        [](const PlannedActivity& one) { return std::tie(one.from, one.activity); });
}

void translateStrategy(Steps& steps, const Strategy& sorted, const Strategy& asRead)
{
    if (steps[2] == "readBacks")
        translate(steps, 3, sorted.readBacks, asRead.readBacks);
    else if (steps[2] == "readings")
        translate(steps, 3, sorted.readings, asRead.readings);
}

void translateRollout(Steps& steps, const Rollout& sorted, const Rollout& asRead)
{
    if (steps[2] == "waves")
        translate(steps, 3, sorted.waves, asRead.waves);
    else if (steps[2] == "decisions")
        translate(steps, 3, sorted.decisions, asRead.decisions);
    else if (steps[2] == "planned")
        translate(steps, 3, sorted.planned, asRead.planned);
}

void translateVersion(Steps& steps, const Rhythm& sorted, const Rhythm& asRead)
{
    const auto same = [](const RhythmVersion& a, const RhythmVersion& b) {
        return a.number == b.number && a.effectiveFrom == b.effectiveFrom;
    };
    std::size_t index = 0;
    std::from_chars(steps[2].data(), steps[2].data() + steps[2].size(), index);
    const auto found = translate(steps, 2, sorted.versions, asRead.versions, same);
    if (found < asRead.versions.size())
        translateWithin(steps, 3, sorted.versions[index], asRead.versions[found]);
}

} // namespace

void normalise(Plan& plan)
{
    normalise(plan.roster);
    normalise(plan.rhythm);
    std::ranges::stable_sort(plan.exceptions, {},
        [](const PlanException& one) { return std::pair(one.recordedAt, one.id); });
    std::ranges::stable_sort(
        plan.triggers, {}, [](const TriggerEvent& one) { return std::pair(one.firedOn, one.id); });
}

std::string placeAsRead(const std::string& pointer, const Plan& sorted, const Plan& asRead)
{
    auto steps = split(pointer, '/'); // the first is empty
    if (steps.size() < 3)
        return pointer;
    const auto& section = steps[1];
    if (section == "people")
        translate(steps, 2, sorted.roster.people, asRead.roster.people);
    else if (section == "lines")
        translate(steps, 2, sorted.roster.lines, asRead.roster.lines);
    else if (section == "calendars")
        translate(steps, 2, sorted.roster.calendars, asRead.roster.calendars,
            [](const auto& a, const auto& b) { return a.code == b.code && a.name == b.name; });
    else if (section == "leaves")
        translate(steps, 2, sorted.roster.leaves, asRead.roster.leaves);
    else if (section == "subjects")
        translate(steps, 2, sorted.roster.subjects, asRead.roster.subjects);
    else if (section == "slots")
        translate(steps, 2, sorted.roster.slots, asRead.roster.slots);
    else if (section == "busy")
        translate(steps, 2, sorted.roster.busy, asRead.roster.busy);
    else if (section == "exceptions")
        translate(steps, 2, sorted.exceptions, asRead.exceptions);
    else if (section == "triggers")
        translate(steps, 2, sorted.triggers, asRead.triggers);
    else if (section == "versions")
        translateVersion(steps, sorted.rhythm, asRead.rhythm);
    else if (section == "draft" && sorted.rhythm.draft && asRead.rhythm.draft)
        translateWithin(steps, 2, *sorted.rhythm.draft, *asRead.rhythm.draft);
    else if (section == "strategy")
        translateStrategy(steps, sorted.rhythm.strategy, asRead.rhythm.strategy);
    else if (section == "parked")
        translate(steps, 2, sorted.rhythm.parked, asRead.rhythm.parked);
    else if (section == "reviews")
        translate(steps, 2, sorted.rhythm.reviews, asRead.rhythm.reviews);
    else if (section == "rollout")
        translateRollout(steps, sorted.rhythm.rollout, asRead.rhythm.rollout);

    std::string place;
    for (std::size_t i = 1; i < steps.size(); ++i)
        (place += '/') += steps[i];
    return place;
}

} // namespace mor
