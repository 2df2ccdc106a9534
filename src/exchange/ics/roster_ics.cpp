// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/roster_ics.h"

#include "core/planning/busy_import.h"
#include "exchange/ics/busy_reader.h"
#include "exchange/ics/ics_reader.h"

#include <algorithm>
#include <set>

namespace mor {

namespace {

constexpr int kMostHolidaysAYear = 60;
constexpr MinuteOfDay kLastMinute = 24 * 60 - 1; ///< stands for the end of the day

/// A list of holidays with more of them in a year is a calendar of something else.
Result<> checkNumber(const std::vector<Holiday>& holidays, std::string_view source)
{
    int number = 0;
    std::chrono::year inYear{};
    for (const Holiday& holiday : holidays) {
        const auto year = std::chrono::year_month_day{holiday.day}.year();
        number = year == inYear ? number + 1 : 1;
        inYear = year;
        if (number > kMostHolidaysAYear) {
            Problems problems;
            problems.add("", "ics.too_many_holidays",
                {std::to_string(int(year)), std::to_string(kMostHolidaysAYear)});
            return problems.asError(std::string{source});
        }
    }
    return {};
}

} // namespace

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
    const auto zone = Zone::find(person.zone);
    const auto timed = zone ? readBusyTimes(source, bytes, *zone, days)
                            : Result<std::vector<BusySpan>>{fail(zone)};
    if (!timed)
        return fail(timed);
    std::set<Day> off;
    for (const Holiday& day : *read)
        off.insert(day.day);
    for (const BusySpan& span : *timed)
        if (span.start == 0 && span.end == kLastMinute)
            off.insert(span.day);
    std::vector<LeaveRow> rows;
    for (const Day day : off) {
        if (!rows.empty() && rows.back().days.last + std::chrono::days{1} == day)
            rows.back().days.last = day;
        else
            rows.push_back({toIso(day), person.code, {day, day}, LeaveKind::Leave});
    }
    return rows;
}

Result<std::vector<HolidayRow>> readHolidaysIcs(
    std::string_view bytes, std::string_view source, std::string_view calendar)
{
    const auto read = readHolidays(source, bytes, {kFirstDay, kLastDay});
    if (!read)
        return fail(read);
    if (const auto few = checkNumber(*read, source); !few)
        return fail(few);
    std::vector<HolidayRow> rows;
    for (const Holiday& holiday : *read)
        rows.push_back({toIso(holiday.day), std::string(calendar), holiday.day, holiday.name});
    return rows;
}

} // namespace mor
