// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/check_off.h"
#include "core/schedule/schedule.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace mor {

/// What in somebody's records looks less honest than it may be (domain rules 8.3).
enum class HonestyHintKind : std::uint8_t {
    ManyInAMinute, ///< ten or more recorded within one minute
    SameNote, ///< the same note, of twelve characters or more, three times or more
    BeforeStart, ///< recorded as held before the appointment began on that day
    AlwaysAllMet, ///< every criterion met in the last twenty or more judged
    NeverANextStep, ///< no next step in the last twenty or more
};

/// Shown to the manager who recorded these talks alone, for seven days from the day it came to be;
/// afterwards above them only as a count of hints, without kind, talks and days. Each record more
/// does not begin these days anew, else a long run would never be counted. Never a figure, never a
/// reason for anything else.
struct HonestyHint {
    HonestyHintKind kind = HonestyHintKind::ManyInAMinute;
    std::vector<OccurrenceKey> talks; ///< in the order of recording
    Day first{}; ///< day of the oldest record
    Day newest{}; ///< day of the newest record
    Day since{}; ///< day of the record that made it a hint: the tenth, third, first, or twentieth

    int count() const { return static_cast<int>(talks.size()); }
    /// Last day on which nobody but the manager is told.
    Day aloneUntil() const { return since + std::chrono::days{6}; }
    bool operator==(const HonestyHint&) const = default;
};

/// Where the recorder's clock stood; core knows no zones.
struct LocalTime {
    Day day{};
    MinuteOfDay minute = 0;
};
using LocalTimeOf = std::function<LocalTime(Instant)>;

/// The hints in one person's records: all versions of the talks they recorded, in any order. Of a
/// talk taken back nothing counts; of a corrected one when it was first recorded and what it says
/// now. Appointments are looked up in the schedule as they stood on the day of recording; talks
/// outside it have none. Ascending by kind, then first day.
std::vector<HonestyHint> honestyHints(
    std::span<const CheckOff> records, const Schedule& schedule, const LocalTimeOf& localTime);

} // namespace mor
