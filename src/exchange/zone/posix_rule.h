// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/zone/zone.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace mor {

/// The yearly change between two offsets as the last line of a compiled zone file states it:
/// "CET-1CEST,M3.5.0,M10.5.0/3" (RFC 9636, 3.3.1).
struct PosixRule {
    struct Change {
        unsigned month = 1;
        unsigned week = 1; ///< 1 to 4; 5 is the last
        unsigned weekday = 0; ///< 0 is Sunday
        std::chrono::seconds at{}; ///< local time before the change; may leave the day
    };
    ZoneSpan standard; ///< `begin` is not used
    ZoneSpan summer;
    Change toSummer;
    Change toStandard;
};

/// Nothing for a zone without yearly change or for a text that is not such a rule.
std::optional<PosixRule> parsePosixRule(std::string_view text);

/// The two spans that begin in the year, in order.
std::array<ZoneSpan, 2> spansOf(const PosixRule& rule, std::chrono::year year);

} // namespace mor
