// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/roster_service.h"

#include <string_view>
#include <vector>

namespace mor {

/// The busy times of a person from their calendar file, for replaceBusy(): those of the horizon, by
/// the clock of zoneOfTalks(). Errors: see readBusyTimes(); "zone.unknown".
Result<std::vector<BusyTime>> readBusyIcs(std::string_view bytes, std::string_view source,
    const Roster& roster, const Person& person, Day today);

/// The leave of a person from a calendar file, for replaceLeave(): the whole days of its events,
/// those in a row made one; whether an event of whole days is marked as free does not matter.
/// Events with a time of day count for the days they cover from midnight to midnight by the
/// person's clock, unless they are marked as free. Errors: see readHolidays() and readBusyTimes().
Result<std::vector<LeaveRow>> readLeaveIcs(
    std::string_view bytes, std::string_view source, const Person& person, DayRange days);

/// Public holidays from a calendar file. Errors: see readHolidays(); "ics.too_many_holidays" (year,
/// most) beyond 60 in a year.
Result<std::vector<HolidayRow>> readHolidaysIcs(
    std::string_view bytes, std::string_view source, std::string_view calendar);

} // namespace mor
