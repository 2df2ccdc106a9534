// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/week_history.h"

#include "core/adherence/grouping.h"
#include "core/adherence/read_ledger.h"

#include <algorithm>
#include <array>

namespace mor {

namespace {

constexpr std::chrono::days kDay{1};
constexpr std::chrono::days kWeek{7};

std::size_t weeksBetween(Day monday, Day later)
{
    return static_cast<std::size_t>((later - monday) / kWeek);
}

/// Fills in the closed weeks, see historyOf.
void addClosedWeeks(const Ledger& ledger, WeekHistory& history)
{
    const auto& schedule = *ledger.schedule;
    std::vector<const Window*> windows;
    for (const auto& window : schedule.windows)
        if (mondayOf(window.due) >= schedule.range.first
            && mondayOf(window.due) + kWeek <= schedule.range.last + kDay)
            windows.push_back(&window);
    if (windows.empty())
        return;
    const auto [first, last]
        = std::ranges::minmax(windows, {}, [](const Window* window) { return window->due; });
    const auto monday = mondayOf(first->due);
    std::vector<Day> closedOn(weeksBetween(monday, last->due) + 1, kFirstDay);
    for (const auto* window : windows) {
        auto& closes = closedOn[weeksBetween(monday, window->due)];
        closes = std::max(closes, window->graceUntil + kDay);
    }
    for (std::size_t i = 0; i < closedOn.size(); ++i) {
        if (i > 0)
            closedOn[i] = std::max(closedOn[i], closedOn[i - 1]);
        if (closedOn[i] > ledger.asOf)
            return;
        history.weeks.push_back(monday + i * kWeek);
        history.closedOn.push_back(closedOn[i]);
    }
}

void count(WeekCounts& counts, State state)
{
    switch (state) {
    case State::OnTime:
        ++counts.onTime;
        break;
    case State::Late:
        ++counts.late;
        break;
    case State::Missed:
        ++counts.missed;
        break;
    case State::Disputed:
        ++counts.disputed;
        break;
    case State::Excused:
        ++counts.excused;
        break;
    case State::Planned:
    case State::Open:
    case State::Uncovered:
    case State::Withdrawn:
    case State::Merged:
        break;
    }
}

std::vector<std::string> ascending(std::vector<std::string> codes)
{
    std::ranges::sort(codes);
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

std::size_t placeOf(const std::vector<std::string>& codes, const std::string& code)
{
    return static_cast<std::size_t>(std::ranges::lower_bound(codes, code) - codes.begin());
}

} // namespace

WeekCounts& WeekCounts::operator+=(const WeekCounts& other)
{
    onTime += other.onTime;
    late += other.late;
    missed += other.missed;
    disputed += other.disputed;
    excused += other.excused;
    return *this;
}

WeekHistory historyOf(const Ledger& ledger)
{
    const auto& schedule = *ledger.schedule;
    const Grouping grouping(ledger, std::array{Dimension::Manager, Dimension::Activity});
    WeekHistory history;
    history.asOf = ledger.asOf;
    addClosedWeeks(ledger, history);
    std::vector<std::vector<std::string>> codes;
    for (std::uint32_t group = 0; group < grouping.groups(); ++group) {
        codes.push_back(grouping.codesOf(group));
        if (codes.back()[0].empty())
            continue;
        history.managers.push_back(codes.back()[0]);
        history.activities.push_back(codes.back()[1]);
    }
    history.managers = ascending(std::move(history.managers));
    history.activities = ascending(std::move(history.activities));
    const auto weeks = history.weeks.size();
    history.cells.resize(history.managers.size() * history.activities.size() * weeks);
    if (weeks == 0)
        return history;

    std::vector<WeekCounts*> courseOf; // by group; null for vacant seats
    for (const auto& code : codes)
        courseOf.push_back(code[0].empty()
                ? nullptr
                : &history.cells[(placeOf(history.managers, code[0]) * history.activities.size()
                                     + placeOf(history.activities, code[1]))
                    * weeks]);
    for (std::uint32_t i = 0; i < schedule.occurrences.size(); ++i) {
        const auto& occurrence = schedule.occurrences[i];
        const auto due = schedule.windows[occurrence.window].due;
        auto* course = courseOf[grouping.lineOf(i, occurrence).group];
        if (course == nullptr || due < history.weeks.front() || due >= history.weeks.back() + kWeek)
            continue;
        count(course[weeksBetween(history.weeks.front(), due)], ledger.entries[i].state);
    }
    return history;
}

Result<WeekHistory> readHistory(std::shared_ptr<const Plan> plan,
    const PracticeRepository& practice, DayRange dueDates, Day asOf)
{
    const DayRange weeks{mondayOf(dueDates.first), mondayOf(dueDates.last) + kWeek - kDay};
    const auto ledger = readLedger(std::move(plan), practice, weeks, asOf);
    if (!ledger)
        return fail(ledger);
    return historyOf(**ledger);
}

} // namespace mor
