// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"
#include "core/schedule/code_index.h"
#include "core/schedule/schedule.h"

#include <map>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace mor {

/// Who leads a person on which days: the line's days on which both are employed.
struct Lead {
    PersonIndex boss = kNone;
    DayRange days;
};

/// The same seen from the boss.
struct Led {
    PersonIndex person = kNone;
    DayRange days;
};

/// A roster with its codes turned into positions and its dates into ranges. Working days and
/// absences are held ready for the days of `span`; lines and employment are not cut to it. Refers
/// to the roster, which must outlive it.
class RosterIndex {
public:
    RosterIndex(const Roster& roster, DayRange span);

    /// kNone for an unknown code.
    PersonIndex find(std::string_view code) const { return m_people.find(code); }
    std::size_t size() const { return m_roster.people.size(); }
    const Person& person(PersonIndex at) const { return m_roster.people[at]; }
    DayRange span() const { return m_span; }
    DayRange employed(PersonIndex at) const { return m_employed[at]; }
    /// Ascending by first day; they do not overlap.
    std::span<const Lead> leads(PersonIndex at) const { return m_leads[at]; }
    /// Days of the span on which nobody leads the employed person.
    std::vector<DayRange> unled(PersonIndex at) const;
    /// Everybody this person ever led, ascending by person.
    std::span<const Led> led(PersonIndex at) const { return m_led[at]; }
    /// Days on which this person has at least one employed direct report; ascending, disjoint.
    std::vector<DayRange> leadingDays(PersonIndex at) const;
    /// Days of leave and those outside employment, within the span; ascending, disjoint.
    std::span<const DayRange> away(PersonIndex at) const { return m_away[at]; }
    /// Days on which nobody in the roster is a second line.
    const std::vector<DayRange>& withoutSecondLine() const { return m_withoutSecondLine; }

    bool hasSecondLine() const { return m_hasSecondLine; }

    /// Position of the person's work calendar; people without a known one share the usual week.
    std::uint32_t calendar(PersonIndex at) const { return m_calendarOf[at]; }
    std::uint8_t weekdays(std::uint32_t calendar) const { return m_calendars[calendar]->weekdays; }
    const WorkdayTable& workdays(std::uint32_t calendar) const { return m_tables[calendar]; }
    /// Days on which both calendars work.
    const WorkdayTable& workdays(std::uint32_t first, std::uint32_t second);

private:
    void readLines();
    void readAbsences();

    const Roster& m_roster;
    DayRange m_span;
    CodeIndex<Person> m_people;
    std::vector<DayRange> m_employed;
    std::vector<std::vector<Lead>> m_leads;
    std::vector<std::vector<DayRange>> m_away;
    std::vector<std::vector<Led>> m_led;
    std::vector<DayRange> m_withoutSecondLine;
    bool m_hasSecondLine = false;
    WorkCalendar m_usual;
    std::vector<const WorkCalendar*> m_calendars;
    std::vector<WorkdayTable> m_tables;
    std::map<std::pair<std::uint32_t, std::uint32_t>, WorkdayTable> m_both;
    std::vector<std::uint32_t> m_calendarOf;
};

DayRange overlap(DayRange a, DayRange b);
/// Sorted, with overlapping and adjoining ranges made one; empty ones left out.
std::vector<DayRange> merged(std::vector<DayRange> ranges);
/// The days of `whole` outside the ranges, which are merged.
std::vector<DayRange> gaps(DayRange whole, std::span<const DayRange> ranges);

} // namespace mor
