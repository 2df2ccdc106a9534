// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/drift_chart.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace mor {

double referenceRate(double accepted, double caught)
{
    assert(0 < accepted && accepted < caught && caught < 1);
    return std::log((1 - accepted) / (1 - caught))
        / std::log(caught * (1 - accepted) / (accepted * (1 - caught)));
}

ChartWalk walk(const DriftChart& chart, std::span<const int> missed, std::span<const int> expected,
    std::span<const std::size_t> resets)
{
    assert(missed.size() == expected.size());
    constexpr double kRounding = 1e-9;
    ChartWalk walked;
    walked.sums.reserve(missed.size());
    double sum = 0;
    bool standing = false;
    for (std::size_t week = 0; week < missed.size(); ++week) {
        if (expected[week] > 0)
            sum = std::max(0.0, sum + missed[week] - chart.perOccurrence * expected[week]);
        walked.sums.push_back(sum);
        if (!standing && expected[week] > 0 && sum >= chart.limit - kRounding) {
            walked.alarms.push_back(week);
            standing = true;
        }
        if (std::binary_search(resets.begin(), resets.end(), week)) {
            sum = 0;
            standing = false;
        }
    }
    return walked;
}

double falseAlarmsAYear(double series, double weeksInControl)
{
    constexpr double kWeeksAYear = 52;
    return series * kWeeksAYear / weeksInControl;
}

} // namespace mor
