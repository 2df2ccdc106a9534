// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/activity_weeks.h"

#include "core/adherence/cell_sums.h"
#include "core/adherence/closed_weeks.h"
#include "core/adherence/grouping.h"

#include <array>

namespace mor {

namespace {

void count(Counts& counts, Column column)
{
    static constexpr std::array<int Counts::*, kNowhere> kFields{&Counts::onTime, &Counts::late,
        &Counts::missed, &Counts::disputed, &Counts::excused, &Counts::uncovered,
        &Counts::withdrawn, &Counts::open, &Counts::planned};
    if (column < kNowhere)
        ++(counts.*kFields[column]);
}

} // namespace

Counts ActivityWeeks::sumOf(std::size_t line) const
{
    Counts all;
    for (std::size_t week = 0; week < weeks; ++week)
        all += at(line, week);
    return all;
}

ActivityWeeks activityWeeks(const Ledger& ledger)
{
    const auto& schedule = *ledger.schedule;
    const Grouping grouping(
        ledger, std::array{Dimension::Manager, Dimension::Activity, Dimension::Week});
    ActivityWeeks counted;
    counted.closedWeeks = closedWeeks(schedule, ledger.asOf);
    if (schedule.windows.empty())
        return counted;
    counted.weeks = grouping.weeks();
    counted.firstMonday = mondayOf(grouping.endOfWeek(0));
    for (std::size_t group = 0; group < grouping.groups(); ++group) {
        auto codes = grouping.codesOf(static_cast<std::uint32_t>(group * counted.weeks));
        counted.lines.push_back({std::move(codes[0]), std::move(codes[1]), 0});
    }
    counted.cells.resize(grouping.cells());
    for (std::uint32_t i = 0; i < schedule.occurrences.size(); ++i) {
        const auto& occurrence = schedule.occurrences[i];
        const auto& entry = ledger.entries[i];
        const auto line = grouping.lineOf(i, occurrence).group;
        const auto column = columnOf(entry);
        count(counted.cells[line * counted.weeks + grouping.weekOf(occurrence.window)], column);
        if (column <= kLate && !entry.merged)
            counted.lines[line].minutes += entry.minutes;
    }
    return counted;
}

} // namespace mor
