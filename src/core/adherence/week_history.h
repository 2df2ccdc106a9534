// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "core/practice/practice_repository.h"

#include <memory>
#include <string>
#include <vector>

namespace mor {

/// What became of the talks of one manager, one activity and one week.
struct WeekCounts {
    int onTime = 0;
    int late = 0;
    int missed = 0;
    int disputed = 0; ///< after grace: not done
    int excused = 0;

    int done() const { return onTime + late; }
    int expected() const { return onTime + late + missed + disputed; }
    WeekCounts& operator+=(const WeekCounts& other);
    bool operator==(const WeekCounts&) const = default;
};

/// Counts of closed weeks side by side: what charts over time are drawn and judged from.
struct WeekHistory {
    /// Codes of everybody who held talks or should have, ascending. Vacant seats are not in it.
    std::vector<std::string> managers;
    std::vector<std::string> activities; ///< codes, ascending
    std::vector<Day> weeks; ///< Mondays, ascending without gaps, all of them closed
    std::vector<Day> closedOn; ///< by week: the first day on which it was closed, never descending
    Day asOf{};
    std::vector<WeekCounts> cells; ///< by manager, then activity, then week

    const WeekCounts& at(std::size_t manager, std::size_t activity, std::size_t week) const
    {
        return cells[(manager * activities.size() + activity) * weeks.size() + week];
    }
    bool operator==(const WeekHistory&) const = default;
};

/// The weeks from the first with a window on, as long as every window due in them is past its grace
/// on the ledger's day; a week without windows between them stays, with nothing expected. A week is
/// that of the due date, a manager who held the talk or should have. Weeks that the ledger's range
/// cuts are left out. Linear.
WeekHistory historyOf(const Ledger& ledger);

/// The same, read from an open workspace, for the weeks that the range of due dates touches.
/// Errors: those of the repository.
Result<WeekHistory> readHistory(std::shared_ptr<const Plan> plan,
    const PracticeRepository& practice, DayRange dueDates, Day asOf);

} // namespace mor
