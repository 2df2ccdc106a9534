// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"
#include "core/org/fiscal.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace mor {

enum class PeriodKind : std::uint8_t {
    Date,
    Week,
    Month,
    Quarter,
    Year,
    FiscalMonth,
    FiscalQuarter,
    FiscalYear,
    Several ///< "2026-W40..2026-W43": from the first day of one to the last of another
};

/// A stretch of days that people name: "2026-W45", "2026-11", "FY2027-Q1". Months, quarters and
/// years are Gregorian unless the kind says fiscal.
struct Period {
    PeriodKind kind = PeriodKind::Date;
    int year = 0; ///< of the ISO week, the calendar or the fiscal year; of the date for a day; of
                  ///< the first day for several
    unsigned number = 0; ///< week, month or quarter within that year; 0 for days and years
    DayRange days;

    bool operator==(const Period&) const = default;
};

/// The period of a kind in which the day lies.
Period periodOf(PeriodKind kind, Day day, const FiscalCalendar& fiscal);
/// The period of the same kind right after (`step` 1) or before (`step` -1); of several as many
/// days.
Period neighbourOf(const Period& period, int step, const FiscalCalendar& fiscal);
/// The spelling that parses back to the same period.
std::string toText(const Period& period);

/// A date as people write it: "2026-11-03", "today", "monday" to "sunday" (of this week), "+2w",
/// "-3d", "+1m" (the same day of that month, or its last one).
/// Errors: those of parseDay, "day.malformed" for anything unknown.
Result<Day> parseDayWord(std::string_view text, Day today);

/// A period as people write it: "2026-W45", "2026-11", "2026-Q4", "2026", "FY2027", "FY2027-Q1",
/// "FY2027-M03", "Q3" (of today's fiscal year); a date or a word of parseDayWord is a period of one
/// day; "2026-W40..2026-W43" is everything from one to the other. Errors: "period.malformed",
/// "range.backwards", "period.no_such_week", "day.out_of_range" and those of parseDay and the
/// fiscal calendar.
Result<Period> periodMeant(std::string_view text, Day today, const FiscalCalendar& fiscal);
/// Only its days.
Result<DayRange> parsePeriod(std::string_view text, Day today, const FiscalCalendar& fiscal);

} // namespace mor
