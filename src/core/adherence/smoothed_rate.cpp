// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/smoothed_rate.h"

#include <cassert>

namespace mor {

void SmoothedRate::add(int newDone, int newExpected, double lambda)
{
    assert(0 <= newDone && newDone <= newExpected && 0 < lambda && lambda <= 1);
    if (newExpected == 0)
        return;
    done = (1 - lambda) * done + newDone;
    expected = (1 - lambda) * expected + newExpected;
}

std::optional<double> SmoothedRate::rate() const
{
    return expected > 0 ? std::optional(done / expected) : std::nullopt;
}

} // namespace mor
