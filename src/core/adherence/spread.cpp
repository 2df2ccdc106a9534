// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/spread.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace mor {

namespace {

/// Share of chi-square with `freedom` degrees of freedom that lies at x or above (M. Abramowitz and
/// I. A. Stegun 1964, 26.4.4 and 26.4.5).
double chiSquareBeyond(double x, int freedom)
{
    if (x <= 0 || freedom < 1)
        return 1;
    const bool odd = freedom % 2 != 0;
    constexpr double kLogOfTwoByPi = -0.4515827052894548; // log(2 ÷ π)
    double beyond = odd ? std::erfc(std::sqrt(x / 2)) : 0;
    double term = odd ? (kLogOfTwoByPi + std::log(x) - x) / 2 : -x / 2; // its logarithm
    for (int i = odd ? 3 : 2; i <= freedom; i += 2) {
        beyond += std::exp(term);
        term += std::log(x / i);
    }
    return std::min(1.0, beyond);
}

} // namespace

Spread spreadOf(std::span<const CountOf> managers, double widening)
{
    assert(widening >= 1);
    Spread spread;
    spread.widening = widening;
    double squares = 0;
    for (const auto& manager : managers) {
        assert(0 <= manager.done && manager.done <= manager.expected);
        if (manager.expected == 0)
            continue;
        ++spread.managers;
        spread.total += manager;
        squares += static_cast<double>(manager.expected) * manager.expected;
    }
    spread.pooled = spread.total.rate().value_or(0);
    spread.expectedQ = widening * std::max(0, spread.managers - 1);
    const double chance = spread.pooled * (1 - spread.pooled);
    if (chance == 0 || spread.managers < 2)
        return spread;
    for (const auto& manager : managers)
        if (const auto rate = manager.rate())
            spread.q += manager.expected * (*rate - spread.pooled) * (*rate - spread.pooled);
    spread.q /= chance;
    const double weight = spread.total.expected - squares / spread.total.expected;
    const double excess = (spread.q - spread.expectedQ) * chance / weight;
    spread.tau = std::sqrt(std::clamp(excess, 0.0, chance)); // rates lie between 0 and 1
    spread.pValue = chiSquareBeyond(spread.q / widening, spread.managers - 1);
    return spread;
}

double shrunk(const Spread& spread, CountOf manager)
{
    const auto rate = manager.rate();
    const double truth = spread.tau * spread.tau;
    if (!rate || truth == 0)
        return spread.pooled;
    const double chance = spread.widening * spread.pooled * (1 - spread.pooled) / manager.expected;
    return spread.pooled + truth / (truth + chance) * (*rate - spread.pooled);
}

} // namespace mor
