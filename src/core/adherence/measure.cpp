// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/cell_sums.h"
#include "core/adherence/coverage.h"
#include "core/adherence/figures.h"
#include "core/adherence/follow_through.h"
#include "core/adherence/grouping.h"
#include "core/adherence/measure_counted.h"

namespace mor {

namespace {

void serve(Served& served, const LedgerEntry& entry, Column column)
{
    ++served.seen;
    served.expected += column <= kDisputed ? 1 : 0;
    served.done += column <= kLate ? 1 : 0;
    if (entry.held() && entry.state != State::Disputed && entry.heldDay > served.lastHeld)
        served.lastHeld = entry.heldDay;
}

/// One walk over the ledger.
void tally(const Ledger& ledger, const Grouping& grouping, std::vector<CellSums>& tallies,
    std::vector<Served>& served)
{
    const auto& schedule = *ledger.schedule;
    const auto weeks = grouping.weeks();
    for (std::uint32_t i = 0; i < schedule.occurrences.size(); ++i) {
        const auto& occurrence = schedule.occurrences[i];
        const auto& entry = ledger.entries[i];
        const auto& line = grouping.lineOf(i, occurrence);
        const auto week = grouping.weekOf(occurrence.window);
        const Column column = columnOf(entry);
        count(tallies[line.group * weeks + week], entry, column);
        if (line.pair != kNone)
            serve(served[line.pair * weeks + week], entry, column);
    }
}

void tallySteps(const Ledger& ledger, std::span<const CountedStep> steps, const Grouping& grouping,
    std::vector<CellSums>& tallies)
{
    std::uint32_t before = kNone;
    for (const auto& step : steps) {
        const auto& entry = ledger.entries[step.position];
        if (!hasDepth(entry))
            continue;
        const auto& occurrence = ledger.schedule->occurrences[step.position];
        auto& tally = tallies[grouping.lineOf(step.position, occurrence).group * grouping.weeks()
            + grouping.weekOf(occurrence.window)];
        tally.stepsDue += step.due ? 1 : 0;
        tally.stepsDone += step.inTime ? 1 : 0;
        // A step added after the check-off: the talk was no noise after all.
        if (step.position != before && isNoise(entry))
            --tally.noise;
        before = step.position;
    }
}

void fill(Figure& figure, const CellSums& tally)
{
    const auto& counts = tally.counts;
    figure.counts = {counts[kOnTime], counts[kLate], counts[kMissed], counts[kDisputed],
        counts[kExcused], counts[kUncovered], counts[kWithdrawn], counts[kOpen], counts[kPlanned]};
    figure.interval = wilson(figure.counts.done(), figure.counts.expected());
    figure.criteriaMet = tally.criteriaMet;
    figure.criteriaJudged = tally.criteriaJudged;
    figure.stepsDue = tally.stepsDue;
    figure.stepsDone = tally.stepsDone;
    figure.confirmedTalks = tally.confirmed;
    figure.disputedTalks = counts[kDisputed];
    figure.held = figure.counts.done();
    figure.noise = tally.noise;
    figure.minutes = tally.minutes;
}

} // namespace

Figures measure(
    const Ledger& ledger, std::span<const NextStep> nextSteps, std::span<const Dimension> by)
{
    return measureCounted(ledger, countedSteps(ledger, nextSteps), by);
}

Figures measureCounted(
    const Ledger& ledger, std::span<const CountedStep> steps, std::span<const Dimension> by)
{
    const Grouping grouping(ledger, by);
    std::vector<CellSums> tallies(grouping.cells());
    std::vector<Served> served(grouping.pairs().size() * grouping.weeks());
    tally(ledger, grouping, tallies, served);
    tallySteps(ledger, steps, grouping, tallies);

    Figures figures;
    figures.by.assign(by.begin(), by.end());
    std::vector<Figure> cells(grouping.cells());
    CellSums all;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        fill(cells[i], tallies[i]);
        all.add(tallies[i]);
    }
    fill(figures.total, all);
    addCoverage(ledger, grouping, served, cells, figures.total);
    if (by.empty())
        return figures;

    for (const auto cell : grouping.cellsInOrder()) {
        if (tallies[cell].counts == decltype(CellSums::counts){})
            continue;
        cells[cell].group = grouping.codesOf(cell);
        figures.rows.push_back(std::move(cells[cell]));
    }
    return figures;
}

} // namespace mor
