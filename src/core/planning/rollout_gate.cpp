// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rollout_gate.h"

#include "core/adherence/statistics.h"
#include "core/adherence/survival.h"
#include "core/org/oversight.h"
#include "core/rhythm/budget.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace mor {

namespace {

using Kind = StageCondition::Kind;
using Verdict = StageCondition::Verdict;

constexpr std::size_t kWeeksOfTalks = 4;
constexpr std::size_t kWeeksOfAnswers = 8;
constexpr double kUseful = 0.5;
constexpr int kFewestAnswers = 5;
constexpr std::size_t kFewestPeople = kFewestInGroup;
constexpr double kRecordingMinutes = 30.0;
constexpr double kStillRunning = 0.8;

StageCondition judged(Kind kind, int count, int of, double needed)
{
    const auto range = wilson(count, of);
    const auto verdict = range.lower >= needed ? Verdict::Clear
        : range.upper < needed                 ? Verdict::NotMet
                                               : Verdict::CannotTell;
    return {kind, verdict, count, of, range.lower, range.upper, needed, {}, 0};
}

/// Judges one stage on the talks of its people.
class StageJudge {
public:
    StageJudge(const Ledger& ledger, std::optional<RolloutStage> stage, Day since, Day today)
        : m_ledger(ledger)
        , m_plan(*ledger.schedule->plan)
        , m_alone(stage == RolloutStage::Yourself)
        , m_today(today)
        , m_answered(closedWeeks(mondayOf(completeSince(since))))
        , m_closed(std::ranges::lower_bound(m_answered, mondayOf(since)), m_answered.end())
    {
    }

    std::vector<StageCondition> conditions() const
    {
        std::vector<StageCondition> all{coverage()};
        if (auto useful = usefulness())
            all.push_back(std::move(*useful));
        all.push_back(hours());
        all.push_back(recording());
        all.push_back(stillRunning());
        if (m_closed.empty())
            for (auto& one : all)
                one.verdict = Verdict::CannotTell;
        return all;
    }

private:
    /// Talks that the stage is about: with reps, or all with people while the leader is alone.
    const Person* servedIn(std::uint32_t position) const
    {
        const auto* person = m_ledger.schedule->person(m_ledger.schedule->occurrences[position]);
        return person && (m_alone || person->role == Role::Rep) ? person : nullptr;
    }

    Day weekOf(std::uint32_t position) const
    {
        const auto& schedule = *m_ledger.schedule;
        return mondayOf(schedule.windowOf(schedule.occurrences[position]).due);
    }

    /// Since when the same people run the rhythm: a stage may begin with nobody new.
    Day completeSince(Day since) const
    {
        const auto everyone = everyoneJoinsOn(m_plan.rhythm.rollout);
        return everyone ? std::min(*everyone, since) : since;
    }

    /// Mondays of the weeks from a day on in which all such talks are closed, ascending.
    std::vector<Day> closedWeeks(Day first) const
    {
        std::map<Day, bool> found;
        for (std::uint32_t i = 0; i < m_ledger.entries.size(); ++i)
            if (const auto week = weekOf(i); week >= first && servedIn(i)) {
                auto& closed = found.try_emplace(week, true).first->second;
                closed = closed && m_ledger.entries[i].closed;
            }
        std::vector<Day> mondays;
        for (const auto& [monday, closed] : found)
            if (closed)
                mondays.push_back(monday);
        return mondays;
    }

    static bool isAmongLast(std::size_t weeks, const std::vector<Day>& mondays, Day monday)
    {
        const auto first
            = mondays.end() - static_cast<std::ptrdiff_t>(std::min(weeks, mondays.size()));
        return std::binary_search(first, mondays.end(), monday);
    }

    StageCondition coverage() const
    {
        int expected = 0;
        int done = 0;
        for (std::uint32_t i = 0; i < m_ledger.entries.size(); ++i) {
            const auto& entry = m_ledger.entries[i];
            if (!entry.closed || !isAmongLast(kWeeksOfTalks, m_closed, weekOf(i)) || !servedIn(i))
                continue;
            const bool missed = entry.state == State::Missed || entry.state == State::Disputed;
            expected += entry.done() || missed ? 1 : 0;
            done += entry.done() ? 1 : 0;
        }
        return judged(Kind::Coverage, done, expected, m_plan.rhythm.target);
    }

    std::optional<StageCondition> usefulness() const
    {
        std::set<const Person*> asked;
        std::set<const Person*> answered;
        int answers = 0;
        int changed = 0;
        for (std::uint32_t i = 0; i < m_ledger.entries.size(); ++i) {
            const auto* person = servedIn(i);
            if (!person || !isAmongLast(kWeeksOfAnswers, m_answered, weekOf(i)))
                continue;
            asked.insert(person);
            const auto word = m_ledger.entries[i].usefulness;
            if (word == Usefulness::NotAnswered || m_ledger.entries[i].merged)
                continue;
            answered.insert(person);
            ++answers;
            changed += word == Usefulness::Changed ? 1 : 0;
        }
        if (!m_closed.empty() && asked.size() < kFewestPeople)
            return std::nullopt;
        if (answers < kFewestAnswers || answered.size() < kFewestPeople)
            return judged(Kind::Usefulness, 0, 0, kUseful);
        return judged(Kind::Usefulness, changed, answers, kUseful);
    }

    struct Week {
        const Person* person = nullptr;
        WeeklyHours hours;
        double budget = 0.0;
    };

    /// What everybody's week costs who runs the rhythm by now.
    std::vector<Week> weeksOfOwners() const
    {
        std::vector<Week> all;
        const auto* version = versionOn(m_plan.rhythm, m_today);
        if (!version)
            return all;
        const auto role = m_alone ? Role::Leader : Role::Manager;
        const auto activities = activitiesOwnedBy(*version, m_plan.roster, role, m_today);
        const auto teams = teamsOn(m_plan.roster, m_today);
        for (const auto& person : m_plan.roster.people) {
            const auto team = teams.find(person.code);
            const auto joins = joinsOn(m_plan.rhythm.rollout, person.code);
            if (person.role == role && team != teams.end() && joins && *joins <= m_today)
                all.push_back({&person, weeklyHours(activities, team->second),
                    budgetOf(m_plan.rhythm, person)});
        }
        return all;
    }

    /// To the digit shown; cannot tell while nobody has such a week.
    static StageCondition atMost(
        Kind kind, double value, double needed, double digit, const Person* about)
    {
        const auto shown = [digit](double number) { return std::round(number * digit); };
        auto verdict = shown(value) <= shown(needed) ? Verdict::Clear : Verdict::NotMet;
        if (!about)
            verdict = Verdict::CannotTell;
        return {kind, verdict, 0, 0, value, value, needed, about ? about->code : std::string{}, 0};
    }

    StageCondition hours() const
    {
        const auto all = weeksOfOwners();
        const auto fullest = std::ranges::max_element(
            all, {}, [](const Week& week) { return week.hours.total() / week.budget; });
        if (fullest == all.end())
            return atMost(Kind::Hours, 0.0, m_plan.rhythm.budgetHours, 10.0, nullptr);
        return atMost(Kind::Hours, fullest->hours.total(), fullest->budget, 10.0, fullest->person);
    }

    StageCondition recording() const
    {
        const auto all = weeksOfOwners();
        const auto fullest = std::ranges::max_element(
            all, {}, [](const Week& week) { return week.hours.recording; });
        if (fullest == all.end())
            return atMost(Kind::Recording, 0.0, kRecordingMinutes, 1.0, nullptr);
        return atMost(Kind::Recording, 60.0 * fullest->hours.recording, kRecordingMinutes, 1.0,
            fullest->person);
    }

    /// Pairs of the longest mark that anybody was seen for, judged by their count.
    StageCondition stillRunning() const
    {
        std::vector<std::string> activities;
        const auto role = m_alone ? Role::Leader : Role::Manager;
        if (const auto* version = versionOn(m_plan.rhythm, m_today))
            for (const auto& activity : activitiesOwnedBy(*version, m_plan.roster, role, m_today))
                activities.push_back(activity.code);
        auto condition = judged(Kind::StillRunning, 0, 0, kStillRunning);
        if (activities.empty())
            return condition;
        const auto survival = survivalOf(m_ledger, activities, m_today);
        if (survival.marks.empty())
            return condition;
        const auto& mark = survival.marks.back();
        condition = judged(Kind::StillRunning, mark.running, mark.seen, kStillRunning);
        condition.verdict = mark.running >= std::ceil(kStillRunning * mark.seen) ? Verdict::Clear
                                                                                 : Verdict::NotMet;
        condition.weeks = mark.week;
        return condition;
    }

    const Ledger& m_ledger;
    const Plan& m_plan;
    bool m_alone = false;
    Day m_today;
    std::vector<Day> m_answered; ///< Mondays of closed weeks since the same people run it
    std::vector<Day> m_closed; ///< those of them since the stage began
};

} // namespace

std::size_t StageGate::clear() const
{
    return static_cast<std::size_t>(
        std::ranges::count(conditions, Verdict::Clear, &StageCondition::verdict));
}

StageGate stageGate(const Ledger& ledger, Day today)
{
    const auto& rollout = ledger.schedule->plan->rhythm.rollout;
    StageGate gate;
    gate.stage = stageOn(rollout, today);
    gate.since = gate.stage ? startOf(rollout, *gate.stage).value_or(kFirstDay) : kFirstDay;
    gate.conditions = StageJudge(ledger, gate.stage, gate.since, today).conditions();
    return gate;
}

} // namespace mor
