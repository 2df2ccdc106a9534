// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/calendar.h"
#include "core/org/fiscal.h"
#include "core/rhythm/cadence.h"
#include "exchange/zone/zone.h"

#include <string>
#include <vector>

namespace mor {

/// A question for the dates of one rule, no plan needed.
struct DatesQuestion {
    enum class Kind { Cadence, RecurrenceRule } kind = Kind::Cadence;
    std::string rule; ///< "monthly on 2nd tue", or "FREQ=MONTHLY;BYDAY=2TU"
    LocalTime start{}; ///< first possible date, and the time of day
    bool wholeDays = false; ///< the start has no time, so that BYHOUR and alike don't hold
    DayRange window; ///< days asked for
    std::string zone = "Etc/UTC"; ///< IANA or Windows name
    WorkCalendar calendar; ///< for cadences
    FiscalCalendar fiscal = MonthlyFiscalYear{}; ///< for cadences
};

/// The dates as local start times, ascending. For a cadence these are its due dates after the
/// holiday rule, one for each talk a period asks for; a rule without "from" counts from `start`.
/// A time that the clocks skip becomes the one they show instead.
/// Errors: "zone.unknown", "dates.on_trigger" for a cadence that has no dates of its own, those of
/// parseCadence, checkCadence, parseRecurrenceRule and datesOf for rules.
Result<std::vector<LocalTime>> datesOf(const DatesQuestion& question);

} // namespace mor
