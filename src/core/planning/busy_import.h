// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"

#include <string>
#include <vector>

namespace mor {

/// The days for which people's calendar files are read: from the start of the fiscal quarter until
/// twelve months ahead. What repeats without an end is followed so far.
DayRange calendarHorizon(const FiscalCalendar& fiscal, Day today);

/// By whose clock somebody's busy times are kept, as an IANA name: their own if they lead people,
/// else that of whoever leads them, because talks stand at their leader's time.
const std::string& zoneOfTalks(const Roster& roster, const Person& person, Day today);

struct BusyChanges {
    int added = 0;
    int removed = 0;
    int kept = 0;

    bool operator==(const BusyChanges&) const = default;
};

/// Puts busy times in place of those that a person has on the days; those of other days and people
/// stay. `times` are this person's, on these days, and don't overlap.
BusyChanges replaceBusy(
    Roster& roster, const std::string& person, DayRange days, std::vector<BusyTime> times);

/// By days, ascending.
struct LeaveChanges {
    std::vector<DayRange> added;
    std::vector<DayRange> removed; ///< as far as they lay on the days
    std::vector<DayRange> kept;

    bool operator==(const LeaveChanges&) const = default;
};

/// Puts leave in place of that which a person has on the days, as their calendar file is the whole
/// of it: what was moved, cancelled or taken out there goes here too. Leave that reaches beyond the
/// days is cut, not lost; sickness and other people's stay. `leaves` lie on these days.
LeaveChanges replaceLeave(
    Roster& roster, const std::string& person, DayRange days, std::vector<DayRange> leaves);

} // namespace mor
