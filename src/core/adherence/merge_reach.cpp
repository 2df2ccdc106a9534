// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/merge_reach.h"

#include <algorithm>

namespace mor {

namespace {

/// The holiday rule moves a due date less than this from the date in the key.
constexpr std::chrono::days kHolidayShift{31};

bool touches(DayRange range, Day date)
{
    return range.first - kHolidayShift <= date && date <= range.last + kHolidayShift;
}

} // namespace

DayRange withMerged(const Plan& plan, DayRange dueDates)
{
    DayRange range = dueDates;
    for (bool grows = true; grows;) {
        grows = false;
        for (const auto& exception : plan.exceptions) {
            const auto* merged = std::get_if<Merged>(&exception.what);
            if (!merged)
                continue;
            const auto [first, last] = std::minmax(exception.occurrence.date, merged->into.date);
            if (!touches(range, first) && !touches(range, last))
                continue;
            const DayRange wider{std::min(range.first, first - kHolidayShift),
                std::max(range.last, last + kHolidayShift)};
            // Only what lies beyond the range makes it wider: most talks are merged next door.
            const DayRange next{first < range.first ? wider.first : range.first,
                last > range.last ? wider.last : range.last};
            grows = grows || next.first < range.first || next.last > range.last;
            range = next;
        }
    }
    return range;
}

} // namespace mor
