// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace mor {

/// 63-bit number of a series (activity, owner, counterpart), the same on every machine for the same
/// codes. Stored with each check-off so that 20 million of them join their occurrences without
/// comparing text.
using SeriesId = std::int64_t;

SeriesId seriesIdOf(
    std::string_view activity, std::string_view owner, std::string_view counterpart);

/// Owner code in keys of occurrences that nobody is there to hold.
inline constexpr std::string_view kVacant = "vacant";
/// Counterpart codes where there is no single person, account or deal.
inline constexpr std::string_view kTeam = "team";
inline constexpr std::string_view kAlone = "alone";

/// Names one occurrence for ever: "PIPE/m-07/r-031/2026-11-06", with "#2" where a period asks for
/// several. The date is the one the rule gives, before holidays, moves and leave; it never changes.
struct OccurrenceKey {
    std::string activity;
    std::string owner;
    std::string counterpart; ///< rep, manager, account or deal code, or "team" or "alone"
    Day date{};
    std::uint16_t number = 0; ///< 1 and up where a period asks for several; else 0

    SeriesId series() const { return seriesIdOf(activity, owner, counterpart); }
    auto operator<=>(const OccurrenceKey&) const = default;
};

std::string toText(const OccurrenceKey& key);
/// Error: "key.malformed" with the text.
Result<OccurrenceKey> parseOccurrenceKey(std::string_view text);

} // namespace mor
