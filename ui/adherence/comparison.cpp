// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/comparison.h"

#include "adherence/ledger_part.h"

#include "core/adherence/consistency.h"

#include <algorithm>
#include <array>
#include <map>

namespace mor::ui {

namespace {

/// Figures of the days by manager and activity.
Figures measured(const Ledger& ledger, const std::vector<Confirmation>& confirmations, DayRange due)
{
    const std::array by{Dimension::Manager, Dimension::Activity};
    return measure(partOf(ledger, confirmations, due), {}, by);
}

/// Adds rows up by team and by activity, as the overview numbers them.
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

    void addNow(const Figures& figures, Comparison& all) const
    {
        forEach(
            figures,
            [&](const Figure& row, std::size_t team, ActivityLine* line, Counts*) {
                all.teams[team] += row.counts;
                all.total += row.counts;
                if (!line)
                    return;
                line->counts += row.counts;
                line->minutes += row.minutes;
            },
            all);
    }
    void addBefore(const Figures& figures, Comparison& all) const
    {
        forEach(
            figures,
            [&](const Figure& row, std::size_t team, ActivityLine* line, Counts* cell) {
                all.teamsBefore[team] += row.counts;
                all.totalBefore += row.counts;
                if (!line)
                    return;
                line->before += row.counts;
                *cell += row.counts;
            },
            all);
    }

private:
    /// Rows of teams shown, with the line and the cell of their activity where it is shown.
    template <class Add>
    void forEach(const Figures& figures, Add add, Comparison& all) const
    {
        for (const auto& row : figures.rows) {
            const auto team = m_teams.find(row.group[0]);
            if (team == m_teams.end())
                continue;
            const auto activity = m_activities.find(row.group[1]);
            const bool shown = activity != m_activities.end();
            add(row, team->second, shown ? &all.activities[activity->second] : nullptr,
                shown ? &all.cellsBefore[team->second * m_activities.size() + activity->second]
                      : nullptr);
        }
    }

    std::map<std::string, std::size_t> m_teams;
    std::map<std::string, std::size_t> m_activities;
};

} // namespace

Comparison comparisonOf(const Ledger& ledger, const std::vector<Confirmation>& confirmations,
    std::span<const NextStep> steps, const Overview& overview, DayRange before)
{
    Comparison all;
    all.before = before;
    all.teams.resize(overview.teams.size());
    all.teamsBefore.resize(overview.teams.size());
    for (const auto& activity : overview.activities)
        all.activities.push_back(
            {activity.code, QString::fromStdString(activity.name), {}, {}, {}, 0});
    const Sums sums(overview);
    all.cellsBefore.resize(overview.teams.size() * overview.activities.size());
    sums.addNow(measured(ledger, confirmations, overview.judged), all);
    sums.addBefore(measured(ledger, confirmations, before), all);

    ChainScope scope{overview.judged, {}};
    std::vector<CountOf> held;
    for (std::size_t i = 0; i < overview.teams.size(); ++i) {
        if (overview.teams[i].tooFew)
            continue;
        scope.managers.push_back(overview.teams[i].manager);
        if (all.teams[i].expected() > 0)
            held.push_back({all.teams[i].done(), all.teams[i].expected()});
    }
    all.spread = spreadOf(held);
    const auto badWeeks = badWeeksOf(historyOf(ledger), scope.managers);
    if (badWeeks.known)
        all.beyondBadWeeks = spreadOf(held, badWeeks.widening);
    if (scope.managers.empty())
        return all;
    const auto chains = chainsOf(ledger, steps, confirmations, scope);
    all.chain = chains.all;
    for (auto& line : all.activities)
        if (const auto* chain = chains.of(line.code))
            line.chain = *chain;
    return all;
}

DayRange daysNeeded(DayRange judged, DayRange before)
{
    auto days = weeksShown(judged);
    days.first = std::min({days.first, mondayOf(before.first),
        mondayOf(judged.last - std::chrono::days{7 * kAnswerWeeks - 1})});
    return days;
}

} // namespace mor::ui
