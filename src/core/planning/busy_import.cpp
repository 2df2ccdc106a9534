// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/busy_import.h"

#include "core/org/lookup.h"

#include <algorithm>
#include <iterator>

namespace mor {

DayRange calendarHorizon(const FiscalCalendar& fiscal, Day today)
{
    const std::chrono::year_month_day date(today);
    const auto ahead = date + std::chrono::years{1};
    const Day last
        = ahead.ok() ? Day{ahead} : Day{ahead.year() / ahead.month() / std::chrono::last};
    return {fiscalQuarterOf(fiscal, today).days.first, std::min(last, kLastDay)};
}

const std::string& zoneOfTalks(const Roster& roster, const Person& person, Day today)
{
    const Person* boss = bossOn(roster, person, today);
    return boss && reportsOn(roster, person, today).empty() ? boss->zone : person.zone;
}

BusyChanges replaceBusy(
    Roster& roster, const std::string& person, DayRange days, std::vector<BusyTime> times)
{
    std::ranges::sort(times);
    std::vector<BusyTime> before;
    for (const BusyTime& busy : roster.busy)
        if (busy.person == person && days.contains(busy.day))
            before.push_back(busy);
    std::ranges::sort(before);
    std::vector<BusyTime> same;
    std::ranges::set_intersection(before, times, std::back_inserter(same));
    std::erase_if(roster.busy,
        [&](const BusyTime& busy) { return busy.person == person && days.contains(busy.day); });
    roster.busy.insert(roster.busy.end(), times.begin(), times.end());
    normalise(roster);
    const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
    return {count(times) - count(same), count(before) - count(same), count(same)};
}

LeaveChanges replaceLeave(
    Roster& roster, const std::string& person, DayRange days, std::vector<DayRange> leaves)
{
    constexpr std::chrono::days kDay{1};
    LeaveChanges changes;
    std::vector<Leave> after;
    for (const Leave& leave : roster.leaves) {
        const DayRange part{
            std::max(leave.days.first, days.first), std::min(leave.days.last, days.last)};
        const auto same = std::ranges::find(leaves, part);
        if (leave.person != person || leave.kind != LeaveKind::Leave || part.empty()) {
            after.push_back(leave);
        } else if (same != leaves.end()) {
            leaves.erase(same);
            after.push_back(leave);
            changes.kept.push_back(part);
        } else {
            changes.removed.push_back(part);
            for (const DayRange rest : {DayRange{leave.days.first, part.first - kDay},
                     DayRange{part.last + kDay, leave.days.last}})
                if (!rest.empty())
                    after.push_back({person, rest, leave.kind});
        }
    }
    for (const DayRange added : leaves)
        after.push_back({person, added, LeaveKind::Leave});
    changes.added = std::move(leaves);
    std::ranges::sort(changes.added);
    roster.leaves = std::move(after);
    normalise(roster);
    return changes;
}

} // namespace mor
