// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/lookup.h"

#include "core/base/text.h"
#include "core/org/people_meant.h"

#include <algorithm>

namespace mor {

namespace {

constexpr std::size_t kNamesShown = 5;

bool inForce(const ReportingLine& line, Day day)
{
    return line.from <= day && (!line.to || day <= *line.to);
}

/// The only one of those a text fits to.
Result<const Person*> onlyOne(const std::vector<const Person*>& fitting, std::string_view text)
{
    if (fitting.empty())
        return fail(ErrorKind::NotFound, "person.unknown", {inQuotes(text)});
    if (fitting.size() == 1)
        return fitting.front();
    std::string names;
    for (std::size_t i = 0; i < std::min(fitting.size(), kNamesShown); ++i)
        names += (i == 0 ? "" : ", ") + fitting[i]->name + " (" + fitting[i]->code + ")";
    return fail(ErrorKind::Invalid, "person.ambiguous", {inQuotes(text), names});
}

} // namespace

const Person* findPerson(const Roster& roster, std::string_view code)
{
    const auto found = std::ranges::lower_bound(roster.people, code, {}, &Person::code);
    return found != roster.people.end() && found->code == code ? &*found : nullptr;
}

const WorkCalendar* findCalendar(const Roster& roster, std::string_view code)
{
    const auto found = std::ranges::find(roster.calendars, code, &WorkCalendar::code);
    return found != roster.calendars.end() ? &*found : nullptr;
}

Result<const Person*> personMeant(const Roster& roster, std::string_view text)
{
    if (const auto* person = findPerson(roster, text))
        return person;
    const auto wanted = lowered(text);
    std::vector<const Person*> exact;
    std::vector<const Person*> partly;
    for (const auto& person : roster.people) {
        const auto name = lowered(person.name);
        if (name == wanted || (!person.email.empty() && lowered(person.email) == wanted))
            exact.push_back(&person);
        else if (!wanted.empty() && name.find(wanted) != std::string::npos)
            partly.push_back(&person);
    }
    return onlyOne(exact.empty() ? partly : exact, text);
}

PeopleMeant::PeopleMeant(const Roster& roster)
    : m_roster(roster)
{
    m_names.reserve(roster.people.size());
    for (const auto& person : roster.people) {
        m_names.push_back(lowered(person.name));
        m_exact[m_names.back()].push_back(&person);
        if (auto email = lowered(person.email); !email.empty() && email != m_names.back())
            m_exact[std::move(email)].push_back(&person);
    }
}

Result<const Person*> PeopleMeant::find(std::string_view text) const
{
    if (const auto* person = findPerson(m_roster, text))
        return person;
    const auto wanted = lowered(text);
    if (const auto exact = m_exact.find(wanted); exact != m_exact.end())
        return onlyOne(exact->second, text);
    std::vector<const Person*> partly;
    for (std::size_t i = 0; i < m_names.size() && !wanted.empty(); ++i)
        if (m_names[i].find(wanted) != std::string::npos)
            partly.push_back(&m_roster.people[i]);
    return onlyOne(partly, text);
}

const Person* bossOn(const Roster& roster, const Person& person, Day day)
{
    auto line = std::ranges::lower_bound(roster.lines, person.code, {}, &ReportingLine::person);
    while (line != roster.lines.end() && line->person == person.code && !inForce(*line, day))
        ++line;
    if (line == roster.lines.end() || line->person != person.code)
        return nullptr;
    const auto* boss = findPerson(roster, line->boss);
    return boss != nullptr && isEmployed(*boss, day) ? boss : nullptr;
}

std::vector<const Person*> reportsOn(const Roster& roster, const Person& boss, Day day)
{
    std::vector<const Person*> reports;
    for (const auto& line : roster.lines)
        if (line.boss == boss.code && inForce(line, day))
            if (const auto* person = findPerson(roster, line.person);
                person != nullptr && isEmployed(*person, day))
                reports.push_back(person);
    std::ranges::sort(reports, {}, &Person::code);
    return reports;
}

} // namespace mor
