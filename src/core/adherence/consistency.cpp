// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/consistency.h"

#include "core/adherence/closed_weeks.h"
#include "core/adherence/drift_watch.h"
#include "core/adherence/exact_test.h"
#include "core/adherence/ledger_part.h"
#include "core/adherence/read_ledger.h"
#include "core/adherence/week_correlation.h"
#include "core/adherence/weeks_shown.h"

#include <algorithm>
#include <map>

namespace mor {

namespace {

/// Counts of some managers, each with what is asked of them.
class Selection {
public:
    Selection(const TalkCounts& counts, std::string_view activity)
        : m_counts(counts)
        , m_activities(activity.empty() ? counts.activities
                                        : std::vector<std::string>{std::string{activity}})
    {
    }

    CountOf of(std::string_view manager) const
    {
        return m_activities.size() == 1 ? m_counts.of(manager, m_activities.front())
                                        : m_counts.of(manager);
    }
    std::vector<SameMix> mixOf(const std::vector<std::string>& managers) const
    {
        std::vector<CountOf> cells;
        for (const auto& manager : managers)
            for (const auto& activity : m_activities)
                cells.push_back(m_counts.of(manager, activity));
        return sameMix(cells, m_activities.size());
    }

private:
    const TalkCounts& m_counts;
    std::vector<std::string> m_activities;
};

/// Managers asked for, with what is compared of them.
class Comparing {
public:
    Comparing(const Ledger& ledger, const ConsistencyQuestion& question, DayRange before)
        : m_now(talkCounts(partOf(ledger, {}, question.period), question.period))
        , m_before(talkCounts(partOf(ledger, {}, before), before))
        , m_history(historyOf(ledger))
    {
        const auto day = std::clamp(question.asOf, question.period.first, question.period.last);
        m_managers = question.managers
            ? *question.managers
            : managersIn(ledger.schedule->plan->roster, question.bands, day);
    }

    Consistency of(const std::string& activity) const
    {
        return consistencyOf(
            m_now, m_before, m_managers, activity, badWeeksOf(m_history, m_managers, activity));
    }
    const std::vector<std::string>& activities() const { return m_now.activities; }

private:
    TalkCounts m_now;
    TalkCounts m_before;
    WeekHistory m_history;
    std::vector<std::string> m_managers;
};

} // namespace

BadWeeks badWeeksOf(
    const WeekHistory& history, std::span<const std::string> managers, std::string_view activity)
{
    std::vector<std::string_view> asked(managers.begin(), managers.end());
    std::ranges::sort(asked);
    std::vector<std::vector<CountOf>> series;
    int telling = 0;
    for (std::size_t manager = 0; manager < history.managers.size(); ++manager) {
        if (!std::ranges::binary_search(asked, std::string_view{history.managers[manager]}))
            continue;
        auto& weeks = series.emplace_back(history.weeks.size());
        for (std::size_t column = 0; column < history.activities.size(); ++column)
            if (activity.empty() || history.activities[column] == activity)
                for (std::size_t week = 0; week < weeks.size(); ++week) {
                    const auto& talks = history.at(manager, column, week);
                    weeks[week] += {talks.done(), talks.expected()};
                }
        telling += static_cast<int>(
            std::ranges::count_if(weeks, [](const CountOf& week) { return week.expected > 1; }));
    }
    if (telling < kDriftFewestWeeks)
        return {};
    const double rho = weekCorrelation(series);
    return {rho, designEffect(rho, series), true};
}

Consistency consistencyOf(const TalkCounts& now, const TalkCounts& before,
    std::span<const std::string> managers, std::string_view activity, const BadWeeks& badWeeks)
{
    const Selection selected(now, activity);
    const Selection selectedBefore(before, activity);
    std::vector<std::string> compared;
    std::vector<CountOf> counts, countsBefore;
    std::vector<int> talks;
    for (const auto& manager : managers) {
        const auto count = selected.of(manager);
        if (count.expected == 0)
            continue;
        compared.push_back(manager);
        counts.push_back(count);
        countsBefore.push_back(selectedBefore.of(manager));
        talks.push_back(count.expected);
    }
    Consistency consistency;
    consistency.activity = activity;
    consistency.spread = spreadOf(counts);
    consistency.badWeeks = badWeeks;
    consistency.beyondBadWeeks = spreadOf(counts, badWeeks.widening);
    consistency.before = spreadOf(countsBefore);
    consistency.totalChangeByChance
        = exactDifference(consistency.before.total, consistency.spread.total);
    consistency.extremes = extremesByChance(consistency.spread.pooled, talks);
    const auto mix = selected.mixOf(compared);
    std::map<int, FunnelLimits> limits;
    for (std::size_t i = 0; i < compared.size(); ++i) {
        const auto [found, added] = limits.try_emplace(talks[i]);
        if (added)
            found->second = funnelLimits(consistency.spread.pooled, talks[i]);
        consistency.managers.push_back({compared[i], counts[i], countsBefore[i], found->second,
            placeIn(found->second, counts[i]), shrunk(consistency.spread, counts[i]),
            mix[i].expectedDone, mix[i].difference(), exactDifference(countsBefore[i], counts[i])});
    }
    return consistency;
}

DayRange comparableBefore(DayRange before, DayRange period, std::optional<Day> lastClosedWeek)
{
    constexpr std::chrono::days kToSunday{6};
    if (!lastClosedWeek || *lastClosedWeek < period.first
        || period.last <= *lastClosedWeek + kToSunday)
        return before;
    const auto reach = *lastClosedWeek + kToSunday - period.first;
    return {before.first, std::min(before.last, before.first + reach)};
}

ConsistencyAnswer consistencyIn(const Ledger& ledger, const ConsistencyQuestion& question)
{
    ConsistencyAnswer answer;
    answer.before = question.wholeBefore
        ? question.before
        : comparableBefore(question.before, question.period, lastClosedWeek(ledger));
    const Comparing comparing(ledger, question, answer.before);
    answer.asked = comparing.of(question.activity);
    for (const auto& activity : comparing.activities()) {
        auto consistency = comparing.of(activity);
        if (!consistency.managers.empty())
            answer.activities.push_back(std::move(consistency));
    }
    return answer;
}

Result<ConsistencyAnswer> readConsistency(std::shared_ptr<const Plan> plan,
    const PracticeRepository& practice, const ConsistencyQuestion& question)
{
    const auto ledger = readLedger(
        std::move(plan), practice, daysNeeded(question.period, question.before), question.asOf);
    if (!ledger)
        return fail(ledger);
    return consistencyIn(**ledger, question);
}

} // namespace mor
