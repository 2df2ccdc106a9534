// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"

#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// A free code of the usual form: "l-01", "s-01", "m-01" or "r-001", one above the highest there
/// is.
std::string freePersonCode(const Roster& roster, Role role);

/// From this day on `boss` leads the person; the line in force ends the day before and what was
/// planned after the day is replaced. An empty boss: nobody does. The past stays as it is.
void leadFrom(Roster& roster, const std::string& person, const std::string& boss, Day from);

/// The boss's code of the line that is in force on the day or, without one, begins next after it;
/// empty: none.
std::string bossFrom(const Roster& roster, std::string_view person, Day day);

/// Puts the person in place of the one with the same code, or adds them.
void putPerson(Roster& roster, const Person& person);

/// Puts one leave in place of another; an empty range of `before` adds, of `after` removes.
void putLeave(Roster& roster, const Leave& before, const Leave& after);

/// A free code made of a calendar's name: "us-federal".
std::string freeCalendarCode(const Roster& roster, std::string_view name);

/// Puts one holiday of a calendar in place of another; an empty name of `before` adds, of `after`
/// removes. A calendar that does not exist stays away.
void putHoliday(
    Roster& roster, std::string_view calendar, const Holiday& before, const Holiday& after);

/// Adds the holidays to a calendar and renames those of the same days.
void putHolidays(Roster& roster, std::string_view calendar, const std::vector<Holiday>& holidays);

} // namespace mor
