// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"

#include <optional>
#include <string>
#include <tuple>

namespace mor {

/// What a file said about one person and one fiscal period: a dated snapshot. What the file left
/// out is missing, which is not zero.
struct PeriodResult {
    std::string person; ///< code
    DayRange period;
    std::optional<double> quota; ///< in `currency`, 0 or more
    std::optional<double> attained; ///< below 0 after a claw-back
    std::optional<double> opportunities; ///< qualified ones
    std::optional<double> winRate; ///< 0 to 1
    std::optional<double> dealSize; ///< average, in `currency`
    std::optional<double> cycleDays; ///< from qualified to closed
    std::string currency; ///< three letters, or empty where the file named none
    Instant importedAt{};

    bool operator==(const PeriodResult&) const = default;
};

/// What somebody said on a day that a period would bring.
struct ForecastCall {
    std::string person; ///< code of who made the call
    DayRange period;
    Day calledOn{};
    double amount = 0.0; ///< 0 or more, in the currency of the result
    Instant importedAt{};

    bool operator==(const ForecastCall&) const = default;
};

/// What a snapshot is about; the newest one about the same counts.
inline auto subjectOf(const PeriodResult& result)
{
    return std::tie(result.person, result.period.first, result.period.last);
}
inline auto subjectOf(const ForecastCall& call)
{
    return std::tie(call.person, call.period.first, call.period.last, call.calledOn);
}

} // namespace mor
