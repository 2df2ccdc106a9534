// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "calendar/calendar_contents.h"
#include "core/org/lookup.h"
#include "support/organisation_builder.h"

namespace mor::tests {

inline const DayRange kWeek45{day(2026, 11, 2), day(2026, 11, 8)};
inline const DayRange kNovember{day(2026, 11, 1), day(2026, 11, 30)};

/// m-01 with three reps: a weekly review with each, of which that with r-003 has no time, and the
/// team's forecast call on Monday.
inline OrganisationBuilder calendarTeam()
{
    auto pipe = weeklyPipe();
    pipe.name = "Pipeline review";
    auto forecast = mondayForecast();
    forecast.name = "Forecast call";
    forecast.cadence.start = 8 * 60 + 30;
    return OrganisationBuilder()
        .leader()
        .manager("m-01")
        .reps("m-01", 3)
        .slot("m-01", "r-001", "PIPE", 2, 9 * 60 + 45)
        .slot("m-01", "r-002", "PIPE", 3, 14 * 60)
        .version(day(2026, 11, 2), {pipe, forecast})
        .except(
            key("PIPE/m-01/r-003/2026-11-06"), Moved{day(2026, 11, 6), kNoTime}, day(2026, 11, 2));
}

inline Ledger ledgerOf(const std::shared_ptr<const Plan>& plan, DayRange days, Day today)
{
    return settle(
        std::make_shared<const Schedule>(expand(plan, ui::dueDatesFor(plan->rhythm, days))),
        std::make_shared<const std::vector<CheckOffFact>>(), {}, today);
}

inline ui::CalendarContents contentsOf(
    const std::shared_ptr<const Plan>& plan, DayRange days, Day today, bool week = true)
{
    return ui::calendarOf(
        ledgerOf(plan, days, today), *findPerson(plan->roster, "m-01"), days, week);
}

} // namespace mor::tests
