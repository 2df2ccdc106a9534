// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/people_import.h"

#include "core/base/problem_limit.h"
#include "core/base/text.h"
#include "core/org/people_meant.h"
#include "core/org/roster_limits.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <unordered_map>

namespace mor {

namespace {

using std::chrono::days;

std::string numbered(std::string_view prefix, int number, std::size_t width)
{
    const auto digits = std::to_string(number);
    std::string text{prefix};
    text.append(width > digits.size() ? width - digits.size() : 0, '0');
    return text + digits;
}

/// How a person is called in problems: by what the file says, not by a code it never had.
std::string called(const Person& person, const PersonRow& row)
{
    const auto& known = !row.code.empty() ? row.code : !row.name.empty() ? row.name : row.email;
    return inQuotes(known.empty() ? person.code : known);
}

class PeopleImport {
public:
    PeopleImport(Roster& roster, std::span<const PersonRow> rows, Day today, Problems& problems)
        : m_roster(roster)
        , m_rows(rows)
        , m_today(today)
        , m_problems(problems)
    {
        for (std::size_t i = 0; i < roster.people.size(); ++i)
            enter(i);
        for (auto& line : roster.lines)
            m_linesOf[line.person].push_back(std::move(line));
        roster.lines.clear();
    }

    RosterChanges run()
    {
        if (m_rows.size() > kMostPeople) {
            m_problems.add({}, "person.too_many",
                {std::to_string(m_rows.size()), std::to_string(kMostPeople)});
            return {};
        }
        m_changes.rows.resize(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            applyPerson(i);
        const auto sorted = peopleByCode();
        const PeopleMeant people(sorted);
        for (const auto i : fromTheTop())
            applyBoss(i, people);
        for (auto& [person, lines] : m_linesOf)
            std::ranges::move(lines, std::back_inserter(m_roster.lines));
        normalise(m_roster);
        return std::move(m_changes);
    }

private:
    void enter(std::size_t position)
    {
        const auto& person = m_roster.people[position];
        m_byCode.emplace(person.code, position);
        if (!person.email.empty())
            m_byEmail.emplace(lowered(person.email), position);
    }

    /// Position of the row's person; none for somebody new, or with a problem told.
    struct Match {
        bool usable = true;
        std::optional<std::size_t> person;
    };
    Match match(const PersonRow& row)
    {
        const auto byEmail
            = row.email.empty() ? m_byEmail.end() : m_byEmail.find(lowered(row.email));
        if (row.code.empty()) {
            if (row.email.empty()) {
                m_problems.add(row.where, "people.no_code_or_email");
                return {false, std::nullopt};
            }
            return {
                true, byEmail == m_byEmail.end() ? std::nullopt : std::optional{byEmail->second}};
        }
        const auto byCode = m_byCode.find(row.code);
        const auto found = byCode == m_byCode.end() ? std::nullopt : std::optional{byCode->second};
        if (byEmail != m_byEmail.end() && byEmail->second != found) {
            m_problems.add(row.where, "people.email_of_other",
                {inQuotes(row.email), inQuotes(m_roster.people[byEmail->second].code)});
            return {false, std::nullopt};
        }
        return {true, found};
    }

    void applyPerson(std::size_t index)
    {
        const auto& row = m_rows[index];
        auto& change = m_changes.rows[index];
        change.where = row.where;
        const auto [usable, found] = match(row);
        if (!usable)
            return;
        const auto position = found ? *found : addPerson(row);
        auto& person = m_roster.people[position];
        change.what = person.code;
        if (!m_seen.insert(person.code).second)
            m_problems.add(row.where, "people.row_twice", {called(person, row)});
        const auto before = found ? person : Person{};
        setFields(person, row);
        if (!row.email.empty())
            m_byEmail.emplace(lowered(row.email), position);
        if (!found) {
            change.kind = RosterChange::Kind::Added;
            return;
        }
        change.fields = differences(before, person);
        if (!change.fields.empty())
            change.kind = RosterChange::Kind::Changed;
    }

    std::size_t addPerson(const PersonRow& row)
    {
        Person person;
        person.role = row.role.value_or(Role::Rep);
        person.code = row.code.empty() ? freeCode(person.role) : row.code;
        person.joined = m_today;
        if (m_roster.calendars.size() == 1)
            person.calendar = m_roster.calendars.front().code;
        person.zone.clear();
        if (row.name.empty())
            m_problems.add(row.where, "people.name_missing", {called(person, row)});
        m_roster.people.push_back(std::move(person));
        enter(m_roster.people.size() - 1);
        return m_roster.people.size() - 1;
    }

    std::string freeCode(Role role)
    {
        const auto prefix = std::string{toText(role).front()} + '-';
        const std::size_t width = role == Role::Rep ? 3 : 2;
        int& number = m_lastNumber[role];
        do
            ++number;
        while (m_byCode.contains(numbered(prefix, number, width)));
        return numbered(prefix, number, width);
    }

    static void setText(std::string& field, const std::string& value)
    {
        if (!value.empty())
            field = value;
    }

    static void setFields(Person& person, const PersonRow& row)
    {
        setText(person.name, row.name);
        setText(person.email, row.email);
        setText(person.team, row.team);
        setText(person.calendar, row.calendar);
        setText(person.zone, row.zone);
        person.role = row.role.value_or(person.role);
        person.playerCoach = row.playerCoach.value_or(person.playerCoach);
        person.joined = row.joined.value_or(person.joined);
        if (row.left)
            person.left = row.left;
        if (row.rampUntil)
            person.rampUntil = row.rampUntil;
    }

    static std::vector<std::string> differences(const Person& one, const Person& other)
    {
        std::vector<std::string> fields;
        const auto note = [&](const char* field, bool differs) {
            if (differs)
                fields.emplace_back(field);
        };
        note("name", one.name != other.name);
        note("email", one.email != other.email);
        note("role", one.role != other.role);
        note("team", one.team != other.team);
        note("calendar", one.calendar != other.calendar);
        note("zone", one.zone != other.zone);
        note("playerCoach", one.playerCoach != other.playerCoach);
        note("joined", one.joined != other.joined);
        note("left", one.left != other.left);
        note("rampUntil", one.rampUntil != other.rampUntil);
        return fields;
    }

    /// For look-ups by name, which need people in their order.
    Roster peopleByCode() const
    {
        Roster sorted;
        sorted.people = m_roster.people;
        std::ranges::sort(sorted.people, {}, &Person::code);
        return sorted;
    }

    /// Usable rows, those of leaders first: defaults are handed down from the boss.
    std::vector<std::size_t> fromTheTop() const
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (!m_changes.rows[i].what.empty())
                order.push_back(i);
        std::ranges::stable_sort(order, {}, [&](std::size_t i) {
            return m_roster.people[m_byCode.at(m_changes.rows[i].what)].role;
        });
        return order;
    }

    void applyBoss(std::size_t index, const PeopleMeant& people)
    {
        const auto& row = m_rows[index];
        auto& change = m_changes.rows[index];
        auto& person = m_roster.people[m_byCode.at(change.what)];
        const Person* boss = nullptr;
        if (!row.boss.empty()) {
            const auto meant = people.find(row.boss);
            if (!meant) {
                m_problems.add(row.where, meant.error());
                return;
            }
            boss = &m_roster.people[m_byCode.at((*meant)->code)];
        }
        takeDefaults(person, boss, row);
        if (boss != nullptr && ++m_led[boss->code] == kMostReports + 1)
            m_problems.add(row.where, "people.too_many_reports",
                {inQuotes(row.boss), std::to_string(kMostReports)});
        if (boss != nullptr
            && leadFrom(
                person.code, boss->code, row.from.value_or(std::max(m_today, person.joined)))
            && change.kind != RosterChange::Kind::Added) {
            change.kind = RosterChange::Kind::Changed;
            change.fields.emplace_back("boss");
        }
    }

    void takeDefaults(Person& person, const Person* boss, const PersonRow& row)
    {
        if (person.zone.empty())
            person.zone = boss != nullptr && !boss->zone.empty() ? boss->zone : "Etc/UTC";
        if (person.calendar.empty() && boss != nullptr)
            person.calendar = boss->calendar;
        if (person.calendar.empty())
            m_problems.add(row.where, "people.calendar_missing", {called(person, row)});
    }

    /// Starts a line on the day and ends the one in force the day before; later lines stay. False
    /// if that boss leads the person on that day already.
    bool leadFrom(const std::string& person, const std::string& boss, Day from)
    {
        ReportingLine line{person, boss, from, std::nullopt};
        auto& lines = m_linesOf[person];
        for (auto& other : lines) {
            if (other.from > from) {
                const Day lastBefore = other.from - days{1};
                line.to = std::min(line.to.value_or(lastBefore), lastBefore);
            } else if (from <= other.to.value_or(kLastDay)) {
                if (other.boss == boss)
                    return false;
                other.to = from - days{1};
            }
        }
        // A line that would now end before it begins is replaced by the new one.
        std::erase_if(
            lines, [](const ReportingLine& other) { return other.to && *other.to < other.from; });
        lines.push_back(std::move(line));
        return true;
    }

    Roster& m_roster;
    std::span<const PersonRow> m_rows;
    Day m_today;
    Problems& m_problems;
    RosterChanges m_changes;
    std::unordered_map<std::string, std::vector<ReportingLine>> m_linesOf; ///< by person
    std::map<Role, int> m_lastNumber; ///< of the codes made
    std::unordered_map<std::string, std::size_t> m_byCode;
    std::unordered_map<std::string, std::size_t> m_byEmail;
    std::unordered_map<std::string, int> m_led; ///< rows of the file by the boss they name
    std::set<std::string> m_seen;
};

} // namespace

RosterChanges applyPeople(
    Roster& roster, std::span<const PersonRow> rows, Day today, Problems& problems)
{
    return PeopleImport{roster, rows, today, problems}.run();
}

} // namespace mor
