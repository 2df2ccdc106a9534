// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/recurring_busy.h"

#include "core/org/lookup.h"
#include "core/schedule/working_hours.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <tuple>

namespace mor {

namespace {

using std::chrono::days;

bool worksOn(const Roster& roster, const Person& person, Day day)
{
    const WorkCalendar* calendar = findCalendar(roster, person.calendar);
    if (!isEmployed(person, day) || !isWorkday(calendar ? *calendar : WorkCalendar{}, day))
        return false;
    auto leave = std::ranges::lower_bound(roster.leaves, person.code, {}, &Leave::person);
    for (; leave != roster.leaves.end() && leave->person == person.code; ++leave) {
        if (leave->days.contains(day))
            return false;
    }
    return true;
}

} // namespace

RecurringBusy::RecurringBusy(const Roster& roster, const Person& person, Day on)
{
    const Day first = mondayOf(on) + days{7};
    const auto after = [](const BusyTime& busy, const std::pair<std::string_view, Day>& wanted) {
        return std::pair<std::string_view, Day>(busy.person, busy.day) < wanted;
    };
    auto busy = std::lower_bound(roster.busy.begin(), roster.busy.end(),
        std::pair<std::string_view, Day>(person.code, first), after);
    if (busy == roster.busy.end() || busy->person != person.code)
        return;
    for (int at = 0; at < 7 * kWeeks; ++at) {
        const Day day = first + days{at};
        const bool works = worksOn(roster, person, day);
        const auto weekday = static_cast<std::size_t>(at % 7);
        m_worked[weekday] += works ? 1 : 0;
        for (; busy != roster.busy.end() && busy->person == person.code && busy->day == day; ++busy)
            if (works)
                m_times[weekday].push_back({at / 7, busy->start, busy->end});
    }
}

bool RecurringBusy::at(unsigned weekday, MinuteOfDay start, int minutes) const
{
    std::uint32_t weeks = 0;
    for (const Times& times : m_times[weekday - 1]) {
        if (times.start < start + minutes && start < times.end)
            weeks |= 1U << times.week;
    }
    const int count = std::popcount(weeks);
    return count >= 2 && count * kOneIn >= m_worked[weekday - 1];
}

Obstacles RecurringBusy::obstacles(int minutes) const
{
    Obstacles obstacles;
    for (unsigned weekday = 1; weekday <= 7; ++weekday) {
        if (m_times[weekday - 1].empty())
            continue;
        for (int quarter = 0; quarter < kQuartersADay; ++quarter) {
            const auto start = static_cast<MinuteOfDay>(kDayBegins + quarter * kQuarterHour);
            const std::uint64_t bit = std::uint64_t{1} << quarter;
            obstacles.taken[weekday - 1] |= at(weekday, start, kQuarterHour) ? bit : 0U;
            obstacles.noStart[weekday - 1] |= at(weekday, start, minutes) ? bit : 0U;
        }
    }
    return obstacles;
}

} // namespace mor
