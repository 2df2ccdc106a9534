// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/roster_ics.h"

#include "core/planning/busy_import.h"
#include "exchange/ics/busy_reader.h"
#include "exchange/ics/ics_reader.h"

#include <algorithm>

namespace mor {

Result<std::vector<BusyTime>> readBusyIcs(std::string_view bytes, std::string_view source,
    const Roster& roster, const Person& person, Day today)
{
    const auto zone = Zone::find(zoneOfTalks(roster, person, today));
    if (!zone)
        return fail(zone);
    const auto spans = readBusyTimes(source, bytes, *zone, calendarHorizon(roster.fiscal, today));
    if (!spans)
        return fail(spans);
    std::vector<BusyTime> times;
    for (const BusySpan& span : *spans)
        times.push_back({person.code, span.day, span.start, span.end});
    return times;
}

Result<std::vector<LeaveRow>> readLeaveIcs(
    std::string_view bytes, std::string_view source, const Person& person, DayRange days)
{
    const auto read = readHolidays(source, bytes, days);
    if (!read)
        return fail(read);
    std::vector<LeaveRow> rows;
    for (const Holiday& off : *read) {
        if (!rows.empty() && rows.back().days.last + std::chrono::days{1} == off.day)
            rows.back().days.last = off.day;
        else
            rows.push_back({toIso(off.day), person.code, {off.day, off.day}, LeaveKind::Leave});
    }
    return rows;
}

Result<std::vector<HolidayRow>> readHolidaysIcs(
    std::string_view bytes, std::string_view source, std::string_view calendar)
{
    const auto read = readHolidays(source, bytes, {kFirstDay, kLastDay});
    if (!read)
        return fail(read);
    std::vector<HolidayRow> rows;
    for (const Holiday& holiday : *read)
        rows.push_back({toIso(holiday.day), std::string(calendar), holiday.day, holiday.name});
    return rows;
}

} // namespace mor
