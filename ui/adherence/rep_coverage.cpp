// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/rep_coverage.h"

#include "core/access/audience.h"
#include "core/adherence/ledger_part.h"
#include "core/org/lookup.h"

#include <algorithm>
#include <array>
#include <map>

namespace mor::ui {

RepCoverage repCoverageOf(
    const PeriodCounts& counted, const Ledger& ledger, const Overview& overview)
{
    const std::array by{Dimension::Manager, Dimension::Rep};
    const auto& roster = overview.plan->roster;
    std::map<std::string, std::optional<int>> gaps;
    if (overview.teams.size() == 1)
        for (const auto& row : measure(ledger, {}, by).rows)
            if (row.group[0] == overview.teams.front().manager)
                gaps[row.group[1]] = row.longestGap;

    RepCoverage coverage;
    for (const auto& row : counted.byRep.rows) {
        if (row.group[0].empty() && row.counts.uncovered > 0) {
            ++coverage.uncoveredReps;
            coverage.uncoveredTalks += row.counts.uncovered;
        }
        const auto* rep = findPerson(roster, row.group[1]);
        if (!rep || gaps.empty() || row.group[0] != overview.teams.front().manager
            || !tellsEntries(formFor(
                roster, overview.viewer, rep->code, DataKind::RepNotReached, overview.asOf)))
            continue;
        auto figure = row;
        figure.longestGap = gaps[rep->code];
        coverage.reps.push_back({rep->code, rep->name, std::move(figure)});
    }
    std::ranges::sort(coverage.reps, {}, &RepCoverage::Rep::name);
    return coverage;
}

RepCoverage repCoverageOf(
    const Ledger& ledger, const std::vector<Confirmation>& confirmations, const Overview& overview)
{
    return repCoverageOf(countPeriod(ledger, confirmations, overview.judged), ledger, overview);
}

} // namespace mor::ui
