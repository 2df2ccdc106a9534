// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/oversight.h"

#include "core/org/lookup.h"

#include <algorithm>

namespace mor {

namespace {

bool leads(const Roster& roster, const Person& person, Day today)
{
    return isEmployed(person, today) && !reportsOn(roster, person, today).empty();
}

} // namespace

bool overseesAll(const Roster& roster, std::string_view code, Day today)
{
    const auto* person = findPerson(roster, code);
    if (!person && !code.empty())
        return false;
    if (person && person->role == Role::Leader)
        return true;
    const auto& people = roster.people;
    if (std::ranges::any_of(people,
            [&](const Person& one) { return one.role == Role::Leader && isEmployed(one, today); }))
        return false;
    if (person && leads(roster, *person, today))
        return bossOn(roster, *person, today) == nullptr;
    return std::ranges::none_of(
        people, [&](const Person& one) { return leads(roster, one, today); });
}

} // namespace mor
