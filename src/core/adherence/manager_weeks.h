// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/cell_sums.h"
#include "core/adherence/tally_repository.h"
#include "core/adherence/week_history.h"

#include <memory>
#include <string>
#include <vector>

namespace mor {

/// What the talks of each manager come to week by week: the columns of a grid over years, without
/// coverage and gaps, which need each rep, and without next steps.
struct ManagerWeeks {
    std::vector<std::string> managers; ///< codes, ascending; "" for vacant seats
    std::vector<Day> weeks; ///< Mondays, ascending without gaps
    std::vector<CellSums> cells; ///< by week, then manager

    const CellSums& at(std::size_t manager, std::size_t week) const
    {
        return cells[week * managers.size() + manager];
    }
    bool operator==(const ManagerWeeks&) const = default;
};

/// From a ledger whose range begins on a Monday and ends on a Sunday.
ManagerWeeks managerWeeksOf(const Ledger& ledger);

/// Weeks as they look on a day from tallies alone, without looking at plan or records: an
/// organisation of any size in a blink. `missing` are weeks of which nothing is known or that
/// somebody has written to since (none of the open ones is, then); they count nothing yet.
struct TalliedWeeks {
    ManagerWeeks counts;
    std::vector<Day> missing; ///< ascending
};
Result<TalliedWeeks> readTalliedWeeks(const TallyRepository& tallies, DayRange weeks, Day asOf);

/// All weeks: tallies where they fit, records where not. Errors: those of the repositories.
Result<ManagerWeeks> readManagerWeeks(const std::shared_ptr<const Plan>& plan,
    const PracticeRepository& practice, const TallyRepository& tallies, DayRange weeks, Day asOf);

/// readHistory() from tallies where they fit.
Result<WeekHistory> readHistory(const std::shared_ptr<const Plan>& plan,
    const PracticeRepository& practice, const TallyRepository& tallies, DayRange dueDates,
    Day asOf);

} // namespace mor
