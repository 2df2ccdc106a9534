// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/count_of.h"

#include <span>
#include <vector>

namespace mor {

/// How far talks of one week are missed together: rho, the correlation of two talks of a week, 0 to
/// 0.9. Zero means that each is missed for itself, a high one that whole weeks fail. Maximum
/// likelihood of the beta-binomial (J. G. Skellam, Journal of the Royal Statistical Society B 10,
/// 1948; D. A. Griffiths, Biometrics 29, 1973) over one series of weeks of any size, the unknown
/// rate adjusted for (D. R. Cox and N. Reid, the same B 49, 1987). Weeks with fewer than two talks
/// say nothing about it; with nothing to go by it is 0.
double weekCorrelation(std::span<const CountOf> weeks);

/// The same rho for several series, each with its own rate, so that managers who differ are not
/// taken for bad weeks. Best where a single series is short.
double weekCorrelation(std::span<const std::vector<CountOf>> series);

/// How many times more than single talks counts over these weeks vary, 1 or more: the design effect
/// of clusters of unequal size (L. Kish, Survey Sampling, 1965).
double designEffect(double rho, std::span<const std::vector<CountOf>> series);

} // namespace mor
