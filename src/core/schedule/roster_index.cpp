// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/roster_index.h"

#include <algorithm>
#include <unordered_map>

namespace mor {

using std::chrono::days;

DayRange overlap(DayRange a, DayRange b)
{
    return {std::max(a.first, b.first), std::min(a.last, b.last)};
}

std::vector<DayRange> merged(std::vector<DayRange> ranges)
{
    std::erase_if(ranges, [](const DayRange& range) { return range.empty(); });
    std::ranges::sort(ranges);
    std::vector<DayRange> result;
    for (const DayRange& range : ranges) {
        if (!result.empty() && range.first <= result.back().last + days{1})
            result.back().last = std::max(result.back().last, range.last);
        else
            result.push_back(range);
    }
    return result;
}

std::vector<DayRange> gaps(DayRange whole, std::span<const DayRange> ranges)
{
    std::vector<DayRange> result;
    Day next = whole.first;
    for (const DayRange& range : ranges) {
        const DayRange gap = overlap({next, range.first - days{1}}, whole);
        if (!gap.empty())
            result.push_back(gap);
        next = std::max(next, range.last + days{1});
    }
    if (next <= whole.last)
        result.push_back({next, whole.last});
    return result;
}

RosterIndex::RosterIndex(const Roster& roster, DayRange span)
    : m_roster(roster)
    , m_span(span)
    , m_people(roster.people)
    , m_leads(roster.people.size())
    , m_away(roster.people.size())
    , m_led(roster.people.size())
{
    std::unordered_map<std::string_view, std::uint32_t> calendars;
    for (const WorkCalendar& calendar : roster.calendars) {
        calendars.emplace(calendar.code, static_cast<std::uint32_t>(m_calendars.size()));
        m_calendars.push_back(&calendar);
    }
    m_calendars.push_back(&m_usual);
    m_tables.reserve(m_calendars.size());
    for (const WorkCalendar* calendar : m_calendars)
        m_tables.emplace_back(*calendar, span);

    m_employed.reserve(roster.people.size());
    m_calendarOf.reserve(roster.people.size());
    for (const Person& person : roster.people) {
        m_employed.push_back({person.joined, person.left.value_or(kLastDay)});
        const auto found = calendars.find(person.calendar);
        m_calendarOf.push_back(found == calendars.end()
                ? static_cast<std::uint32_t>(m_calendars.size() - 1)
                : found->second);
    }
    readLines();
    readAbsences();
}

void RosterIndex::readLines()
{
    for (const ReportingLine& line : m_roster.lines) {
        const PersonIndex person = find(line.person);
        const PersonIndex boss = find(line.boss);
        if (person == kNone || boss == kNone)
            continue;
        const DayRange range = overlap(
            {line.from, line.to.value_or(kLastDay)}, overlap(m_employed[person], m_employed[boss]));
        if (range.empty())
            continue;
        m_leads[person].push_back({boss, range});
        m_led[boss].push_back({person, range});
    }
    std::vector<DayRange> secondLine;
    for (PersonIndex at = 0; at < size(); ++at) {
        if (person(at).role == Role::SecondLine)
            secondLine.push_back(m_employed[at]);
        std::ranges::sort(m_leads[at], {}, [](const Lead& lead) { return lead.days.first; });
    }
    m_hasSecondLine = !secondLine.empty();
    m_withoutSecondLine = gaps({kFirstDay, kLastDay}, merged(std::move(secondLine)));
}

void RosterIndex::readAbsences()
{
    for (const Leave& leave : m_roster.leaves) {
        const PersonIndex person = find(leave.person);
        const DayRange range = overlap(leave.days, m_span);
        if (person != kNone && !range.empty())
            m_away[person].push_back(range);
    }
    for (PersonIndex at = 0; at < size(); ++at) {
        if (m_employed[at].first > m_span.first)
            m_away[at].push_back(overlap({m_span.first, m_employed[at].first - days{1}}, m_span));
        if (m_employed[at].last < m_span.last)
            m_away[at].push_back(overlap({m_employed[at].last + days{1}, m_span.last}, m_span));
        if (m_away[at].size() > 1)
            m_away[at] = merged(std::move(m_away[at]));
    }
}

std::vector<DayRange> RosterIndex::unled(PersonIndex at) const
{
    std::vector<DayRange> led;
    for (const Lead& lead : m_leads[at])
        led.push_back(lead.days);
    return gaps(overlap(m_employed[at], m_span), merged(std::move(led)));
}

std::vector<DayRange> RosterIndex::leadingDays(PersonIndex at) const
{
    std::vector<DayRange> ranges;
    for (const Led& led : m_led[at])
        ranges.push_back(led.days);
    return merged(std::move(ranges));
}

const WorkdayTable& RosterIndex::workdays(std::uint32_t first, std::uint32_t second)
{
    if (first == second)
        return m_tables[first];
    const auto pair = std::minmax(first, second);
    auto found = m_both.find(pair);
    if (found == m_both.end())
        found = m_both
                    .emplace(pair,
                        WorkdayTable(*m_calendars[pair.first], *m_calendars[pair.second], m_span))
                    .first;
    return found->second;
}

} // namespace mor
