// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/count_of.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace mor {

/// Fewer managers than these allow a hint, no statement.
inline constexpr int kManagersForStatement = 8;

/// How far managers truly differ, beyond what chance shows among equal ones.
struct Spread {
    int managers = 0; ///< with something expected
    CountOf total;
    double pooled = 0; ///< share held of all, 0 to 1
    double q = 0; ///< squared distances from it in units of chance
    double widening = 1; ///< how many times more than single talks chance lets counts vary
    double expectedQ = 0; ///< what q would be on average if only chance were at work
    double tau = 0; ///< true spread, standard deviation of the managers' own rates, 0 to 0.5
    double pValue = 1; ///< how often chance alone gives a q as large (chi-square)

    bool hintOnly() const { return managers < kManagersForStatement; }
    bool operator==(const Spread&) const = default;
};

/// Pearson's chi-square of homogeneity, and the true spread by the method of moments (R.
/// DerSimonian and N. Laird, Controlled Clinical Trials 7, 1986). Where all or none were held
/// nothing differs.
///
/// `widening`, 1 or more, is how many times the variance of single talks chance has, as when misses
/// come in bad weeks (J. N. K. Rao and A. J. Scott, Biometrics 48, 1992): q is to be expected as
/// many times managers - 1.
Spread spreadOf(std::span<const CountOf> managers, double widening = 1);

/// The rate to expect of this manager: their own, drawn to the pooled one as far as their talks are
/// few and managers alike (empirical Bayes; B. Efron and C. Morris, Journal of the American
/// Statistical Association 70, 1975). Nothing expected: the pooled one.
double shrunk(const Spread& spread, CountOf manager);

/// Rates between which a manager of `n` talks lies by chance, 0 to 1.
struct FunnelLimits {
    double lower95 = 0;
    double upper95 = 1;
    double lower998 = 0;
    double upper998 = 1;

    bool operator==(const FunnelLimits&) const = default;
};

/// Exact binomial limits around the pooled rate, n >= 1 (D. J. Spiegelhalter, Statistics in
/// Medicine 24, 2005, without his interpolation). Each is a rate that n talks can have. A rate
/// below the lower limit has at most 2.5 % (0.1 %) of chance, together with those below it; the
/// limit itself is within. The upper ones alike.
FunnelLimits funnelLimits(double pooled, int n);

/// Where a manager lies in the funnel.
enum class FunnelPlace : std::uint8_t { FarBelow, Below, Within, Above, FarAbove };
FunnelPlace placeIn(const FunnelLimits& limits, CountOf manager); ///< Nothing expected: Within
std::string_view toText(
    FunnelPlace place); ///< "far-below", "below", "within", "above", "far-above"

/// The best and worst rate to expect among managers who are all alike.
struct ChanceExtremes {
    double best = 1;
    double worst = 0;

    bool operator==(const ChanceExtremes&) const = default;
};

/// Exact averages for managers who all truly hold `share`, `expected[i]` >= 1 talks each.
/// None without managers.
std::optional<ChanceExtremes> extremesByChance(double share, std::span<const int> expected);

} // namespace mor
