// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/audience.h"

#include "core/base/text.h"
#include "core/org/lookup.h"

#include <algorithm>
#include <array>

namespace mor {

namespace {

using enum Form;

/// Domain rules 11, row by row: Self, Rep, Manager, SecondLine, Leader, Operations, HR, Led,
/// Nobody.
constexpr std::array<std::array<Form, kOnlookers>, kDataKinds> kTable{{
    // Rhythm, standards, questions, levers
    {All, All, All, All, All, EditDrafts, Read, All, All},
    // Leader's own rhythm and adherence
    {Own, Nothing, Read, Read, Own, Nothing, Nothing, Read, Nothing},
    // Occurrence state, dates, minutes
    {Own, Own, OwnTeam, CountsPerManager, CountsPerManager, CountsOfFour, Nothing, Own, Nothing},
    // Which rep was not reached
    {Own, Own, Yes, CountAndGap, Count, Nothing, Nothing, Own, Nothing},
    // Criteria met
    {Own, Own, OwnTeam, SharePerManager, SharePerManager, Nothing, Nothing, Own, Nothing},
    // Shared notes, next steps
    {Own, Own, OwnTeam, Nothing, Nothing, Nothing, Nothing, Own, Nothing},
    // Private note of manager or rep
    {AuthorOnly, AuthorOnly, AuthorOnly, Nothing, Nothing, Nothing, Nothing, AuthorOnly, Nothing},
    // Rep's usefulness answer
    {Own, Own, GroupOfFour, GroupOfFour, GroupOfFour, Nothing, Nothing, Own, Nothing},
    // Deal facts, play state, coded reasons
    {OwnDeals, OwnDeals, Team, TeamOfTeams, All, All, Nothing, OwnDeals, Nothing},
    // Honesty hints
    {AloneSevenDays, Nothing, AloneSevenDays, CountAfterSevenDays, CountAfterSevenDays, Nothing,
        Nothing, Nothing, Nothing},
    // Excuse reason
    {Own, Own, CategoryForHealth, CategoryCounts, CategoryCounts, Nothing, Nothing, Own, Nothing},
}};

constexpr std::array<std::string_view, kDataKinds> kNames{"rhythm", "leaders-own", "talks",
    "rep-not-reached", "criteria", "shared-notes", "private-notes", "usefulness", "deals", "hints",
    "excuse-reasons"};

/// More levels between a rep and the leader than any organisation has.
constexpr int kMostLevels = 40;

/// The day on which the person's place is asked for: their last day once they have left.
Day whileHere(const Person& person, Day day) { return std::min(day, person.left.value_or(day)); }

/// How many steps up from `person` `boss` stands; 0 for nowhere. `top` is who is reached last.
int stepsUp(
    const Roster& roster, const Person& person, const Person& boss, Day day, const Person*& top)
{
    top = &person;
    for (int step = 1; step <= kMostLevels; ++step) {
        const auto* next = bossOn(roster, *top, whileHere(*top, day));
        if (!next)
            return 0;
        top = next;
        if (top == &boss)
            return step;
    }
    return 0;
}

Onlooker above(const Person& viewer, const Person& about, int steps)
{
    if (steps == 1 && about.role == Role::Rep)
        return Onlooker::Manager;
    return viewer.role == Role::Leader ? Onlooker::Leader : Onlooker::SecondLine;
}

} // namespace

Form formFor(Onlooker audience, DataKind kind)
{
    return kTable[static_cast<std::size_t>(kind)][static_cast<std::size_t>(audience)];
}

Onlooker audienceOf(const Roster& roster, std::string_view viewer, std::string_view about, Day day)
{
    if (viewer == kOperations)
        return Onlooker::Operations;
    if (viewer == kHumanResources)
        return Onlooker::HumanResources;
    const auto* who = findPerson(roster, viewer);
    const auto* whom = findPerson(roster, about);
    if (!who || !whom)
        return Onlooker::Nobody;
    if (who == whom)
        return Onlooker::Self;
    if (!isEmployed(*who, day))
        return Onlooker::Nobody;
    const Person* top = nullptr;
    if (const int steps = stepsUp(roster, *whom, *who, day, top); steps > 0)
        return above(*who, *whom, steps);
    const Person* viewersTop = nullptr;
    if (stepsUp(roster, *who, *whom, day, viewersTop) > 0)
        return who->role == Role::Rep ? Onlooker::Rep : Onlooker::Led;
    const bool leadsAll = who->role == Role::Leader && !bossOn(roster, *who, day);
    return leadsAll && top->role != Role::Leader ? Onlooker::Leader : Onlooker::Nobody;
}

Form formFor(
    const Roster& roster, std::string_view viewer, std::string_view about, DataKind kind, Day day)
{
    const auto audience = audienceOf(roster, viewer, about, day);
    const auto* person = findPerson(roster, about);
    if (kind == DataKind::LeadersOwn && (!person || person->role != Role::Leader))
        return Nothing;
    if (audience == Onlooker::Leader && kind == DataKind::RepNotReached
        && person->role != Role::Rep) {
        const auto* boss = bossOn(roster, *person, whileHere(*person, day));
        if (boss && boss->code == viewer)
            return CountAndGap;
    }
    return formFor(audience, kind);
}

bool tellsEntries(Form form)
{
    return form == All || form == Read || form == EditDrafts || form == Own || form == OwnTeam
        || form == Yes || form == OwnDeals || form == Team || form == TeamOfTeams
        || form == AuthorOnly || form == CategoryForHealth;
}

std::string_view toText(DataKind kind) { return kNames[static_cast<std::size_t>(kind)]; }

Result<DataKind> parseDataKind(std::string_view text)
{
    const auto found = std::ranges::find(kNames, text);
    if (found == kNames.end())
        return fail(ErrorKind::Input, "access.unknown_kind", {inQuotes(text)});
    return static_cast<DataKind>(found - kNames.begin());
}

} // namespace mor
