// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/results/period_result.h"
#include "demo/records.h"

#include <vector>

namespace mor::demo {

/// What the business brought each fiscal quarter.
struct BusinessResults {
    std::vector<PeriodResult> results; ///< of reps, ascending by person and period
    std::vector<ForecastCall> calls; ///< of managers, weekly, ascending by person, period and day
};

/// Invents quota, attainment and the parts of revenue a day for every rep, and what managers called
/// on the way. Territory, skill, ramp, season and luck make the most of it; how many talks of the
/// quarter before were held adds a little to win rates, so that it may or may not be seen. The
/// quarter of today is told as far as it has come.
BusinessResults writeResults(const World& world, const std::vector<CheckOff>& checkOffs);

} // namespace mor::demo
