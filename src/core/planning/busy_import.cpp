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

} // namespace mor
