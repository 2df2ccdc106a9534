// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/results/figures.h"

#include <optional>
#include <string_view>
#include <vector>

namespace mor {

/// How far a forecast call was off: the call is scored, not the person's hope afterwards.
struct CallMiss {
    const ForecastCall* call = nullptr; ///< into the book
    double attained = 0.0; ///< above 0
    double miss = 0.0; ///< (call - attained) / attained: 0.1 is a call a tenth too high
    int weeksBefore = 0; ///< whole weeks from the call to the period's last day
};

/// The person's own calls for periods that are over as of the day. What the period brought is their
/// own row, else that of their team; without it, or where it brought nothing, nothing is scored.
std::vector<CallMiss> callMisses(const ResultBook& book, const Person& person, Day asOf);

/// The calls that were made so many weeks before the end.
struct CallWeek {
    int weeksBefore = 0;
    int calls = 0;
    double medianMiss = 0.0; ///< of the absolute misses
};

/// Which way somebody's calls lean, period by period.
enum class CallLean : std::uint8_t {
    CannotTell, ///< chance alone would do it
    High, ///< the calls are above what comes
    Low,
};

struct CallRecord {
    std::vector<CallMiss> misses; ///< ascending by period, then day
    std::vector<CallWeek> weeks; ///< descending: the earliest calls first
    std::optional<double> medianMiss; ///< of the absolute misses
    int periods = 0; ///< of one person each
    int high = 0; ///< of those, called too high by the median of the period's calls
    int low = 0;
    CallLean lean = CallLean::CannotTell;
};

/// Puts misses of one person or several together. The lean is a two-sided sign test over periods
/// (W. J. Dixon and A. M. Mood 1946) at 5 %: calls of one period share its luck and are one sign,
/// so it takes six periods to tell.
CallRecord callRecord(std::vector<CallMiss> misses);

} // namespace mor
