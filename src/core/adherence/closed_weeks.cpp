// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/closed_weeks.h"

#include <algorithm>
#include <map>

namespace mor {

namespace {

constexpr int kWeeksLikelyOpen = 5;

} // namespace

std::vector<Day> closedWeeks(const Schedule& schedule, Day asOf)
{
    std::map<Day, bool> weeks;
    for (const auto& window : schedule.windows) {
        auto& closed = weeks.try_emplace(mondayOf(window.due), true).first->second;
        closed = closed && window.graceUntil < asOf;
    }
    std::vector<Day> mondays;
    for (const auto& [monday, closed] : weeks)
        if (closed)
            mondays.push_back(monday);
    return mondays;
}

std::optional<Day> lastClosedWeek(const Ledger& ledger)
{
    const auto closed = closedWeeks(*ledger.schedule, ledger.asOf);
    return closed.empty() ? std::nullopt : std::optional(closed.back());
}

std::optional<Day> lastClosedWeek(
    const std::shared_ptr<const Plan>& plan, DayRange dueDates, Day asOf)
{
    const DayRange newest{
        std::max(dueDates.first, mondayOf(asOf) - std::chrono::days{7 * kWeeksLikelyOpen}),
        dueDates.last};
    for (const auto& range : {newest, dueDates})
        if (const auto closed = closedWeeks(expand(plan, range), asOf); !closed.empty())
            return closed.back();
    return std::nullopt;
}

} // namespace mor
