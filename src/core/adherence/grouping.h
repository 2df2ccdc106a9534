// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/figures.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace mor {

/// Where each occurrence of a ledger is counted: the cells of the dimensions asked, and the pairs
/// of group and person for coverage, each in a dense numbering. Hashes and sorts series only, never
/// occurrences.
///
/// A group is a cell without its week; cell = group * weeks + week. A line is a series, or a series
/// as held by a deputy.
class Grouping {
public:
    struct Line {
        std::uint32_t group = 0;
        std::uint32_t pair = kNone; ///< of group and person; kNone for talks without one
    };
    struct Pair {
        std::uint32_t group = 0;
        PersonIndex person = kNone;
        PersonIndex holder = kNone; ///< of one of its lines
        Day since{}; ///< day its first window in the ledger opens
    };

    Grouping(const Ledger& ledger, std::span<const Dimension> by);

    const Line& lineOf(std::uint32_t position, const Occurrence& occurrence) const
    {
        if (occurrence.flags & Occurrence::kHasExceptions)
            if (const auto found = m_lineOfDeputy.find(position); found != m_lineOfDeputy.end())
                return m_lines[found->second];
        return m_lines[occurrence.series];
    }
    std::uint32_t weekOf(std::uint32_t window) const { return m_weekOf[window]; }

    std::size_t weeks() const { return m_weeks; } ///< 1 when weeks are not asked for
    std::size_t groups() const { return m_groupKeys.size(); }
    std::size_t cells() const { return groups() * m_weeks; }
    const std::vector<Pair>& pairs() const { return m_pairs; } ///< ascending by group, person
    bool byWeek() const { return m_byWeek; }
    bool byManager() const { return m_byManager; }
    Day endOfWeek(std::size_t week) const; ///< its Sunday

    /// Cells in the order of the figures' rows.
    std::vector<std::uint32_t> cellsInOrder() const;
    /// Codes of a cell, one per dimension.
    std::vector<std::string> codesOf(std::uint32_t cell) const;

private:
    std::uint64_t size(Dimension dimension) const;
    std::uint64_t keyOf(const Series& series, PersonIndex holder) const;
    std::uint64_t digit(Dimension dimension, const Series& series, PersonIndex holder) const;
    std::string codeOf(Dimension dimension, std::uint64_t digit) const;
    std::uint64_t orderOf(std::uint32_t cell) const;
    void nameActivities();
    void nameLevers();
    void placeWeeks();
    void placeLines(const Ledger& ledger);

    const Schedule& m_schedule;
    std::vector<Dimension> m_by;
    bool m_byWeek = false;
    bool m_byManager = false;
    std::size_t m_weeks = 1;
    Day m_firstMonday{};
    std::vector<std::uint32_t> m_weekOf; ///< by window
    std::vector<std::string_view> m_activities; ///< codes in use, ascending
    std::vector<std::vector<std::uint32_t>> m_activityOf; ///< by version and activity
    /// Codes in use as first levers, ascending: the order of the plan's list is the leader's to
    /// change and must not reach closed figures.
    std::vector<std::string_view> m_levers;
    std::vector<Line> m_lines; ///< by series, then those of deputies
    std::unordered_map<std::uint32_t, std::uint32_t> m_lineOfDeputy; ///< by position
    std::vector<std::uint64_t> m_groupKeys; ///< ascending
    std::vector<Pair> m_pairs;
};

} // namespace mor
