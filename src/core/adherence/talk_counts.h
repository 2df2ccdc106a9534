// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/activity_weeks.h"
#include "core/adherence/count_of.h"
#include "core/adherence/week_history.h"

#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// Talks of closed windows, held of expected, by who held them or should have and by activity.
struct TalkCounts {
    std::vector<std::string> managers; ///< codes, ascending; vacant seats are not in it
    std::vector<std::string> activities; ///< codes, ascending
    std::vector<CountOf> cells; ///< by manager, then activity

    /// Nothing expected for codes that are not in it.
    CountOf of(std::string_view manager, std::string_view activity) const;
    CountOf of(std::string_view manager) const; ///< of all activities
    bool operator==(const TalkCounts&) const = default;
};

/// Of windows that are due on these days.
TalkCounts talkCounts(const Ledger& ledger, DayRange due);

/// Of all weeks of these.
TalkCounts talkCounts(const ActivityWeeks& weeks);

/// Of the weeks that have their Thursday on these days.
TalkCounts talkCounts(const WeekHistory& history, DayRange days);

} // namespace mor
