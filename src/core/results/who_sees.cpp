// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/who_sees.h"

#include "core/access/audience.h"
#include "core/org/lookup.h"

namespace mor {

bool seesResultsOf(const Roster& roster, std::string_view viewer, std::string_view about, Day day)
{
    if (viewer == about)
        return findPerson(roster, viewer) != nullptr;
    const auto audience = audienceOf(roster, viewer, about, day);
    // "Own deals" of the other side of a talk are the viewer's own, not this person's.
    if (audience == Onlooker::Rep || audience == Onlooker::Led)
        return false;
    return formFor(audience, DataKind::Deals) != Form::Nothing;
}

} // namespace mor
