// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <string_view>

namespace mor {

// The words that the spelling of a cadence is written with and read from.
inline constexpr std::array<std::string_view, 7> kCadenceWeekdays{
    "mon", "tue", "wed", "thu", "fri", "sat", "sun"};
inline constexpr std::array<std::string_view, 4> kCadenceOrdinals{"1st", "2nd", "3rd", "4th"};
inline constexpr std::array<std::string_view, 3> kCadencePeriods{"week", "month", "quarter"};

} // namespace mor
