// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/gate_answers.h"

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/org/lookup.h"
#include "core/planning/manager_hours.h"

#include <algorithm>
#include <map>

namespace mor {

namespace {

using Verdict = GateAnswer::Verdict;

constexpr std::size_t kLeastCriteria = 3;
constexpr std::size_t kMostCriteria = 6;
constexpr std::size_t kNamed = 3; ///< people told by name

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

/// Who runs what a role owns: itself, or the leader where there is no second line.
Role runnerOf(Role owner, const GateGround& ground)
{
    const bool second = std::ranges::any_of(ground.roster.people, [&](const Person& person) {
        return person.role == Role::SecondLine && isEmployed(person, ground.today);
    });
    return owner == Role::SecondLine && !second ? Role::Leader : owner;
}

/// The hours of everybody, worked out once for all activities of a draft.
class Hours {
public:
    Hours(const RhythmVersion& draft, const GateGround& ground)
        : m_draft(draft)
        , m_ground(ground)
        , m_newest(newestVersion(ground.rhythm))
    {
    }

    GateAnswer answerFor(const Activity& activity)
    {
        const auto& all = hoursOf(runnerOf(activity.owner, m_ground));
        std::vector<const ManagerHours*> pushed;
        for (const auto& hours : all)
            if (hours.isPushedOver() && costsMore(activity, hours.team))
                pushed.push_back(&hours);
        const auto fullest = std::ranges::max_element(
            all, {}, [](const ManagerHours& hours) { return hours.draft.total() / hours.budget; });
        return answer(pushed.empty(), pushed.empty() ? hoursText(*fullest) : named(pushed));
    }

private:
    const std::vector<ManagerHours>& hoursOf(Role role)
    {
        auto& hours = m_byRole[role];
        if (hours.empty())
            hours = hoursBeside(
                m_ground.rhythm, m_ground.roster, m_newest, m_draft, role, m_ground.today);
        return hours;
    }

    bool costsMore(const Activity& activity, const LedTeam& team) const
    {
        const auto* before = m_newest ? findActivity(*m_newest, activity.code) : nullptr;
        // Who ran it before and runs it no longer paid for it; whoever takes it over did not.
        return before == nullptr
            || runnerOf(before->owner, m_ground) != runnerOf(activity.owner, m_ground)
            || weeklyHours(activity, team).total() > weeklyHours(*before, team).total();
    }

    static std::string hoursText(const ManagerHours& hours)
    {
        return decimalText(hours.draft.total(), 1) + " h of " + decimalText(hours.budget, 1) + " h";
    }

    /// "11.7 h of 11.0 h for Central, 11.2 h of 11.0 h for North and 2 more".
    static std::string named(const std::vector<const ManagerHours*>& over)
    {
        std::string text;
        for (std::size_t i = 0; i < std::min(over.size(), kNamed); ++i) {
            const auto* person = over[i]->person;
            text += (i == 0 ? "" : ", ") + hoursText(*over[i]);
            if (person != nullptr)
                text += " for " + (person->team.empty() ? person->name : person->team);
        }
        if (over.size() > kNamed)
            text += " and " + std::to_string(over.size() - kNamed) + " more";
        return text;
    }

    const RhythmVersion& m_draft;
    const GateGround& m_ground;
    const RhythmVersion* m_newest;
    std::map<Role, std::vector<ManagerHours>> m_byRole;
};

Gate gateFor(const Activity& activity, const GateGround& ground, Hours& hours)
{
    return {activity.code,
        {leverAnswer(activity, ground.rhythm), standardAnswer(activity), evidenceAnswer(activity),
            hours.answerFor(activity)}};
}

/// What is stored from now on, given what the objects say.
GateAnswer refreshed(
    const GateAnswer& stored, GateAnswer derived, const GateGround& ground, const std::string& by)
{
    auto answer = standing(stored, std::move(derived));
    if (answer.verdict == Verdict::Clear && !answer.answeredOn) {
        answer.answeredOn = ground.today;
        answer.answeredBy = by;
    }
    return answer;
}

} // namespace

GateAnswer standing(const GateAnswer& stored, GateAnswer derived)
{
    const bool isDoubted = stored.verdict == Verdict::Open && stored.answeredOn;
    const bool isSame = stored.verdict == derived.verdict && stored.object == derived.object;
    if (stored.verdict == Verdict::No || isDoubted || isSame) {
        auto kept = stored;
        kept.object = std::move(derived.object);
        return kept;
    }
    derived.note = stored.note;
    return derived;
}

Gate derivedGate(const Activity& activity, const RhythmVersion& draft, const GateGround& ground)
{
    Hours hours(draft, ground);
    return gateFor(activity, ground, hours);
}

void refreshGates(RhythmVersion& draft, const GateGround& ground, const std::string& by)
{
    Hours hours(draft, ground);
    std::vector<Gate> gates;
    for (const auto& activity : draft.activities) {
        auto gate = gateFor(activity, ground, hours);
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
