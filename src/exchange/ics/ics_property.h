// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace mor {

/// "DTSTART;TZID=Europe/Berlin:20261103T094500" taken apart.
struct IcsProperty {
    std::string name; ///< in capitals
    std::string zone; ///< of TZID
    bool andFollowing = false; ///< RANGE=THISANDFUTURE
    bool isDate = false; ///< VALUE=DATE
    std::string_view value; ///< part of the line
};

IcsProperty icsPropertyOf(std::string_view line);

/// Capitals for a to z; other characters stay.
std::string upperAscii(std::string_view text);
/// A TEXT value without its backslashes.
std::string plainIcsText(std::string_view value);

} // namespace mor
