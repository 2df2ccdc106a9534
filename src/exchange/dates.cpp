// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/dates.h"

#include "core/base/text.h"
#include "core/schedule/rule_dates.h"
#include "exchange/ics/recurrence_dates.h"
#include "exchange/zone/windows_zones.h"

#include <algorithm>

namespace mor {

namespace {

using std::chrono::days;
using std::chrono::seconds;

/// Rules that count from an anchor and name none count from the day.
void anchorAt(CadenceRule& rule, Day day)
{
    const auto anchor = [day](auto& counted) {
        if (counted.anchor == kFirstDay)
            counted.anchor = day;
    };
    if (auto* workdays = std::get_if<EveryWorkdays>(&rule))
        anchor(*workdays);
    else if (auto* weekly = std::get_if<Weekly>(&rule))
        anchor(*weekly);
}

Result<std::vector<LocalTime>> cadenceDates(const DatesQuestion& question, const Zone& zone)
{
    Cadence cadence;
    if (auto rule = parseCadence(question.rule))
        cadence.rule = *rule;
    else
        return fail(rule);
    if (auto checked = checkCadence(cadence); !checked)
        return fail(checked);
    if (std::holds_alternative<OnTrigger>(cadence.rule))
        return fail(ErrorKind::Invalid, "dates.on_trigger", {inQuotes(question.rule)});

    const Day startDay = dayOf(question.start);
    anchorAt(cadence.rule, startDay);
    const DayRange asked{std::max(question.window.first, startDay), question.window.last};
    if (asked.empty())
        return std::vector<LocalTime>{};
    constexpr days kAround{400};
    const WorkdayTable table{question.calendar,
        {std::max(asked.first, kFirstDay + kAround) - kAround,
            std::min(asked.last, kLastDay - kAround) + kAround}};
    const TalkDays talkDays{question.calendar.weekdays, &table, &table};
    std::vector<LocalTime> dates;
    for (const auto& window : ruleWindows(cadence, question.fiscal, talkDays, SlotDay{}, asked)) {
        const auto local = localTime(window.dates.due, 0) + seconds{secondOfDay(question.start)};
        dates.push_back(zone.existing(local));
    }
    std::ranges::sort(dates);
    return dates;
}

} // namespace

Result<std::vector<LocalTime>> datesOf(const DatesQuestion& question)
{
    const auto zone = zoneMeant(question.zone);
    if (!zone)
        return fail(zone);
    if (question.kind == DatesQuestion::Kind::Cadence)
        return cadenceDates(question, *zone);
    auto rule = parseRecurrenceRule(question.rule);
    if (!rule)
        return fail(rule);
    if (question.wholeDays)
        *rule = withoutTimes(std::move(*rule));
    return datesOf(*rule, question.start, *zone, question.window);
}

} // namespace mor
