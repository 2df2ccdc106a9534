// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/figures.h"

#include <string>
#include <vector>

namespace mor {

/// Counts of a ledger by manager, activity and week: those of measure(), side by side and without
/// what else it finds out.
struct ActivityWeeks {
    struct Line {
        std::string manager; ///< person code of who held the talks or should have; empty: vacant
        std::string activity; ///< code
        int minutes = 0; ///< of conversation, held

        bool operator==(const Line&) const = default;
    };

    std::vector<Line> lines; ///< ascending by manager, vacant seats last, then by activity
    Day firstMonday{};
    std::size_t weeks = 0; ///< from the first with a window due to the last
    std::vector<Counts> cells; ///< by line, week
    std::vector<Day> closedWeeks; ///< Mondays of weeks with windows, all of them closed; ascending

    const Counts& at(std::size_t line, std::size_t week) const
    {
        return cells[line * weeks + week];
    }
    Day mondayAt(std::size_t week) const { return firstMonday + std::chrono::days{7 * week}; }
    Counts sumOf(std::size_t line) const; ///< of all weeks
    bool operator==(const ActivityWeeks&) const = default;
};

/// Linear.
ActivityWeeks activityWeeks(const Ledger& ledger);

} // namespace mor
