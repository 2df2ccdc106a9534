// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace mor {

/// A calendar date. Windows, leave and holidays are made of these; no time zone is involved.
using Day = std::chrono::sys_days;

/// The first and last day the program takes: outside is an input error, so arithmetic never
/// overflows.
inline constexpr Day kFirstDay{std::chrono::year{1970} / 1 / 1};
inline constexpr Day kLastDay{std::chrono::year{2199} / 12 / 31};

/// Days from first to last, both included. Empty when last lies before first.
struct DayRange {
    Day first{};
    Day last{};

    bool contains(Day day) const { return first <= day && day <= last; }
    bool empty() const { return last < first; }
    int length() const { return empty() ? 0 : static_cast<int>((last - first).count()) + 1; }
    auto operator<=>(const DayRange&) const = default;
};

/// Monday is 1 and Sunday 7, as in ISO 8601.
inline unsigned isoWeekday(Day day) { return std::chrono::weekday{day}.iso_encoding(); }
inline Day mondayOf(Day day) { return day - std::chrono::days{isoWeekday(day) - 1}; }

/// ISO 8601 week: 1 to 53, and the year it belongs to, which may differ from the date's.
struct IsoWeek {
    int year = 0;
    unsigned week = 0;

    auto operator<=>(const IsoWeek&) const = default;
};

IsoWeek isoWeekOf(Day day);
Day mondayOf(IsoWeek week);
/// 52 or 53.
unsigned isoWeeksIn(int year);

/// "2026-11-03".
std::string toIso(Day day);
/// "2026-W45".
std::string toIso(IsoWeek week);

/// Accepts exactly YYYY-MM-DD for a day that exists, 1970 to 2199.
/// Errors: "day.malformed", "day.not_in_calendar", "day.out_of_range", each with the text quoted.
Result<Day> parseDay(std::string_view text);

/// Minutes since midnight, 0 to 1439.
using MinuteOfDay = std::int16_t;
/// The appointment has a day but no time yet.
inline constexpr MinuteOfDay kNoTime = -1;

/// "09:45"; an empty text for kNoTime.
std::string toText(MinuteOfDay minute);
/// Accepts HH:MM from 00:00 to 23:59. Error: "time.malformed".
Result<MinuteOfDay> parseMinuteOfDay(std::string_view text);

/// A point in time, UTC, milliseconds since 1970. Used for records, never for windows.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// "2026-11-03T09:47:31.250Z".
std::string toIso(Instant instant);
Result<Instant> parseInstant(std::string_view text);

} // namespace mor
