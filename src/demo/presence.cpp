// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/presence.h"

#include "core/schedule/schedule.h"

#include <algorithm>

namespace mor::demo {

namespace {

using std::chrono::days;

/// The working days of one calendar as bits from the first day of the range.
std::vector<std::uint64_t> calendarBits(
    const WorkCalendar& calendar, DayRange range, std::size_t words)
{
    std::vector<std::uint64_t> bits(words, 0);
    for (int i = 0; i < range.length(); ++i) {
        if (isWorkday(calendar, range.first + days{i}))
            bits[static_cast<std::size_t>(i) / 64] |= std::uint64_t{1} << (i % 64);
    }
    return bits;
}

} // namespace

Presence::Presence(const Roster& roster, DayRange range)
    : m_range(range)
    , m_words(static_cast<std::size_t>(range.length()) / 64 + 1)
    , m_bits(m_words * roster.people.size())
{
    std::vector<std::vector<std::uint64_t>> calendars;
    for (const WorkCalendar& calendar : roster.calendars)
        calendars.push_back(calendarBits(calendar, range, m_words));

    auto leave = roster.leaves.begin();
    for (std::size_t person = 0; person < roster.people.size(); ++person) {
        const Person& who = roster.people[person];
        const auto own = std::ranges::find(roster.calendars, who.calendar, &WorkCalendar::code);
        const auto& from = calendars[static_cast<std::size_t>(own - roster.calendars.begin())];
        std::uint64_t* bits = &m_bits[person * m_words];
        std::ranges::copy(from, bits);
        const auto clear = [&](Day first, Day last) {
            const Day end = std::min(last, range.last);
            for (Day day = std::max(first, range.first); day <= end; day += days{1}) {
                const auto i = static_cast<std::size_t>((day - range.first).count());
                bits[i / 64] &= ~(std::uint64_t{1} << (i % 64));
            }
        };
        clear(range.first, who.joined - days{1});
        if (who.left)
            clear(*who.left + days{1}, range.last);
        while (leave != roster.leaves.end() && leave->person < who.code)
            ++leave;
        for (; leave != roster.leaves.end() && leave->person == who.code; ++leave)
            clear(leave->days.first, leave->days.last);
    }
}

bool Presence::works(std::uint32_t person, Day day) const
{
    if (person == kNone)
        return isoWeekday(day) <= 5;
    if (!m_range.contains(day))
        return false;
    const auto i = static_cast<std::size_t>((day - m_range.first).count());
    return (m_bits[person * m_words + i / 64] >> (i % 64) & 1) != 0;
}

Day Presence::nextWorkday(std::uint32_t person, Day day) const
{
    for (Day next = day + days{1}; next <= day + days{40}; next += days{1}) {
        if (works(person, next))
            return next;
    }
    return day;
}

} // namespace mor::demo
