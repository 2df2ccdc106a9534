// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/ics/recurrence_rule.h"

namespace mor {

inline constexpr int kMostDates = 200'000;
inline constexpr std::int64_t kMostSteps = 10'000'000;

/// How far rules may still be followed, one after the other: each day or hour that is looked at and
/// each instance is a step. Those of a file share one.
struct RecurrenceSteps {
    std::int64_t left = kMostSteps;
};

/// The instances of a rule within the window, ascending, as local times of the zone.
///
/// `start` is DTSTART: nothing comes before it, and what the rule leaves open (weekday, day of the
/// month, time of day) is taken from it. It is an instance itself only if the rule says so. A local
/// time is kept over clock changes; one that the clocks skip becomes the time they show instead, as
/// an explicit DATE-TIME would. Days that do not exist (30 February) are left out and not counted.
/// BYWEEKNO without BYDAY means the start's weekday; weeks belong to the year that has most of
/// their days, so the first week of a year may begin in December. Always ends: nothing is looked
/// for after the window.
/// Errors: "rrule.too_many_dates" beyond kMostDates, "rrule.too_many_steps" when none are left,
/// which a rule with COUNT takes that begins long ago and gives few dates or none.
Result<std::vector<LocalTime>> datesOf(const RecurrenceRule& rule, LocalTime start,
    const Zone& zone, DayRange window, RecurrenceSteps& steps);
/// The same for a rule alone.
Result<std::vector<LocalTime>> datesOf(
    const RecurrenceRule& rule, LocalTime start, const Zone& zone, DayRange window);

} // namespace mor
