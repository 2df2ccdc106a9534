// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/coverage.h"
#include "core/adherence/figures.h"
#include "core/adherence/follow_through.h"
#include "core/adherence/grouping.h"

#include <array>

namespace mor {

namespace {

/// Where a state is counted.
enum Column : std::uint8_t {
    kOnTime,
    kLate,
    kMissed,
    kDisputed,
    kExcused,
    kUncovered,
    kWithdrawn,
    kOpen,
    kPlanned,
    kNowhere,
    kColumns
};

/// By closed and state.
constexpr std::array<std::array<Column, kStates>, 2> kColumnOf{{
    // Planned, Open, OnTime, Late, Missed, Excused, Uncovered, Withdrawn, Merged, Disputed
    {kPlanned, kOpen, kOpen, kOpen, kOpen, kNowhere, kNowhere, kNowhere, kOpen, kOpen},
    {kPlanned, kOpen, kOnTime, kLate, kMissed, kExcused, kUncovered, kWithdrawn, kOpen, kDisputed},
}};

/// Sums of one cell.
struct Tally {
    std::array<std::int32_t, kColumns> counts{};
    std::int32_t criteriaMet = 0;
    std::int32_t criteriaJudged = 0;
    std::int32_t minutes = 0;
    std::int32_t confirmed = 0;
    std::int32_t noise = 0;
    std::int32_t stepsDue = 0;
    std::int32_t stepsDone = 0;

    void add(const Tally& other)
    {
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] += other.counts[i];
        criteriaMet += other.criteriaMet;
        criteriaJudged += other.criteriaJudged;
        minutes += other.minutes;
        confirmed += other.confirmed;
        noise += other.noise;
        stepsDue += other.stepsDue;
        stepsDone += other.stepsDone;
    }
};

/// A talk whose content counts: held in time, its window closed, and not told by another talk.
bool hasDepth(const LedgerEntry& entry) { return entry.closed && entry.done() && !entry.merged; }

bool isNoise(const LedgerEntry& entry)
{
    return !entry.hasNextStep && entry.usefulness != Usefulness::Changed;
}

void count(Tally& tally, const LedgerEntry& entry, Column column)
{
    ++tally.counts[column];
    if (column > kLate)
        return;
    tally.confirmed += entry.confirmed ? 1 : 0;
    if (entry.merged)
        return;
    tally.criteriaMet += entry.criteriaMet;
    tally.criteriaJudged += entry.criteriaJudged;
    tally.minutes += entry.minutes;
    tally.noise += isNoise(entry) ? 1 : 0;
}

void serve(Served& served, const LedgerEntry& entry, Column column)
{
    ++served.seen;
    served.expected += column <= kDisputed ? 1 : 0;
    served.done += column <= kLate ? 1 : 0;
    if (entry.held() && entry.state != State::Disputed && entry.heldDay > served.lastHeld)
        served.lastHeld = entry.heldDay;
}

/// One walk over the ledger.
void tally(const Ledger& ledger, const Grouping& grouping, std::vector<Tally>& tallies,
    std::vector<Served>& served)
{
    const auto& schedule = *ledger.schedule;
    const auto weeks = grouping.weeks();
    for (std::uint32_t i = 0; i < schedule.occurrences.size(); ++i) {
        const auto& occurrence = schedule.occurrences[i];
        const auto& entry = ledger.entries[i];
        const auto& line = grouping.lineOf(i, occurrence);
        const auto week = grouping.weekOf(occurrence.window);
        const Column column = kColumnOf[entry.closed][static_cast<std::size_t>(entry.state)];
        count(tallies[line.group * weeks + week], entry, column);
        if (line.pair != kNone)
            serve(served[line.pair * weeks + week], entry, column);
    }
}

void tallySteps(const Ledger& ledger, std::span<const NextStep> steps, const Grouping& grouping,
    std::vector<Tally>& tallies)
{
    std::uint32_t before = kNone;
    for (const auto& step : countedSteps(ledger, steps)) {
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

void fill(Figure& figure, const Tally& tally)
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
    const Grouping grouping(ledger, by);
    std::vector<Tally> tallies(grouping.cells());
    std::vector<Served> served(grouping.pairs().size() * grouping.weeks());
    tally(ledger, grouping, tallies, served);
    tallySteps(ledger, nextSteps, grouping, tallies);

    Figures figures;
    figures.by.assign(by.begin(), by.end());
    std::vector<Figure> cells(grouping.cells());
    Tally all;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        fill(cells[i], tallies[i]);
        all.add(tallies[i]);
    }
    fill(figures.total, all);
    addCoverage(ledger, grouping, served, cells, figures.total);
    if (by.empty())
        return figures;

    for (const auto cell : grouping.cellsInOrder()) {
        if (tallies[cell].counts == decltype(Tally::counts){})
            continue;
        cells[cell].group = grouping.codesOf(cell);
        figures.rows.push_back(std::move(cells[cell]));
    }
    return figures;
}

} // namespace mor
