// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/talk_counts.h"

#include "core/adherence/grouping.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mor {

namespace {

std::optional<std::size_t> placeOf(const std::vector<std::string>& codes, std::string_view code)
{
    const auto found = std::ranges::lower_bound(codes, code);
    if (found == codes.end() || *found != code)
        return {};
    return static_cast<std::size_t>(found - codes.begin());
}

std::vector<std::string> ascending(std::vector<std::string> codes)
{
    std::ranges::sort(codes);
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

bool isExpected(const LedgerEntry& entry)
{
    return entry.closed
        && (entry.done() || entry.state == State::Missed || entry.state == State::Disputed);
}

} // namespace

CountOf TalkCounts::of(std::string_view manager, std::string_view activity) const
{
    const auto row = placeOf(managers, manager);
    const auto column = placeOf(activities, activity);
    return row && column ? cells[*row * activities.size() + *column] : CountOf{};
}

CountOf TalkCounts::of(std::string_view manager) const
{
    CountOf all;
    if (const auto row = placeOf(managers, manager))
        for (std::size_t column = 0; column < activities.size(); ++column)
            all += cells[*row * activities.size() + column];
    return all;
}

TalkCounts talkCounts(const Ledger& ledger, DayRange due)
{
    const auto& schedule = *ledger.schedule;
    const Grouping grouping(ledger, std::array{Dimension::Manager, Dimension::Activity});
    std::vector<CountOf> byGroup(grouping.groups());
    for (std::uint32_t i = 0; i < schedule.occurrences.size(); ++i) {
        const auto& occurrence = schedule.occurrences[i];
        const auto& entry = ledger.entries[i];
        if (isExpected(entry) && due.contains(schedule.windows[occurrence.window].due))
            byGroup[grouping.lineOf(i, occurrence).group] += {entry.done() ? 1 : 0, 1};
    }
    TalkCounts counts;
    std::vector<std::vector<std::string>> codes;
    for (std::uint32_t group = 0; group < grouping.groups(); ++group) {
        codes.push_back(grouping.codesOf(group));
        if (codes.back()[0].empty())
            continue;
        counts.managers.push_back(codes.back()[0]);
        counts.activities.push_back(codes.back()[1]);
    }
    counts.managers = ascending(std::move(counts.managers));
    counts.activities = ascending(std::move(counts.activities));
    counts.cells.resize(counts.managers.size() * counts.activities.size());
    for (std::size_t group = 0; group < codes.size(); ++group) {
        const auto row = placeOf(counts.managers, codes[group][0]);
        const auto column = placeOf(counts.activities, codes[group][1]);
        if (row && column)
            counts.cells[*row * counts.activities.size() + *column] = byGroup[group];
    }
    return counts;
}

TalkCounts talkCounts(const ActivityWeeks& weeks)
{
    TalkCounts counts;
    for (const auto& line : weeks.lines) {
        if (line.manager.empty())
            continue;
        counts.managers.push_back(line.manager);
        counts.activities.push_back(line.activity);
    }
    counts.managers = ascending(std::move(counts.managers));
    counts.activities = ascending(std::move(counts.activities));
    counts.cells.resize(counts.managers.size() * counts.activities.size());
    for (std::size_t i = 0; i < weeks.lines.size(); ++i) {
        const auto row = placeOf(counts.managers, weeks.lines[i].manager);
        const auto column = placeOf(counts.activities, weeks.lines[i].activity);
        if (!row || !column)
            continue;
        const auto sum = weeks.sumOf(i);
        counts.cells[*row * counts.activities.size() + *column] = {sum.done(), sum.expected()};
    }
    return counts;
}

TalkCounts talkCounts(const WeekHistory& history, DayRange days)
{
    TalkCounts counts{history.managers, history.activities, {}};
    counts.cells.resize(counts.managers.size() * counts.activities.size());
    for (std::size_t week = 0; week < history.weeks.size(); ++week) {
        if (!days.contains(history.weeks[week] + std::chrono::days{3}))
            continue;
        for (std::size_t cell = 0; cell < counts.cells.size(); ++cell) {
            const auto& talks = history.cells[cell * history.weeks.size() + week];
            counts.cells[cell] += {talks.done(), talks.expected()};
        }
    }
    return counts;
}

} // namespace mor
