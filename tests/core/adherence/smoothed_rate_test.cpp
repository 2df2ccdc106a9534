// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/smoothed_rate.h"
#include "support/catch.h"

namespace mor::tests {

TEST_CASE("A fifth for the newest week halves memory in 3.1 weeks", "[core][adherence]")
{
    SmoothedRate smoothed;
    smoothed.add(10, 10);
    for (int week = 0; week < 3; ++week)
        smoothed.add(0, 10);
    CHECK(smoothed.done == Approx(5.12)); // 10 * 0.8^3, a fourth one leaves 4.096
    smoothed.add(0, 10);
    CHECK(smoothed.done == Approx(4.096));
}

TEST_CASE("Newer weeks weigh more, larger weeks too", "[core][adherence]")
{
    SmoothedRate smoothed;
    smoothed.add(10, 10);
    smoothed.add(0, 4);

    // D = 0.8 * 10 + 0, N = 0.8 * 10 + 4
    CHECK(smoothed.done == Approx(8));
    CHECK(smoothed.expected == Approx(12));
    CHECK(*smoothed.rate() == Approx(2.0 / 3));
}

TEST_CASE("A week in which nothing was expected changes nothing", "[core][adherence]")
{
    SmoothedRate smoothed;
    CHECK_FALSE(smoothed.rate());
    smoothed.add(0, 0);
    CHECK_FALSE(smoothed.rate());

    smoothed.add(3, 4);
    const auto before = smoothed;
    smoothed.add(0, 0);
    CHECK(smoothed == before);
}

} // namespace mor::tests
