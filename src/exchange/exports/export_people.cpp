// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/exports/export_people.h"

#include "core/base/text.h"
#include "core/org/lookup.h"
#include "core/org/tree_order.h"

#include <algorithm>
#include <array>

namespace mor {

namespace {

/// Everybody below one of these on one of the days, these among them.
std::set<std::string> withThoseBelow(
    const Roster& roster, const std::vector<std::string>& named, DayRange days)
{
    std::set<std::string> all(named.begin(), named.end());
    for (bool grew = true; grew;) {
        grew = false;
        for (const auto& line : roster.lines)
            if (line.from <= days.last && (!line.to || *line.to >= days.first)
                && all.contains(line.boss))
                grew = all.insert(line.person).second || grew;
    }
    return all;
}

std::string labelOf(const Roster& roster, const ExportRequest& request)
{
    if (request.people.empty())
        return "Everybody";
    if (request.people.size() > 1)
        return std::to_string(request.people.size()) + " people";
    const auto* person = findPerson(roster, request.people.front());
    return request.teams && !person->team.empty() ? "Team " + person->team : person->name;
}

const Person* leaderOf(const Roster& roster)
{
    const auto leader = std::ranges::find(roster.people, Role::Leader, &Person::role);
    return leader != roster.people.end() ? &*leader
        : roster.people.empty()          ? nullptr
                                         : &roster.people.front();
}

/// The letters of U+00C0 to U+017F without their marks.
constexpr std::string_view kPlain
    = "aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty"
      "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kPlain.size() == 0x180 - 0xc0);

} // namespace

Result<ExportPeople> ExportPeople::meant(const Roster& roster, const ExportRequest& request)
{
    ExportPeople people;
    people.m_roster = &roster;
    for (const auto& code : request.people)
        if (findPerson(roster, code) == nullptr)
            return fail(ErrorKind::NotFound, "person.unknown", {inQuotes(code)});
    const auto all = request.teams
        ? withThoseBelow(roster, request.people, request.days)
        : std::set<std::string>(request.people.begin(), request.people.end());
    people.m_codes.assign(all.begin(), all.end());
    for (const auto& person : roster.people)
        people.m_wanted.push_back(all.empty() || all.contains(person.code));
    people.m_label = labelOf(roster, request);
    people.m_first = request.people.size() == 1 ? findPerson(roster, request.people.front())
                                                : leaderOf(roster);
    return people;
}

bool ExportPeople::concerns(const Schedule& schedule, std::size_t position) const
{
    if (everybody())
        return true;
    const auto& series = schedule.seriesOf(schedule.occurrences[position]);
    return has(series.owner) || has(series.person) || has(appointmentOf(schedule, position).holder);
}

bool ExportPeople::concerns(const OccurrenceKey& key) const
{
    const auto isWanted
        = [&](const std::string& code) { return std::ranges::binary_search(m_codes, code); };
    if (everybody() || isWanted(key.owner) || isWanted(key.counterpart))
        return true;
    return std::ranges::any_of(m_roster->subjects, [&](const Subject& subject) {
        return subject.code == key.counterpart && subject.from <= key.date
            && (!subject.to || key.date <= *subject.to) && isWanted(subject.rep);
    });
}

std::string personName(const Roster& roster, const std::string& code)
{
    const auto* person = findPerson(roster, code);
    return person != nullptr ? person->name : code.empty() ? "nobody" : code;
}

std::string fileWord(std::string_view text)
{
    std::string word;
    const auto add = [&word](char c) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (isLetter)
            word += c;
        else if (!word.empty() && word.back() != '-')
            word += '-';
    };
    const auto lower = lowered(text);
    for (std::size_t i = 0; i < lower.size(); ++i) {
        const auto byte = static_cast<unsigned char>(lower[i]);
        const bool isMarked = byte >= 0xc3 && byte <= 0xc5 && i + 1 < lower.size();
        if (isMarked) {
            const auto low = static_cast<unsigned char>(lower[++i]) & 0x3fu;
            add(kPlain[((byte & 0x1fu) << 6 | low) - 0xc0u]);
        } else if (byte < 0x80) {
            add(lower[i]);
        }
    }
    while (word.ends_with('-'))
        word.pop_back();
    return word;
}

std::vector<const Person*> peopleInOrder(const Roster& roster, const ExportPeople& people, Day day)
{
    std::vector<const Person*> ordered;
    const auto wanted = [&](const Person& person) {
        return people.has(static_cast<PersonIndex>(&person - roster.people.data()));
    };
    for (const auto* person : inTreeOrder(roster, day))
        if (wanted(*person))
            ordered.push_back(person);
    for (const auto& person : roster.people)
        if (wanted(person) && !isEmployed(person, day))
            ordered.push_back(&person);
    return ordered;
}

namespace {

std::string fileNameOf(std::string who, const ExportRequest& request)
{
    if (request.what == ExportWhat::Rhythm)
        who.clear();
    // A calendar keeps its name: others subscribe to it.
    const bool isDated
        = request.what != ExportWhat::Rhythm && request.format != ExportFormat::Calendar;
    return who + (who.empty() ? "" : "-") + std::string{toText(request.what)}
    + (isDated ? '-' + toIso(request.days.first) : std::string{}) + '.'
        + std::string{toText(request.format)};
}

} // namespace

std::string exportFileName(const ExportRequest& request, const ExportPeople& people)
{
    const auto who = fileWord(people.label());
    return fileNameOf(
        who.empty() && !request.people.empty() ? fileWord(request.people.front()) : who, request);
}

std::string exportFileNameWithCode(const ExportRequest& request, const ExportPeople& people)
{
    return fileNameOf(fileWord(people.label() + '-' + request.people.front()), request);
}

} // namespace mor
