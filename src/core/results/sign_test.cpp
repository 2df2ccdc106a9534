// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/sign_test.h"

#include <algorithm>
#include <cmath>

namespace mor {

double signTest(int few, int all)
{
    // By logarithms: half to the power of a thousand is no number.
    const double halves = all * std::log(0.5);
    double chance = 0.0;
    for (int k = 0; k <= few; ++k)
        chance += std::exp(
            std::lgamma(all + 1.0) - std::lgamma(k + 1.0) - std::lgamma(all - k + 1.0) + halves);
    return std::min(1.0, 2.0 * chance);
}

} // namespace mor
