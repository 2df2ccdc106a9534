// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"
#include "exchange/zone/zone.h"

#include <string_view>
#include <vector>

namespace mor {

/// A time in which somebody is busy, by the clock of a zone.
struct BusySpan {
    Day day{};
    MinuteOfDay start = 0;
    MinuteOfDay end = 0; ///< at most 23:59, which stands for the end of the day

    auto operator<=>(const BusySpan&) const = default;
};

/// When somebody is busy, from their own calendar file: all events that touch the days, by the
/// clock of `zone`, ascending, with overlapping ones made one. No word of what they are.
///
/// By RFC 5545 every event takes its time unless it is cancelled (STATUS:CANCELLED) or marked as
/// free (TRANSP:TRANSPARENT); so does one of whole days without such a mark. One with a start and
/// no end takes no time. Repeated events follow their rules without EXDATE and what RECURRENCE-ID
/// puts in their place. Times of no zone (floating) are those of `zone`; a zone's name is looked up
/// in the system's database, else in the file's VTIMEZONE, else among those of Windows.
///
/// Limits: those of readHolidays(), 2,000 rules ("ics.too_many_rules"), 200,000 instances
/// ("ics.too_many_times"). Problems name the line and come at once under "input.has_errors":
/// further "ics.zone_unknown", "ics.time_malformed", "ics.date_malformed", "ics.duration_malformed"
/// and those of recurrence rules.
Result<std::vector<BusySpan>> readBusyTimes(
    std::string_view source, std::string_view text, const Zone& zone, DayRange range);

} // namespace mor
