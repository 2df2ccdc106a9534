// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/ics/ics_events.h"
#include "exchange/ics/ics_zones.h"

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace mor {

/// An event as far as it says when somebody is busy. Nothing of what it is about.
struct BusyEvent {
    std::size_t line = 0;
    std::string uid;
    bool allDay = false;
    LocalTime start{}; ///< by the event's zone
    const IcsZone* zone = nullptr; ///< null: the person's own
    std::chrono::seconds length{};
    std::vector<std::string> rules;
    std::vector<LocalTime> added;
    std::set<std::chrono::sys_seconds> leftOut; ///< instants
    std::set<Day> daysLeftOut;
    /// The instance it stands in for.
    std::optional<std::chrono::sys_seconds> replaces;
    std::optional<Day> replacesDay;
    bool isFree = false; ///< cancelled or transparent: takes no time, but may stand in for another
};

inline constexpr int kLongestBusyDays = 366;

/// Reads one event of any year. Nothing for one with an error, which is added to `problems`:
/// "ics.event_without_start", "ics.event_too_long", "ics.zone_unknown", "ics.time_malformed".
std::optional<BusyEvent> readBusyEvent(
    const IcsEventText& text, IcsZones& zones, const IcsZone& own, Problems& problems);

/// "PT1H30M", "P2D", "P1W"; nothing for another form and for more than 1,000 days.
std::optional<std::chrono::seconds> parseIcsDuration(std::string_view text);

} // namespace mor
