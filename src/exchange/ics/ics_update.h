// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"

#include <map>
#include <string>
#include <string_view>

namespace mor {

/// A calendar that was written before, brought up to date: `fresh` is what writeIcs() gives now for
/// these days, `before` what stands in the file. Who reads it sees changes of the events it had:
/// - an event that says the same keeps its stamps, so that nothing changed gives the same bytes;
/// - one that changed, for whatever reason, gets a higher SEQUENCE than it had and is modified now;
/// - one of these days, or of earlier ones that the calendar still tells of, that is gone stays as
/// CANCELLED, since a calendar that was imported drops
///   nothing by itself; those that ended before these days go.
/// A text that is no calendar of ours, or another calendar by its name, is replaced as it is.
std::string updatedCalendar(
    std::string_view before, std::string_view fresh, Instant now, DayRange days);

/// What a calendar of ours with this name tells of: the first day of each event by its UID, without
/// the @ and what follows; cancelled ones apart. Empty for anything else.
std::map<std::string, Day> toldIn(std::string_view calendar, std::string_view name);

} // namespace mor
