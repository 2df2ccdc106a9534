// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/strategy.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mor {

/// What the unit of a lever says about its numbers. The library knows "%", "days", "count" and
/// "currency"; a leader may write any other word, which is then said after the number.
enum class UnitKind : std::uint8_t { Percent, Days, Count, Currency, Own };
UnitKind unitKind(std::string_view unit); ///< Count for an empty one

/// A measured value in words: "58 %", "1 day", "12", "4.5 calls"; one decimal at most.
std::string valueText(double value, std::string_view unit);

/// What a whole share is in the lever's unit, for readings with counts: 100 for percent; of other
/// units 1 or 100 where the value is the share of its counts. None where it is something else, such
/// as days, so that the counts say nothing about its likely range.
std::optional<double> wholeShare(const LeverReading& reading, std::string_view unit);

} // namespace mor
