// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// What clocks on a wall show: seconds since 1970-01-01 00:00 local, no zone involved.
using LocalTime = std::chrono::local_seconds;

LocalTime localTime(Day day, MinuteOfDay minute);
Day dayOf(LocalTime time);
/// Seconds since midnight, 0 to 86,399.
int secondOfDay(LocalTime time);

/// Time during which a zone keeps one offset.
struct ZoneSpan {
    std::chrono::sys_seconds begin; ///< first second; before 1970 for the first span
    std::chrono::seconds offset{}; ///< local minus UTC
    bool summer = false; ///< daylight saving time is in force
    std::string abbreviation; ///< "CET", "+03"

    bool operator==(const ZoneSpan&) const = default;
};

/// An IANA time zone of the system's database, 1970 to 2199. Cheap to copy.
///
/// Local times that the clocks skip are taken with the offset before the gap, so 02:30 becomes
/// 03:30; of a local time that comes twice the first one is meant (RFC 5545, 3.3.5).
class Zone {
public:
    /// Error: "zone.unknown" with the name.
    static Result<Zone> find(std::string_view name);

    const std::string& name() const { return m_data->name; }
    std::chrono::sys_seconds toUtc(LocalTime local) const;
    LocalTime toLocal(std::chrono::sys_seconds instant) const;
    /// The same time where it exists, else the one the clocks show that much later.
    LocalTime existing(LocalTime local) const { return toLocal(toUtc(local)); }
    /// The span in force at `first` and all that begin up to `last`.
    std::vector<ZoneSpan> spans(
        std::chrono::sys_seconds first, std::chrono::sys_seconds last) const;

private:
    struct Data {
        std::string name;
        std::vector<ZoneSpan> spans; ///< ascending, never empty
    };
    const ZoneSpan& spanAt(std::chrono::sys_seconds instant) const;

    std::shared_ptr<const Data> m_data;
};

} // namespace mor
