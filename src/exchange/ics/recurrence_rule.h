// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/zone/zone.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mor {

/// A recurrence rule of RFC 5545, 3.3.10 (with errata), as RRULE holds it. Lists are ascending
/// without doubles.
struct RecurrenceRule {
    enum class Frequency : std::uint8_t { Yearly, Monthly, Weekly, Daily, Hourly };

    /// A weekday, or its nth one of the month or year; -1 is the last. 0: every one.
    struct WeekdayNumber {
        int n = 0;
        unsigned weekday = 1; ///< ISO weekday
        auto operator<=>(const WeekdayNumber&) const = default;
    };

    /// The last instance: a date (that whole day still counts), a local time or a UTC instant.
    using Until = std::variant<std::monostate, Day, LocalTime, std::chrono::sys_seconds>;

    Frequency frequency = Frequency::Daily;
    int interval = 1; ///< 1 to 10,000
    std::optional<int> count; ///< 1 to kMostInstances
    Until until;
    unsigned weekStart = 1; ///< ISO weekday
    std::vector<int> months; ///< 1 to 12
    std::vector<int> weeks; ///< ±1 to ±53
    std::vector<int> yearDays; ///< ±1 to ±366
    std::vector<int> monthDays; ///< ±1 to ±31
    std::vector<WeekdayNumber> weekdays;
    std::vector<int> hours; ///< 0 to 23
    std::vector<int> minutes; ///< 0 to 59
    std::vector<int> seconds; ///< 0 to 59
    std::vector<int> positions; ///< ±1 to ±366

    bool operator==(const RecurrenceRule&) const = default;
};

inline constexpr int kMostInstances = 10'000;

/// Strict: every part once, in any order and case; no part that RFC 5545 forbids for the
/// frequency; not COUNT and UNTIL together; no SECONDLY or MINUTELY, no INTERVAL of 0; no calendar
/// but the Gregorian one (RFC 7529).
/// Errors name the part: "rrule.part_unknown", "rrule.part_twice", "rrule.part_malformed",
/// "rrule.value_out_of_range", "rrule.frequency_missing", "rrule.frequency_too_high",
/// "rrule.part_not_allowed", "rrule.count_and_until", "rrule.position_alone", "rrule.too_long",
/// "rrule.scale_unknown".
Result<RecurrenceRule> parseRecurrenceRule(std::string_view text);

/// The rule for a start that is a date: BYHOUR, BYMINUTE and BYSECOND don't hold (RFC
/// 5545, 3.3.10).
RecurrenceRule withoutTimes(RecurrenceRule rule);

} // namespace mor
