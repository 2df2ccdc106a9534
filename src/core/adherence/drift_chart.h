// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace mor {

/// Misses that a talk may bring before the sum rises, 0 to 1: where a miss rate of `accepted` is as
/// likely as one of `caught`, 0 < accepted < caught < 1 (sequential probability ratio of A. Wald
/// 1947; for proportions M. R. Reynolds and Z. G. Stoumbos, Journal of Quality Technology 31,
/// 1999).
double referenceRate(double accepted, double caught);

/// A running sum of misses beyond what is accepted that alarms at a limit: E. S. Page's cumulative
/// sum (Biometrika 41, 1954). S = max(0, S + missed - perOccurrence * expected), alarm from S >=
/// limit.
struct DriftChart {
    double perOccurrence = 0; ///< k: misses taken off the sum for each talk expected
    double limit = 0; ///< h: misses

    bool operator==(const DriftChart&) const = default;
};

/// What a chart showed over some weeks.
struct ChartWalk {
    std::vector<double> sums; ///< S after each week, misses
    std::vector<std::size_t> alarms; ///< weeks that alarm, ascending

    bool operator==(const ChartWalk&) const = default;
};

/// Walks the chart from S = 0 over weeks side by side in `missed` and `expected`. `resets` are
/// weeks, ascending, after which somebody took note: S starts from zero in the next one. A standing
/// alarm is told once; S goes on, and the next can only come after a reset. A week in which nothing
/// was expected leaves S as it is.
ChartWalk walk(const DriftChart& chart, std::span<const int> missed, std::span<const int> expected,
    std::span<const std::size_t> resets = {});

/// Average weeks until a chart that stands at S = 0 alarms, with `perWeek` >= 1 talks every week of
/// which `missRate`, 0 to 1, are missed; infinite where it never does. Exact for S on a grid of
/// 0.1, k times perWeek rounded to it (Markov chain: D. Brook and D. A. Evans, Biometrika 59,
/// 1972). Misses are independent for `rho` = 0, else they come in bad weeks: beta-binomial, `rho`
/// up to 0.9 the correlation of two talks of one week.
double weeksToAlarm(const DriftChart& chart, int perWeek, double missRate, double rho = 0);

/// Average weeks from the change of the miss rate from `before` to `missRate` until the alarm, for
/// a chart that had been running for long, false alarms taken note of: what to promise as the
/// delay. A little shorter than weeksToAlarm, since S need not stand at zero when things change.
double weeksToNotice(
    const DriftChart& chart, int perWeek, double before, double missRate, double rho = 0);

/// The chart with the smallest limit on the grid of 0.1 that gives false alarms no more often than
/// once in `weeksBetween` weeks while `accepted` are missed. k is referenceRate, moved so that
/// perWeek times k lies on the grid (over 32 a week on its halves), above what is accepted; so what
/// is computed is what runs. Needs perWeek >= 1, 0 < accepted < caught < 1, 0 <= rho <= 0.9. Where
/// they can hardly be told apart the limit stops at 200; weeksToAlarm tells what it gives.
DriftChart chartFor(
    int perWeek, double accepted, double caught, double rho = 0, double weeksBetween = 260);

/// False alarms to expect in 52 weeks over so many series, each alarming once in `weeksInControl`.
double falseAlarmsAYear(double series, double weeksInControl);

} // namespace mor
