// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/statistics.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace mor {

Interval wilson(int done, int expected, double z)
{
    assert(0 <= done && done <= expected);
    if (expected == 0)
        return {};
    const double n = expected;
    const double p = done / n;
    const double scale = 1 + z * z / n;
    const double centre = (p + z * z / (2 * n)) / scale;
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / scale;
    // Nothing and everything have exact ends, which rounding would miss.
    return {done == 0 ? 0.0 : std::max(0.0, centre - half),
        done == expected ? 1.0 : std::min(1.0, centre + half)};
}

Interval differenceOfShares(int done, int expected, int otherDone, int otherExpected)
{
    if (expected == 0 || otherExpected == 0)
        return {-1.0, 1.0};
    const double share = static_cast<double>(done) / expected;
    const double other = static_cast<double>(otherDone) / otherExpected;
    const Interval range = wilson(done, expected);
    const Interval otherRange = wilson(otherDone, otherExpected);
    const double difference = share - other;
    return {difference - std::hypot(share - range.lower, otherRange.upper - other),
        difference + std::hypot(range.upper - share, other - otherRange.lower)};
}

} // namespace mor
