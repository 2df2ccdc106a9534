// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/exact_test.h"

#include <algorithm>
#include <cassert>
#include <vector>

namespace mor {

double exactDifference(CountOf before, CountOf after)
{
    assert(0 <= before.done && before.done <= before.expected);
    assert(0 <= after.done && after.done <= after.expected);
    const double done = before.done + after.done;
    const int lowest = std::max(0, before.done - after.missed());
    const int highest = std::min(before.expected, before.done + after.done);
    // Hypergeometric shares from the likeliest table outwards, all in units of that one's.
    const double all = static_cast<double>(before.expected) + after.expected;
    const int middle = std::clamp(
        static_cast<int>((done + 1) * (before.expected + 1.0) / (all + 2)), lowest, highest);
    const auto odds = [&](double held) {
        return (done - held) / (held + 1) * (before.expected - held)
            / (after.expected - done + held + 1);
    };
    std::vector<double> shares(static_cast<std::size_t>(highest - lowest) + 1, 1.0);
    const auto at
        = [&](int held) -> double& { return shares[static_cast<std::size_t>(held - lowest)]; };
    for (int held = middle; held < highest; ++held)
        at(held + 1) = at(held) * odds(held);
    for (int held = middle; held > lowest; --held)
        at(held - 1) = at(held) / odds(held - 1);
    constexpr double kRounding = 1 + 1e-7;
    const double seen = at(before.done) * kRounding;
    double sum = 0;
    double unlikely = 0;
    for (const double share : shares) {
        sum += share;
        unlikely += share <= seen ? share : 0;
    }
    return unlikely / sum;
}

} // namespace mor
