// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/calendar.h"

#include <algorithm>
#include <bit>

namespace mor {

namespace {

bool inMask(std::uint8_t weekdays, Day day) { return (weekdays >> (isoWeekday(day) - 1) & 1) != 0; }

int daysBetween(Day first, Day last) { return static_cast<int>((last - first).count()); }

/// Working days by weekday alone from one day to the one before `to`; needs from <= to.
int countByWeekday(std::uint8_t weekdays, Day from, Day to)
{
    const int days = daysBetween(from, to);
    int count = days / 7 * std::popcount(static_cast<unsigned>(weekdays & 0x7F));
    for (Day day = to - std::chrono::days{days % 7}; day < to; day += std::chrono::days{1})
        count += inMask(weekdays, day) ? 1 : 0;
    return count;
}

} // namespace

bool isWorkday(const WorkCalendar& calendar, Day day)
{
    return inMask(calendar.weekdays, day) && holidayOn(calendar, day) == nullptr;
}

const Holiday* holidayOn(const WorkCalendar& calendar, Day day)
{
    const auto found = std::ranges::lower_bound(calendar.holidays, day, {}, &Holiday::day);
    return found != calendar.holidays.end() && found->day == day ? &*found : nullptr;
}

WorkdayTable::WorkdayTable(const WorkCalendar& calendar, DayRange range)
    : WorkdayTable(calendar, calendar, range)
{
}

WorkdayTable::WorkdayTable(const WorkCalendar& first, const WorkCalendar& second, DayRange range)
    : m_first(range.first)
    , m_weekdays(first.weekdays & second.weekdays & 0x7F)
{
    const auto days = static_cast<std::size_t>(range.length());
    m_rank.reserve(days + 1);
    m_rank.push_back(0);
    for (std::size_t i = 0; i < days; ++i) {
        const Day day = m_first + std::chrono::days{i};
        if (mor::isWorkday(first, day) && mor::isWorkday(second, day))
            m_workdays.push_back(day);
        m_rank.push_back(static_cast<std::int32_t>(m_workdays.size()));
    }
}

bool WorkdayTable::isWorkday(Day day) const
{
    const auto at = static_cast<std::size_t>(daysBetween(m_first, day));
    return at < m_rank.size() - 1 ? m_rank[at] != m_rank[at + 1] : inMask(m_weekdays, day);
}

int WorkdayTable::rank(Day day) const
{
    const int at = daysBetween(m_first, day);
    const int days = static_cast<int>(m_rank.size()) - 1;
    if (at < 0)
        return -countByWeekday(m_weekdays, day, m_first);
    if (at <= days)
        return m_rank[static_cast<std::size_t>(at)];
    return m_rank.back() + countByWeekday(m_weekdays, m_first + std::chrono::days{days}, day);
}

Day WorkdayTable::onOrAfter(Day day) const
{
    const int index = rank(day);
    if (index >= 0 && index < static_cast<int>(m_workdays.size()))
        return m_workdays[static_cast<std::size_t>(index)];
    return walk(day, 1);
}

Day WorkdayTable::onOrBefore(Day day) const
{
    const int index = rank(day + std::chrono::days{1}) - 1;
    if (index >= 0 && index < static_cast<int>(m_workdays.size()))
        return m_workdays[static_cast<std::size_t>(index)];
    return walk(day, -1);
}

Day WorkdayTable::walk(Day from, int step) const
{
    Day day = from;
    for (int i = 0; i < 366; ++i, day += std::chrono::days{step})
        if (isWorkday(day))
            return day;
    return from;
}

Day WorkdayTable::plus(Day day, int workdays) const
{
    if (workdays == 0)
        return day;
    const int index
        = workdays > 0 ? rank(day + std::chrono::days{1}) + workdays - 1 : rank(day) + workdays;
    if (index >= 0 && index < static_cast<int>(m_workdays.size()))
        return m_workdays[static_cast<std::size_t>(index)];

    const int step = workdays > 0 ? 1 : -1;
    for (int left = workdays; left != 0; left -= step) {
        const Day next = walk(day + std::chrono::days{step}, step);
        if (!isWorkday(next))
            return day;
        day = next;
    }
    return day;
}

int WorkdayTable::count(DayRange range) const
{
    return range.empty() ? 0 : rank(range.last + std::chrono::days{1}) - rank(range.first);
}

} // namespace mor
