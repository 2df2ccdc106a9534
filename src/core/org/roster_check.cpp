// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "core/org/busy_check.h"
#include "core/org/oversight.h"
#include "core/org/roster.h"
#include "core/org/roster_limits.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

namespace mor {

namespace {

/// More levels between a rep and the leader than any organisation has.
constexpr int kMostLevels = 20;
constexpr int kLastMinute = 24 * 60 - 1;
constexpr unsigned kWeeksOfQuarter = 14;

std::string place(std::string_view list, std::size_t index, std::string_view field)
{
    auto text = '/' + std::string{list} + '/' + std::to_string(index);
    if (!field.empty())
        text += '/' + std::string{field};
    return text;
}

class RosterCheck {
public:
    explicit RosterCheck(const Roster& roster)
        : m_roster(roster)
    {
        for (std::size_t i = 0; i < roster.people.size(); ++i)
            m_people.emplace(roster.people[i].code, &roster.people[i]);
        for (const auto& calendar : roster.calendars)
            m_calendars.insert(calendar.code);
        for (std::size_t i = 0; i < roster.lines.size(); ++i)
            m_linesOf[roster.lines[i].person].push_back(i);
    }

    Problems run()
    {
        checkCalendars();
        checkPeople();
        checkLines();
        checkLeaves();
        checkSubjects();
        checkSlots();
        checkBusyTimes(m_roster, m_problems);
        checkFiscal();
        return std::move(m_problems);
    }

private:
    void require(const std::string& where, const Result<>& result)
    {
        if (!result)
            m_problems.add(where, result.error());
    }
    void requireDay(const std::string& where, Day day)
    {
        if (day < kFirstDay || day > kLastDay)
            m_problems.add(where, "day.out_of_range", {toIso(day)});
    }
    void requirePerson(const std::string& where, const std::string& code)
    {
        if (!m_people.contains(code))
            m_problems.add(where, "person.unknown", {inQuotes(code)});
    }
    /// A code that is well formed, not reserved for occurrence keys or viewers, and used once.
    void requireCode(const std::string& where, std::string_view what, const std::string& code,
        std::set<std::string>& seen)
    {
        require(where, checkCode(what, code));
        const bool meansViewer = code == kOperations || code == kHumanResources;
        if (code == "vacant" || code == "team" || code == "alone"
            || (what == "person" && meansViewer))
            m_problems.add(where, "code.reserved", {inQuotes(code)});
        if (!seen.insert(code).second)
            m_problems.add(where, "code.twice", {std::string{what}, inQuotes(code)});
    }

    void checkCalendars()
    {
        std::set<std::string> seen;
        for (std::size_t i = 0; i < m_roster.calendars.size(); ++i) {
            const auto& calendar = m_roster.calendars[i];
            requireCode(place("calendars", i, "code"), "calendar", calendar.code, seen);
            require(place("calendars", i, "name"), checkName("calendar name", calendar.name));
            if (calendar.weekdays == 0 || calendar.weekdays > 0x7F)
                m_problems.add(place("calendars", i, "weekdays"), "calendar.no_weekdays",
                    {inQuotes(calendar.code)});
            checkHolidays(calendar, place("calendars", i, "holidays/"));
        }
    }

    void checkHolidays(const WorkCalendar& calendar, const std::string& pointer)
    {
        std::set<Day> seen;
        for (std::size_t i = 0; i < calendar.holidays.size(); ++i) {
            const auto& holiday = calendar.holidays[i];
            const auto where = pointer + std::to_string(i);
            requireDay(where + "/day", holiday.day);
            require(where + "/name", checkName("holiday name", holiday.name));
            if (!seen.insert(holiday.day).second)
                m_problems.add(where + "/day", "calendar.holiday_twice",
                    {toIso(holiday.day), inQuotes(calendar.code)});
        }
    }

    void checkPeople()
    {
        if (m_roster.people.size() > kMostPeople)
            m_problems.add("/people", "person.too_many",
                {std::to_string(m_roster.people.size()), std::to_string(kMostPeople)});
        std::set<std::string> codes;
        std::set<std::string> emails;
        for (std::size_t i = 0; i < m_roster.people.size(); ++i) {
            const auto& person = m_roster.people[i];
            requireCode(place("people", i, "code"), "person", person.code, codes);
            require(place("people", i, "name"), checkName("name", person.name));
            if (!person.team.empty())
                require(place("people", i, "team"), checkName("team name", person.team));
            checkEmail(person, i, emails);
            if (!m_calendars.contains(person.calendar))
                m_problems.add(place("people", i, "calendar"), "calendar.unknown",
                    {inQuotes(person.calendar)});
            require(place("people", i, "zone"), checkZoneName(person.zone));
            checkEmployment(person, i);
        }
    }

    void checkEmail(const Person& person, std::size_t i, std::set<std::string>& seen)
    {
        if (person.email.empty())
            return;
        const auto where = place("people", i, "email");
        require(where, mor::checkEmail(person.email));
        if (!seen.insert(lowered(person.email)).second)
            m_problems.add(where, "person.email_twice", {inQuotes(person.email)});
    }

    void checkEmployment(const Person& person, std::size_t i)
    {
        requireDay(place("people", i, "joined"), person.joined);
        if (person.left) {
            requireDay(place("people", i, "left"), *person.left);
            if (*person.left < person.joined)
                m_problems.add(place("people", i, "left"), "person.left_before_joined",
                    {inQuotes(person.code), toIso(person.joined), toIso(*person.left)});
        }
        if (person.rampUntil) {
            requireDay(place("people", i, "rampUntil"), *person.rampUntil);
            if (*person.rampUntil < person.joined)
                m_problems.add(place("people", i, "rampUntil"), "person.ramp_before_joined",
                    {inQuotes(person.code), toIso(person.joined), toIso(*person.rampUntil)});
        }
    }

    void requireOrder(const std::string& where, Day from, std::optional<Day> to)
    {
        requireDay(where + "/from", from);
        if (!to)
            return;
        requireDay(where + "/to", *to);
        if (*to < from)
            m_problems.add(where + "/to", "range.ends_before_it_begins", {toIso(from), toIso(*to)});
    }

    void checkLines()
    {
        for (std::size_t i = 0; i < m_roster.lines.size(); ++i) {
            const auto& line = m_roster.lines[i];
            requirePerson(place("lines", i, "person"), line.person);
            requirePerson(place("lines", i, "boss"), line.boss);
            requireOrder(place("lines", i, {}), line.from, line.to);
            const auto boss = m_people.find(line.boss);
            if (boss != m_people.end() && boss->second->role == Role::Rep)
                m_problems.add(
                    place("lines", i, "boss"), "line.boss_is_rep", {inQuotes(line.boss)});
            if (leadsBack(line))
                m_problems.add(place("lines", i, "boss"), "line.circle",
                    {inQuotes(line.person), inQuotes(line.boss), toIso(line.from)});
        }
        checkOverlaps();
    }

    void checkOverlaps()
    {
        for (auto& [person, lines] : m_linesOf) {
            std::ranges::stable_sort(
                lines, {}, [&](std::size_t i) { return m_roster.lines[i].from; });
            for (std::size_t k = 1; k < lines.size(); ++k) {
                const auto& before = m_roster.lines[lines[k - 1]];
                const auto& line = m_roster.lines[lines[k]];
                if (line.from <= before.to.value_or(kLastDay))
                    m_problems.add(place("lines", lines[k], "from"), "line.overlaps",
                        {inQuotes(line.person), toIso(line.from), inQuotes(before.boss)});
            }
        }
    }

    /// Whether the bosses above the line's person on its first day lead back to them. The line of a
    /// circle that begins last finds it, so one look per line is enough.
    bool leadsBack(const ReportingLine& line) const
    {
        std::string_view above = line.boss;
        for (int level = 0; level < kMostLevels; ++level) {
            if (above == line.person)
                return true;
            const auto* next = lineAbove(above, line.from);
            if (next == nullptr)
                return false;
            above = next->boss;
        }
        return true;
    }

    const ReportingLine* lineAbove(std::string_view person, Day day) const
    {
        const auto lines = m_linesOf.find(person);
        if (lines == m_linesOf.end())
            return nullptr;
        for (const auto i : lines->second) {
            const auto& line = m_roster.lines[i];
            if (line.from <= day && day <= line.to.value_or(kLastDay))
                return &line;
        }
        return nullptr;
    }

    void checkLeaves()
    {
        for (std::size_t i = 0; i < m_roster.leaves.size(); ++i) {
            const auto& leave = m_roster.leaves[i];
            requirePerson(place("leaves", i, "person"), leave.person);
            requireOrder(place("leaves", i, {}), leave.days.first, leave.days.last);
        }
    }

    void checkSubjects()
    {
        std::set<std::string> seen;
        for (std::size_t i = 0; i < m_roster.subjects.size(); ++i) {
            const auto& subject = m_roster.subjects[i];
            requireCode(place("subjects", i, "code"), "account or deal", subject.code, seen);
            require(place("subjects", i, "name"), checkName("account or deal name", subject.name));
            requirePerson(place("subjects", i, "rep"), subject.rep);
            requireOrder(place("subjects", i, {}), subject.from, subject.to);
        }
    }

    void checkSlots()
    {
        std::set<std::tuple<std::string_view, std::string_view, std::string_view>> seen;
        for (std::size_t i = 0; i < m_roster.slots.size(); ++i) {
            const auto& slot = m_roster.slots[i];
            requirePerson(place("slots", i, "manager"), slot.manager);
            requirePerson(place("slots", i, "person"), slot.person);
            require(place("slots", i, "activity"), checkCode("activity", slot.activity));
            if (slot.weekday < 1 || slot.weekday > 7 || slot.start < kNoTime
                || slot.start > kLastMinute || slot.week >= kWeeksOfQuarter)
                m_problems.add(place("slots", i, {}), "slot.out_of_range",
                    {inQuotes(slot.manager), inQuotes(slot.person)});
            if (!seen.emplace(slot.manager, slot.person, slot.activity).second)
                m_problems.add(place("slots", i, {}), "slot.twice",
                    {inQuotes(slot.manager), inQuotes(slot.person), inQuotes(slot.activity)});
        }
    }

    void checkFiscal()
    {
        const auto* monthly = std::get_if<MonthlyFiscalYear>(&m_roster.fiscal);
        const auto* weekly = std::get_if<WeeklyFiscalYear>(&m_roster.fiscal);
        const bool usable = monthly != nullptr
            ? monthly->startMonth >= 1 && monthly->startMonth <= 12
            : weekly->endMonth >= 1 && weekly->endMonth <= 12 && weekly->lastWeekday >= 1
                && weekly->lastWeekday <= 7;
        if (!usable)
            m_problems.add("/fiscal", "fiscal.unusable");
    }

    const Roster& m_roster;
    std::unordered_map<std::string_view, const Person*> m_people;
    std::set<std::string_view> m_calendars;
    std::unordered_map<std::string_view, std::vector<std::size_t>> m_linesOf;
    Problems m_problems;
};

} // namespace

Problems checkRoster(const Roster& roster) { return RosterCheck{roster}.run(); }

} // namespace mor
