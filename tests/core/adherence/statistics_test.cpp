// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/figures.h"
#include "core/adherence/statistics.h"
#include "support/catch.h"

#include <cmath>

namespace mor::tests {

namespace {

double digits(double share) { return std::round(share * 1000) / 1000; }

} // namespace

TEST_CASE("Intervals are those of the handbook to the printed digit", "[core][adherence]")
{
    struct Row {
        int done;
        int expected;
        double lower;
        double upper;
    };
    for (const auto& row : {Row{1, 1, 0.207, 1.000}, Row{3, 4, 0.301, 0.954},
             Row{4, 4, 0.510, 1.000}, Row{7, 8, 0.529, 0.978}, Row{8, 8, 0.676, 1.000},
             Row{0, 8, 0.000, 0.324}, Row{26, 32, 0.647, 0.911}, Row{28, 32, 0.719, 0.950},
             Row{32, 32, 0.893, 1.000}, Row{90, 104, 0.787, 0.918}, Row{208, 260, 0.747, 0.844}}) {
        const auto interval = wilson(row.done, row.expected);

        INFO(row.done << " of " << row.expected);
        CHECK(digits(interval.lower) == Approx(row.lower).margin(1e-9));
        CHECK(digits(interval.upper) == Approx(row.upper).margin(1e-9));
    }
}

TEST_CASE("The difference of two shares is Newcombe's", "[core][adherence]")
{
    // R. G. Newcombe, Statistics in Medicine 17 (1998), 873-890, table II, method 10.
    struct Row {
        int done, expected, otherDone, otherExpected;
        double lower, upper;
    };
    for (const auto& row : {Row{56, 70, 48, 80, 0.0524, 0.3339}, Row{9, 10, 3, 10, 0.1705, 0.8090},
             Row{6, 7, 2, 7, 0.0582, 0.8062}, Row{5, 56, 0, 29, -0.0381, 0.1926},
             Row{0, 10, 0, 20, -0.1611, 0.2775}, Row{10, 10, 0, 20, 0.6791, 1.0000}}) {
        const auto range
            = differenceOfShares(row.done, row.expected, row.otherDone, row.otherExpected);

        INFO(row.done << " of " << row.expected);
        CHECK(range.lower == Approx(row.lower).margin(6e-5));
        CHECK(range.upper == Approx(row.upper).margin(6e-5));
    }
    CHECK(differenceOfShares(0, 0, 3, 4) == Interval{-1.0, 1.0});
}

TEST_CASE("Nothing expected says nothing", "[core][adherence]")
{
    CHECK(wilson(0, 0) == Interval{0.0, 1.0});
}

TEST_CASE("None held and all held have exact ends", "[core][adherence]")
{
    for (int n = 1; n < 2'000; ++n) {
        REQUIRE(wilson(0, n).lower == 0.0);
        REQUIRE(wilson(n, n).upper == 1.0);
    }
}

TEST_CASE("A verdict needs an interval that allows it", "[core][adherence]")
{
    const auto counts = [](int done, int missed) {
        Counts made;
        made.onTime = done;
        made.missed = missed;
        return made;
    };

    CHECK(verdict(counts(26, 6), 0.8) == Verdict::CannotTell);
    CHECK(verdict(counts(32, 0), 0.8) == Verdict::OnTarget);
    CHECK(verdict(counts(0, 8), 0.8) == Verdict::Below);
    CHECK(verdict(counts(0, 0), 0.8) == Verdict::CannotTell);
    CHECK(verdict(counts(8, 0), 0.8) == Verdict::CannotTell);
}

} // namespace mor::tests
