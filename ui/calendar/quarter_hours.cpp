// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/quarter_hours.h"

#include "core/rhythm/budget.h"

#include <algorithm>

namespace mor::ui {

namespace {

/// Share of a week's working days on which the owner is there.
double presence(const CalendarContents& contents, const QuarterWeek& week)
{
    int workdays = 0;
    int present = 0;
    for (const auto& day : contents.columns) {
        if (mondayOf(day.day) != week.monday || isoWeekday(day.day) > 5)
            continue;
        ++workdays;
        present += day.workday && !day.ownerAway ? 1 : 0;
    }
    return workdays == 0 ? 0.0 : static_cast<double>(present) / workdays;
}

double triggeredHours(const Plan& plan, const Person& owner, Day today)
{
    const auto* version = versionOn(plan.rhythm, today);
    if (!version)
        return 0;
    auto owned = activitiesOwnedBy(*version, plan.roster, owner.role, today);
    std::erase_if(owned, [](const Activity& activity) {
        return !std::holds_alternative<OnTrigger>(activity.cadence.rule);
    });
    return weeklyHours(owned, teamOf(plan.roster, owner, today)).total();
}

} // namespace

void countHours(QuarterContents& quarter, const Plan& plan, const Person& owner)
{
    const auto& calendar = quarter.calendar;
    const auto thisWeek = mondayOf(calendar.today);
    quarter.triggered = triggeredHours(plan, owner, calendar.today);
    for (std::size_t at = 0; at < quarter.weeks.size(); ++at) {
        const auto& counted = calendar.weeks[at];
        auto& week = quarter.weeks[at];
        week.heldMinutes = counted.heldMinutes;
        week.minutes = week.monday < thisWeek ? counted.heldMinutes : counted.minutes;
        if (week.monday <= thisWeek)
            continue;
        const auto expected = static_cast<int>(60 * quarter.triggered * presence(calendar, week));
        week.minutes += std::max(0, expected - counted.triggeredMinutes);
    }
}

} // namespace mor::ui
