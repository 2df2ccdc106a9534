// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/coaching/coaching_rights.h"

#include "core/org/lookup.h"
#include "core/org/oversight.h"

namespace mor {

bool isAbove(const Roster& roster, std::string_view one, std::string_view other, Day day)
{
    const auto* person = findPerson(roster, other);
    // No line of bosses is longer than there are people, even in a roster that closes a circle.
    for (std::size_t steps = 0; person && steps < roster.people.size(); ++steps) {
        person = bossOn(roster, *person, day);
        if (person && person->code == one)
            return true;
    }
    return false;
}

bool mayCalibrate(const Roster& roster, std::string_view code, Day today)
{
    const auto* person = findPerson(roster, code);
    if (!person || !isEmployed(*person, today))
        return false;
    return person->role == Role::SecondLine || overseesAll(roster, code, today);
}

bool mayJudge(const Person& person, Day today)
{
    return person.role != Role::Rep && isEmployed(person, today);
}

} // namespace mor
