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

/// An event as far as it says when something is, and what it is called.
struct IcsEvent {
    /// An instance that is listed by itself (RDATE); one given as a period has a length of its own.
    struct Added {
        LocalTime start{};
        std::optional<std::chrono::seconds> length;
    };

    std::size_t line = 0;
    std::string uid;
    std::string name; ///< one line of at most 200 bytes
    bool allDay = false;
    LocalTime start{}; ///< by the event's zone
    const IcsZone* zone = nullptr; ///< null: the person's own
    std::chrono::seconds length{};
    std::vector<std::string> rules;
    std::vector<Added> added;
    std::set<std::chrono::sys_seconds> leftOut; ///< instants
    std::set<Day> daysLeftOut;
    /// The instance it stands in for.
    std::optional<std::chrono::sys_seconds> replaces;
    std::optional<Day> replacesDay;
    bool andFollowing = false; ///< it moves all later instances as it moves this one
    bool cancelled = false;
    bool transparent = false; ///< takes no time
    bool outside = false; ///< lies before or after all days; may still stand in for another

    bool standsIn() const { return replaces.has_value() || replacesDay.has_value(); }
};

inline constexpr int kLongestEventDays = 366;

/// Reads one event of any year. Nothing for one with an error, which is added to `problems`:
/// "ics.event_without_start", "ics.event_too_long", "ics.zone_unknown", "ics.time_malformed",
/// "ics.date_malformed", "ics.duration_malformed".
std::optional<IcsEvent> readIcsEvent(
    const IcsEventText& text, IcsZones& zones, const IcsZone& own, Problems& problems);

} // namespace mor
