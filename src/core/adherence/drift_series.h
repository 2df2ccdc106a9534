// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/drift_watch.h"

namespace mor {

/// What is watched, with counts by week but without charts: activities with enough talks, in a
/// third of the weeks at least, one by one; the others of a manager together.
std::vector<DriftSeries> seriesToWatch(const WeekHistory& history);

/// Weeks of the calendar for one in which the series has talks: 1 or more.
double weeksForOne(const DriftSeries& series);

/// How far misses come in bad weeks together, from all series; the newest eight weeks are left out
/// where enough remain, so that a fall does not widen the limits that are to catch it.
struct WeekTogetherness {
    double rho = 0;
    int weeks = 0; ///< of a series, with two talks or more
    bool known = false;
};
WeekTogetherness togethernessOf(const std::vector<DriftSeries>& series);

/// Gives each series its chart and what it promises.
void chart(std::vector<DriftSeries>& series, const DriftSetting& setting,
    const WeekTogetherness& together);

} // namespace mor
