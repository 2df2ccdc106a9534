// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/beta_binomial.h"

#include <cassert>
#include <cmath>
#include <numeric>

namespace mor {

std::vector<double> betaBinomial(int n, double share, double rho)
{
    assert(n >= 0 && 0 <= share && share <= 1 && 0 <= rho && rho < 1);
    const double theta = rho / (1 - rho);
    // Outwards from the middle by the ratio of neighbours, so that far tails run out to zero.
    const auto odds = [n, share, theta](int hits) {
        return (n - hits) / (hits + 1.0) * (share + hits * theta)
            / (1 - share + (n - hits - 1) * theta);
    };
    std::vector<double> shares(static_cast<std::size_t>(n) + 1, 0.0);
    const auto at
        = [&shares](int hits) -> double& { return shares[static_cast<std::size_t>(hits)]; };
    const int middle = static_cast<int>(std::lround(n * share));
    at(middle) = 1;
    for (int hits = middle; hits < n; ++hits)
        at(hits + 1) = at(hits) * odds(hits);
    for (int hits = middle; hits > 0; --hits)
        at(hits - 1) = at(hits) / odds(hits - 1);
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (auto& each : shares)
        each /= sum;
    return shares;
}

} // namespace mor
