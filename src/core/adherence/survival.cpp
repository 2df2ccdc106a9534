// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/survival.h"

#include "core/adherence/running_pairs.h"
#include "core/adherence/statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace mor {

namespace {

constexpr double kZ = 1.96;
constexpr std::array kMarks{4, 8, 13, 26};

/// `variance` is Greenwood's sum, without the square of the estimate.
Interval likely(double running, double variance, int atRisk)
{
    if (running >= 1.0)
        return wilson(atRisk, atRisk);
    if (running <= 0.0)
        return wilson(0, atRisk);
    const double width = kZ * std::sqrt(variance) / std::abs(std::log(running));
    return {std::pow(running, std::exp(width)), std::pow(running, std::exp(-width))};
}

std::vector<SurvivalStep> stepsOf(const std::vector<RunningPair>& pairs)
{
    struct Ends {
        int stopped = 0;
        int censored = 0;
    };
    std::map<int, Ends> weeks;
    int atRisk = 0;
    for (const auto& pair : pairs) {
        if (pair.weeksSeen == 0)
            continue;
        ++atRisk;
        if (pair.stoppedAfter)
            ++weeks[*pair.stoppedAfter].stopped;
        else
            ++weeks[pair.weeksSeen].censored;
    }

    std::vector<SurvivalStep> steps;
    double running = 1.0;
    double variance = 0.0;
    for (const auto& [week, ends] : weeks) {
        const double stopped = ends.stopped;
        running *= 1.0 - stopped / atRisk;
        if (ends.stopped < atRisk)
            variance += stopped / (static_cast<double>(atRisk) * (atRisk - stopped));
        const auto range = likely(running, variance, atRisk);
        steps.push_back(
            {week, atRisk, ends.stopped, ends.censored, running, range.lower, range.upper});
        atRisk -= ends.stopped + ends.censored;
    }
    return steps;
}

std::vector<Survival::Mark> marksOf(const std::vector<RunningPair>& pairs)
{
    std::vector<Survival::Mark> marks;
    for (const int week : kMarks) {
        Survival::Mark mark{week, 0, 0};
        for (const auto& pair : pairs) {
            if (pair.weeksSeen < week)
                continue;
            ++mark.seen;
            if (!pair.stoppedAfter || *pair.stoppedAfter > week)
                ++mark.running;
        }
        if (mark.seen > 0)
            marks.push_back(mark);
    }
    return marks;
}

} // namespace

Survival survivalOf(std::vector<RunningPair> pairs)
{
    Survival survival;
    survival.steps = stepsOf(pairs);
    survival.marks = marksOf(pairs);
    survival.pairs = std::move(pairs);
    return survival;
}

Survival survivalOf(const Ledger& ledger, std::span<const std::string> activities, Day asOf)
{
    return survivalOf(runningPairs(ledger, activities, asOf));
}

} // namespace mor
