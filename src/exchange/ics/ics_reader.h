// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/calendar.h"

#include <string_view>
#include <vector>

namespace mor {

inline constexpr std::size_t kIcsBytes = 20'000'000;

/// Public holidays from a calendar file: its all-day events within the range, events of several
/// days as one holiday each day, repeated ones by their rule, without those it cancels. Ascending;
/// of several events on one day the first one's name counts. Events with a time of day are passed
/// over.
///
/// Limits are checked before anything is parsed: 20 MB, UTF-8, 100 kB a line, 200,000 lines folded
/// together, components nested at most 5 deep. Problems name the line; all of them come at once
/// under "input.has_errors": "ics.too_large", "ics.not_utf8", "ics.line_too_long",
/// "ics.too_many_lines", "ics.not_a_calendar", "ics.nested_too_deep", "ics.end_without_begin",
/// "ics.unfinished", "ics.line_malformed", "ics.event_without_start", "ics.event_too_long",
/// "ics.time_malformed", "ics.date_malformed", "ics.duration_malformed", "ics.too_many_days",
/// "ics.too_many_rules" beyond 2,000, and those of recurrence rules.
Result<std::vector<Holiday>> readHolidays(
    std::string_view source, std::string_view text, DayRange range);

} // namespace mor
