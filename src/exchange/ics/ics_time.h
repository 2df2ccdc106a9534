// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/zone/zone.h"

#include <optional>
#include <string>
#include <string_view>

namespace mor {

/// A DATE-TIME of iCalendar: a wall clock's time, of UTC if it ends in Z.
struct IcsDateTime {
    LocalTime local;
    bool utc = false;

    bool operator==(const IcsDateTime&) const = default;
};

/// "20261103"; nothing for another form, a day that does not exist or one outside 1970 to 2199.
std::optional<Day> parseIcsDate(std::string_view text);
/// The same for any year that can be written: "16010101" and "99991231" too.
std::optional<Day> parseIcsDateOfAnyYear(std::string_view text);
std::optional<IcsDateTime> parseIcsDateTimeOfAnyYear(std::string_view text);
/// "20261103T094500" or "20261103T094500Z"; a leap second is the one before it.
std::optional<IcsDateTime> parseIcsDateTime(std::string_view text);

void appendIcsDate(std::string& out, Day day);
/// Without Z.
void appendIcsDateTime(std::string& out, LocalTime time);
/// With Z.
void appendIcsDateTime(std::string& out, std::chrono::sys_seconds instant);

} // namespace mor
