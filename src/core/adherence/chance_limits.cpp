// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/beta_binomial.h"
#include "core/adherence/spread.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <map>
#include <optional>
#include <vector>

namespace mor {

namespace {

/// The smallest number of hits that, with those below it, is likelier than `chance`.
int lowestWithin(const std::vector<double>& shares, double chance)
{
    double sum = 0;
    int hits = 0;
    for (; hits + 1 < static_cast<int>(shares.size()); ++hits) {
        sum += shares[static_cast<std::size_t>(hits)];
        if (sum > chance)
            break;
    }
    return hits;
}

/// One more rate that managers of one size can have.
struct Rise {
    double rate = 0;
    std::size_t size = 0; ///< position among the sizes
    double logBelow = 0; ///< logarithm of how likely all of them are at or below the rate
};

std::vector<Rise> risesOf(double share, const std::map<int, int>& managersOfSize)
{
    std::vector<Rise> rises;
    std::size_t place = 0;
    for (const auto& [size, managers] : managersOfSize) {
        double below = 0;
        const auto shares = betaBinomial(size, share);
        for (int hits = 0; hits <= size; ++hits) {
            below += shares[static_cast<std::size_t>(hits)];
            if (below > 0)
                rises.push_back({static_cast<double>(hits) / size, place,
                    managers * std::log(std::min(1.0, below))});
        }
        ++place;
    }
    std::stable_sort(rises.begin(), rises.end(),
        [](const Rise& one, const Rise& other) { return one.rate < other.rate; });
    return rises;
}

/// The best rate to expect, from how likely all are at or below each rate that one can have.
double bestByChance(double share, const std::map<int, int>& managersOfSize)
{
    constexpr double kNothing = -700; // the logarithm of what a double can just hold
    std::vector<std::optional<double>> logBelow(managersOfSize.size());
    std::size_t started = 0; ///< sizes that can be at or below the rate at all
    double sum = 0;
    double allBelow = 0;
    double best = 0;
    for (const auto& rise : risesOf(share, managersOfSize)) {
        auto& own = logBelow[rise.size];
        started += own ? 0 : 1;
        sum += rise.logBelow - own.value_or(0);
        own = rise.logBelow;
        const double now = started == logBelow.size() && sum > kNothing ? std::exp(sum) : 0;
        best += rise.rate * (now - allBelow);
        allBelow = now;
    }
    return best;
}

} // namespace

FunnelLimits funnelLimits(double pooled, int n)
{
    assert(n >= 1 && 0 <= pooled && pooled <= 1);
    const auto held = betaBinomial(n, pooled);
    const std::vector<double> missed(held.rbegin(), held.rend());
    const auto lower
        = [&](double chance) { return static_cast<double>(lowestWithin(held, chance)) / n; };
    const auto upper
        = [&](double chance) { return static_cast<double>(n - lowestWithin(missed, chance)) / n; };
    return {lower(0.025), upper(0.025), lower(0.001), upper(0.001)};
}

FunnelPlace placeIn(const FunnelLimits& limits, CountOf manager)
{
    const auto rate = manager.rate();
    if (!rate)
        return FunnelPlace::Within;
    if (*rate < limits.lower95)
        return *rate < limits.lower998 ? FunnelPlace::FarBelow : FunnelPlace::Below;
    if (*rate > limits.upper95)
        return *rate > limits.upper998 ? FunnelPlace::FarAbove : FunnelPlace::Above;
    return FunnelPlace::Within;
}

std::string_view toText(FunnelPlace place)
{
    constexpr std::array<std::string_view, 5> kPlaces{
        "far-below", "below", "within", "above", "far-above"};
    return kPlaces[static_cast<std::size_t>(place)];
}

std::optional<ChanceExtremes> extremesByChance(double share, std::span<const int> expected)
{
    if (expected.empty())
        return {};
    std::map<int, int> managersOfSize;
    for (const int size : expected)
        ++managersOfSize[size];
    return ChanceExtremes{
        bestByChance(share, managersOfSize), 1 - bestByChance(1 - share, managersOfSize)};
}

} // namespace mor
