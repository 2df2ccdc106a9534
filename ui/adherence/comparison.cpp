// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/comparison.h"

#include "core/adherence/ledger_part.h"

#include <algorithm>
#include <unordered_map>

namespace mor::ui {

namespace {

/// Adds up by team and by activity, as the overview numbers them.
class Sums {
public:
    explicit Sums(const Overview& overview)
    {
        for (std::size_t i = 0; i < overview.teams.size(); ++i)
            if (!overview.teams[i].tooFew)
                m_teams.emplace(overview.teams[i].manager, i);
        for (std::size_t i = 0; i < overview.activities.size(); ++i)
            m_activities.emplace(overview.activities[i].code, i);
    }

    void addNow(const ActivityWeeks& counted, Comparison& all) const
    {
        forEach(counted, all,
            [&](const ActivityWeeks::Line& from, const Counts& counts, std::size_t team,
                ActivityLine* line, Counts*) {
                all.teams[team] += counts;
                all.total += counts;
                if (!line)
                    return;
                line->counts += counts;
                line->minutes += from.minutes;
            });
    }
    void addBefore(const ActivityWeeks& counted, Comparison& all) const
    {
        forEach(counted, all,
            [&](const ActivityWeeks::Line&, const Counts& counts, std::size_t team,
                ActivityLine* line, Counts* cell) {
                all.teamsBefore[team] += counts;
                all.totalBefore += counts;
                if (!line)
                    return;
                line->before += counts;
                *cell += counts;
            });
    }

private:
    /// Those of teams shown, with the line and the cell of their activity where it is shown.
    template <class Add>
    void forEach(const ActivityWeeks& counted, Comparison& all, Add add) const
    {
        for (std::size_t i = 0; i < counted.lines.size(); ++i) {
            const auto& from = counted.lines[i];
            const auto team = m_teams.find(from.manager);
            if (team == m_teams.end())
                continue;
            const auto activity = m_activities.find(from.activity);
            const bool shown = activity != m_activities.end();
            add(from, counted.sumOf(i), team->second,
                shown ? &all.activities[activity->second] : nullptr,
                shown ? &all.cellsBefore[team->second * m_activities.size() + activity->second]
                      : nullptr);
        }
    }

    std::unordered_map<std::string, std::size_t> m_teams;
    std::unordered_map<std::string, std::size_t> m_activities;
};

} // namespace

ComparisonCounts countComparison(
    const Ledger& ledger, const std::vector<Confirmation>& confirmations, DayRange before)
{
    return {before, activityWeeks(partOf(ledger, confirmations, before)), historyOf(ledger), {}};
}

ComparisonCounts countComparison(const Ledger& ledger,
    const std::vector<Confirmation>& confirmations, std::span<const NextStep> steps,
    DayRange judged, DayRange before)
{
    auto counted = countComparison(ledger, confirmations, before);
    counted.chains = talkChains(ledger, steps, confirmations, judged);
    return counted;
}

Comparison comparisonOf(const PeriodCounts& period, const ComparisonCounts& counted,
    const Overview& overview, const std::optional<BadWeeks>& badWeeks)
{
    Comparison all;
    all.before = counted.before;
    all.teams.resize(overview.teams.size());
    all.teamsBefore.resize(overview.teams.size());
    for (const auto& activity : overview.activities)
        all.activities.push_back(
            {activity.code, QString::fromStdString(activity.name), {}, {}, {}, 0});
    const Sums sums(overview);
    all.cellsBefore.resize(overview.teams.size() * overview.activities.size());
    sums.addNow(period.judgedWeeks, all);
    sums.addBefore(counted.weeksBefore, all);

    const auto managers = overview.managersShown();
    all.consistency = consistencyOf(talkCounts(period.judgedWeeks), talkCounts(counted.weeksBefore),
        managers, {}, badWeeks ? *badWeeks : badWeeksOf(counted.history, managers));
    if (managers.empty())
        return all;
    const auto chains = chainsOf(counted.chains, managers);
    all.chain = chains.all;
    for (auto& line : all.activities)
        if (const auto* chain = chains.of(line.code))
            line.chain = *chain;
    return all;
}

Comparison comparisonOf(const Ledger& ledger, const std::vector<Confirmation>& confirmations,
    std::span<const NextStep> steps, const Overview& overview, DayRange before)
{
    return comparisonOf(countPeriod(ledger, confirmations, overview.judged),
        countComparison(ledger, confirmations, steps, overview.judged, before), overview);
}

} // namespace mor::ui
