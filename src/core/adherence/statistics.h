// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace mor {

/// A share and where it may truly lie, each 0 to 1.
struct Interval {
    double lower = 0.0;
    double upper = 1.0;

    bool operator==(const Interval&) const = default;
};

/// Wilson score interval for `done` of `expected` (E. B. Wilson 1927), z = 1.96 for 95 %.
/// Needs 0 <= done <= expected; expected = 0 gives [0, 1].
Interval wilson(int done, int expected, double z = 1.96);

/// How far the first of two independent shares may truly lie above the second, -1 to 1: Newcombe's
/// hybrid of two Wilson intervals (Statistics in Medicine 17, 1998, method 10). With nothing to go
/// by on either side it is [-1, 1].
Interval differenceOfShares(int done, int expected, int otherDone, int otherExpected);

} // namespace mor
