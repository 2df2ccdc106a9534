// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <vector>

namespace mor {

/// Shares of 0, 1, … n hits, adding up to 1: binomial, or with `rho` over 0 (under 1)
/// beta-binomial, rho being the correlation of any two of the n. Needs n >= 0 and 0 <= share <= 1.
std::vector<double> betaBinomial(int n, double share, double rho = 0);

} // namespace mor
