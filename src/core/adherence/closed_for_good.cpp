// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/closed_for_good.h"

#include "core/adherence/follow_through.h"
#include "core/practice/next_step_service.h"

#include <algorithm>

namespace mor {

namespace {

using std::chrono::days;

/// Grace is 60 working days at most, in calendars that may work one day a week.
constexpr days kReach{600};

int longestGrace(const Rhythm& rhythm)
{
    int longest = 0;
    for (const auto& version : rhythm.versions)
        for (const auto& activity : version.activities)
            longest = std::max(longest, activity.cadence.window.grace);
    return longest;
}

/// The last day on which something can have been due with its books closed before `asOf`.
Day lastClosedDue(const WorkCalendar& calendar, int grace, Day asOf)
{
    const WorkdayTable workdays(calendar, {asOf - kReach, asOf + kReach});
    Day due = asOf;
    while (
        due > asOf - kReach && workdays.plus(workdays.plus(due, grace), kRecordingWorkdays) >= asOf)
        due -= days{1};
    return due;
}

} // namespace

Day booksOpenFrom(const Plan& plan, Day asOf)
{
    if (plan.roster.calendars.empty() || asOf < kFirstDay + kReach)
        return kFirstDay;
    const int grace = longestGrace(plan.rhythm);
    Day last = asOf;
    for (const auto& calendar : plan.roster.calendars)
        last = std::min(last, lastClosedDue(calendar, grace, asOf));
    return mondayOf(last + days{1});
}

Day stepsOpenFrom(const Plan& plan, Day asOf)
{
    constexpr days marked{kStepHorizonDays + NextStepService::kBackdateDays};
    return std::min(booksOpenFrom(plan, asOf), mondayOf(asOf - marked));
}

} // namespace mor
