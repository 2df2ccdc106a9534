// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/ics/ics_events.h"
#include "exchange/ics/recurrence_dates.h"
#include "exchange/zone/zone.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mor {

/// A zone described by a calendar file itself: its changes around the days that matter.
class FileZone {
public:
    /// Nothing for a description without an offset that can be read, or whose rules take more than
    /// `steps`. `days` are those asked about; outside, the nearest change known is taken.
    static std::optional<FileZone> read(
        const IcsZoneText& text, DayRange days, RecurrenceSteps& steps);

    std::chrono::sys_seconds toUtc(LocalTime local) const;
    LocalTime toLocal(std::chrono::sys_seconds instant) const;

private:
    struct Change {
        LocalTime at{}; ///< by the offset before it
        std::chrono::seconds before{};
        std::chrono::seconds after{};
    };
    std::vector<Change> m_changes; ///< ascending, never empty
};

/// The zone an event's time is of.
class IcsZone {
public:
    explicit IcsZone(Zone zone)
        : m_zone(std::move(zone))
    {
    }
    explicit IcsZone(FileZone zone)
        : m_zone(std::move(zone))
    {
    }

    std::chrono::sys_seconds toUtc(LocalTime local) const;
    LocalTime toLocal(std::chrono::sys_seconds instant) const;

private:
    std::variant<Zone, FileZone> m_zone;
};

/// The zones of one calendar file: by the system's database where it knows the name, also behind a
/// prefix as in "/vendor/Europe/Berlin"; else as the file describes them, else by what
/// Windows calls them. A file has at most 1,000 names for zones; further ones nobody knows.
class IcsZones {
public:
    IcsZones(const std::vector<IcsZoneText>& zones, DayRange days);

    /// Null for a name that neither knows.
    const IcsZone* find(const std::string& id);

private:
    std::optional<IcsZone> look(const std::string& id);

    std::map<std::string_view, const IcsZoneText*> m_texts; ///< the first of each name
    DayRange m_days;
    RecurrenceSteps m_steps; ///< for the rules of all zones
    std::map<std::string, std::optional<IcsZone>> m_found;
};

} // namespace mor
