// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"
#include "core/planning/import_repository.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace mor {

class EntryText;

/// Kinds of entries of a roster, as ImportChange calls them.
namespace roster_entry {
inline constexpr std::string_view kPerson = "person";
inline constexpr std::string_view kLines = "lines"; ///< who leads somebody, from when to when
inline constexpr std::string_view kCalendar = "calendar";
inline constexpr std::string_view kHoliday = "holiday";
inline constexpr std::string_view kLeave = "leave";
inline constexpr std::string_view kBusy = "busy";
} // namespace roster_entry

/// Texts of the entries of a roster by kind and what they are about.
using RosterEntries = std::map<std::pair<std::string_view, std::string>, std::string>;
RosterEntries entriesOf(const Roster& roster);

/// What a change is about: the second part of the key in RosterEntries.
std::string rosterKeyOf(const ImportChange& change);

/// Parts of that key.
std::string holidayKey(const std::string& calendar, Day day);
std::string textOf(const Leave& leave);
std::string textOf(const BusyTime& busy);

// Reading texts back. They were written by the program and digests guard them, so what can't be
// read stands for nothing.
Day dayIn(std::string_view text);
Person personFrom(const EntryText& text);
void addLines(std::vector<ReportingLine>& lines, const EntryText& text);
Leave leaveFrom(const EntryText& text);
BusyTime busyFrom(const EntryText& text);

} // namespace mor
