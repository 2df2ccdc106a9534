// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mor {

/// Days a plain recurrence rule gives: weekdays of every nth week, or a day of every nth month.
struct DayPattern {
    enum class Kind : std::uint8_t { Weekly, MonthlyWeekday, MonthlyDay };
    Kind kind = Kind::Weekly;
    int interval = 1;
    std::uint8_t weekdays = 0; ///< Weekly: bit 0 is Monday
    int n = 0; ///< which weekday or day of the month; -1 is the last
    unsigned weekday = 0; ///< MonthlyWeekday: ISO weekday

    bool operator==(const DayPattern&) const = default;
};

/// Weeks and months in a row, so that their numbers differ by how far they are apart.
int weekIndex(Day day);
int monthIndex(Day day);

/// Whether the pattern gives the day in some week or month of its own, whatever the interval.
bool isOnPattern(const DayPattern& pattern, Day day);
/// Which of the `interval` weeks or months in a row the day lies in.
int phaseOf(const DayPattern& pattern, Day day);

/// The days from `first`, which must be one of them, to `last`.
std::vector<Day> daysOf(const DayPattern& pattern, Day first, Day last);

/// "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", without an end.
std::string ruleTextOf(const DayPattern& pattern);

} // namespace mor
