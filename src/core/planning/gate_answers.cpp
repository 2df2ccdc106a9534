// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/gate_answers.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace mor {

namespace {

using Verdict = GateAnswer::Verdict;

constexpr std::size_t kLeastCriteria = 3;
constexpr std::size_t kMostCriteria = 6;

/// "13.2"; std::to_chars, because printf follows the locale's decimal sign.
std::string oneDecimal(double value)
{
    std::array<char, 32> text{};
    const auto end
        = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, 1);
    return {text.data(), end.ptr};
}

GateAnswer answer(bool clear, std::string object)
{
    return {clear ? Verdict::Clear : Verdict::Open, std::move(object), {}, std::nullopt, {}};
}

GateAnswer leverAnswer(const Activity& activity, const Rhythm& rhythm)
{
    const bool known = !activity.levers.empty()
        && std::ranges::all_of(activity.levers,
            [&](const std::string& code) { return findLever(rhythm, code) != nullptr; });
    return answer(known, known ? activity.levers.front() : std::string{});
}

GateAnswer standardAnswer(const Activity& activity)
{
    const auto count = activity.criteria.size();
    return answer(kLeastCriteria <= count && count <= kMostCriteria,
        std::to_string(count) + (count == 1 ? " criterion" : " criteria"));
}

GateAnswer evidenceAnswer(const Activity& activity)
{
    std::string object;
    for (const auto type : activity.evidence)
        object += (object.empty() ? "" : ", ") + std::string{toText(type)};
    const auto signal = trimmed(activity.usefulWhen);
    if (!signal.empty())
        object += (object.empty() ? "" : " · ") + std::string{signal};
    return answer(!activity.evidence.empty() && !signal.empty(), std::move(object));
}

GateAnswer hoursAnswer(Role owner, const RhythmVersion& draft, const GateGround& ground)
{
    const auto activities = activitiesOwnedBy(draft, ground.roster, owner, ground.today);
    const double hours
        = weeklyHours(activities, usualTeam(ground.roster, owner, ground.today)).total();
    const double budget = ground.rhythm.budgetHours;
    return answer(hours <= budget, oneDecimal(hours) + " h of " + oneDecimal(budget) + " h");
}

/// The new answer, or the stored one where nothing a person would see has changed.
GateAnswer refreshed(
    const GateAnswer& stored, GateAnswer derived, const GateGround& ground, const std::string& by)
{
    if (stored.verdict == Verdict::No) {
        auto kept = stored;
        kept.object = std::move(derived.object);
        return kept;
    }
    // Somebody wants it looked at again although the object is there: that holds until the object
    // changes.
    const bool doubted = stored.verdict == Verdict::Open && derived.verdict == Verdict::Clear;
    const bool same
        = stored.object == derived.object && (stored.verdict == derived.verdict || doubted);
    if (same && stored.answeredOn)
        return stored;
    derived.note = stored.note;
    derived.answeredOn = ground.today;
    derived.answeredBy = by;
    return derived;
}

} // namespace

Gate derivedGate(const Activity& activity, const RhythmVersion& draft, const GateGround& ground)
{
    return {activity.code,
        {leverAnswer(activity, ground.rhythm), standardAnswer(activity), evidenceAnswer(activity),
            hoursAnswer(activity.owner, draft, ground)}};
}

void refreshGates(RhythmVersion& draft, const GateGround& ground, const std::string& by)
{
    std::vector<Gate> gates;
    for (const auto& activity : draft.activities) {
        auto gate = derivedGate(activity, draft, ground);
        const auto stored = std::ranges::find(draft.gates, activity.code, &Gate::activity);
        const GateAnswer none;
        for (std::size_t i = 0; i < gate.answers.size(); ++i)
            gate.answers[i] = refreshed(stored == draft.gates.end() ? none : stored->answers[i],
                std::move(gate.answers[i]), ground, by);
        gates.push_back(std::move(gate));
    }
    std::ranges::sort(gates, {}, &Gate::activity);
    draft.gates = std::move(gates);
}

} // namespace mor
