// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rollout_service.h"

#include "core/base/text.h"
#include "core/org/lookup.h"

#include <algorithm>
#include <tuple>

namespace mor {

namespace {

tl::unexpected<Error> waveChanged(const Wave& was)
{
    return fail(ErrorKind::Conflict, "rollout.wave_changed",
        {toIso(was.from), inQuotes(toText(was.stage))});
}

Result<> checkDay(Day day)
{
    if (day < kFirstDay || day > kLastDay)
        return fail(ErrorKind::Invalid, "day.out_of_range", {toIso(day)});
    return {};
}

Result<> checkWave(const Wave& wave, const Roster& roster)
{
    if (!wave.everyone && wave.people.empty())
        return fail(ErrorKind::Invalid, "rollout.wave_empty");
    for (const auto& code : wave.people)
        if (findPerson(roster, code) == nullptr)
            return fail(ErrorKind::NotFound, "person.unknown", {inQuotes(code)});
    if (auto day = checkDay(wave.from); !day)
        return day;
    return checkText("note", wave.note);
}

/// A later stage must not start before an earlier one.
Result<> putInOrder(std::vector<Wave>& waves)
{
    std::ranges::sort(waves, [](const Wave& one, const Wave& other) {
        return std::tie(one.from, one.stage, one.people)
            < std::tie(other.from, other.stage, other.people);
    });
    const auto wrong = std::ranges::adjacent_find(waves, std::ranges::greater{}, &Wave::stage);
    if (wrong == waves.end())
        return {};
    const auto& next = *std::next(wrong);
    return fail(ErrorKind::Invalid, "rollout.wave_out_of_order",
        {inQuotes(toText(wrong->stage)), toIso(wrong->from), inQuotes(toText(next.stage)),
            toIso(next.from)});
}

/// Each person once; nobody by name where the wave is for everyone.
Wave tidied(Wave wave)
{
    if (wave.everyone)
        wave.people.clear();
    std::ranges::sort(wave.people);
    wave.people.erase(std::unique(wave.people.begin(), wave.people.end()), wave.people.end());
    return wave;
}

} // namespace

/// Without a wave everybody runs the rhythm since its first version, so the first wave has to say
/// that before any other can follow.
Result<> RolloutService::keepWave(Result<RhythmChange> change)
{
    if (change || change.error().code != "planning.books_closed")
        return keep(std::move(change));
    const auto stored = m_store.load();
    if (!stored || !stored->plan.rhythm.rollout.waves.empty())
        return fail(change);
    return fail(ErrorKind::Invalid, "rollout.books_closed",
        {change.error().args.front(), toIso(stored->plan.rhythm.versions.front().effectiveFrom)});
}

Result<> RolloutService::keep(Result<RhythmChange> change)
{
    if (!change)
        return fail(change);
    m_last = std::move(*change);
    return {};
}

Result<> RolloutService::addWave(const Wave& wave)
{
    return keepWave(m_store.change([&](Plan& plan) -> Result<> {
        auto is = tidied(wave);
        if (auto valid = checkWave(is, plan.roster); !valid)
            return valid;
        auto& waves = plan.rhythm.rollout.waves;
        if (std::ranges::find(waves, is) != waves.end())
            return {};
        waves.push_back(std::move(is));
        return putInOrder(waves);
    }));
}

Result<> RolloutService::changeWave(const Wave& was, const Wave& is)
{
    return keepWave(m_store.change([&](Plan& plan) -> Result<> {
        auto changed = tidied(is);
        if (auto valid = checkWave(changed, plan.roster); !valid)
            return valid;
        auto& waves = plan.rhythm.rollout.waves;
        const auto stored = std::ranges::find(waves, was);
        if (stored == waves.end())
            return waveChanged(was);
        *stored = std::move(changed);
        return putInOrder(waves);
    }));
}

Result<> RolloutService::removeWave(const Wave& was)
{
    return keepWave(m_store.change([&](Plan& plan) -> Result<> {
        auto& waves = plan.rhythm.rollout.waves;
        const auto stored = std::ranges::find(waves, was);
        if (stored == waves.end())
            return waveChanged(was);
        waves.erase(stored);
        return {};
    }));
}

Result<> RolloutService::decide(StageDecision decision)
{
    decision.on = m_store.today();
    decision.reason = std::string(trimmed(decision.reason));
    if (decision.isOverruled() && decision.reason.empty())
        return fail(ErrorKind::Invalid, "rollout.reason_needed");
    if (auto reason = checkText("reason", decision.reason); !reason)
        return reason;
    return keep(m_store.change([&](Plan& plan) -> Result<> {
        auto& decisions = plan.rhythm.rollout.decisions;
        if (std::ranges::find(decisions, decision) != decisions.end())
            return {};
        const auto after = std::ranges::upper_bound(decisions, decision.on, {}, &StageDecision::on);
        if (after != decisions.begin())
            if (auto order = checkOrder(*std::prev(after), decision); !order)
                return order;
        decisions.insert(after, decision);
        return {};
    }));
}

Result<> RolloutService::planActivity(const PlannedActivity& planned)
{
    if (auto code = checkCode("activity", planned.activity); !code)
        return code;
    if (auto name = checkName("name", planned.name); !name)
        return name;
    if (auto day = checkDay(planned.from); !day)
        return day;
    return keep(m_store.change([&](Plan& plan) -> Result<> {
        auto& all = plan.rhythm.rollout.planned;
        std::erase_if(
            all, [&](const PlannedActivity& one) { return one.activity == planned.activity; });
        all.push_back(planned);
        std::ranges::sort(all, [](const PlannedActivity& one, const PlannedActivity& other) {
            return std::tie(one.from, one.activity) < std::tie(other.from, other.activity);
        });
        return {};
    }));
}

Result<> RolloutService::dropPlanned(std::string_view activity)
{
    return keep(m_store.change([&](Plan& plan) -> Result<> {
        const auto dropped = std::erase_if(plan.rhythm.rollout.planned,
            [&](const PlannedActivity& one) { return one.activity == activity; });
        if (dropped == 0)
            return fail(ErrorKind::NotFound, "rollout.not_planned", {inQuotes(activity)});
        return {};
    }));
}

} // namespace mor
