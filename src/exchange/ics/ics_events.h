// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// One VEVENT of a calendar file, as text of its own.
struct IcsEventText {
    std::size_t line = 0; ///< of its BEGIN
    /// From BEGIN to END, unfolded: the properties that say when and what, nothing else.
    std::string text;
    std::vector<std::string> rules; ///< values of its RRULEs; not in `text`
};

/// One time zone that a calendar file brings along, as text.
struct IcsZoneText {
    struct Observance { ///< of standard or summer time
        std::string start; ///< DTSTART
        std::string offsetFrom, offsetTo;
        std::vector<std::string> rules;
        std::vector<std::string> dates; ///< further starts (RDATE)
    };
    std::size_t line = 0;
    std::string id; ///< TZID
    std::vector<Observance> observances;
};

struct IcsCalendarText {
    std::vector<IcsEventText> events;
    std::vector<IcsZoneText> zones;
};

/// Takes a calendar file apart without trusting it: limits, nesting and the form of every line are
/// checked. Adds what is wrong to `problems`, each with its line.
IcsCalendarText splitCalendar(std::string_view text, Problems& problems);
/// The events alone.
std::vector<IcsEventText> splitEvents(std::string_view text, Problems& problems);

} // namespace mor
