// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"

#include <string_view>

namespace mor {

/// The person with this code, or null.
const Person* findPerson(const Roster& roster, std::string_view code);

/// The work calendar with this code, or null.
const WorkCalendar* findCalendar(const Roster& roster, std::string_view code);

/// The person somebody means: by code, e-mail, full name, or a part of a name that fits only one
/// person; upper and lower case alike outside codes. Errors: "person.unknown" (text),
/// "person.ambiguous" (text, up to five names with their codes).
Result<const Person*> personMeant(const Roster& roster, std::string_view text);

/// Who leads this person on that day: the boss of the line in force if still in the organisation;
/// else null.
const Person* bossOn(const Roster& roster, const Person& person, Day day);

/// Direct reports on that day who are in the organisation, ascending by code.
std::vector<const Person*> reportsOn(const Roster& roster, const Person& boss, Day day);

/// In the organisation on that day.
inline bool isEmployed(const Person& person, Day day)
{
    return person.joined <= day && (!person.left || day <= *person.left);
}

} // namespace mor
