// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/sight.h"
#include "core/org/fiscal.h"

#include <optional>

// Who gets counts of four people and more gets them of whole fiscal months whose books are closed
// for good: two periods, or the same one on two days, then never differ by less (ADR 19).

namespace mor {

/// Whether this viewer gets talks only as counts of four people and more.
bool countsByMonth(const Sight& sight);

/// The last day of the newest fiscal month of which no figure changes any more on that day; none
/// while there is no such month. The same for every question.
std::optional<Day> lastClosedMonth(const Plan& plan, Day asOf);

/// The days to show where nothing was asked for: the fiscal quarter of the newest closed month, as
/// far as its months are closed. None while no month is.
std::optional<DayRange> newestMonths(const Plan& plan, Day asOf);

/// As many whole fiscal months right before these.
DayRange monthsBefore(const FiscalCalendar& fiscal, DayRange months);

/// Whether these due dates are whole fiscal months whose books are closed for good. Errors:
/// "access.whole_months" (viewer, days to ask for instead), "access.no_month_closed" (viewer).
Result<> checkMonths(const Sight& sight, DayRange due, Day asOf);

} // namespace mor
