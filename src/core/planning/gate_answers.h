// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/budget.h"
#include "core/rhythm/rhythm.h"

#include <string>

namespace mor {

/// What the four questions are answered from, beside the activity itself.
struct GateGround {
    const Rhythm& rhythm;
    const Roster& roster;
    Day today{};
};

/// The answers to the four questions as the draft stands: 1 the levers it names are known, 2 it has
/// 3 to 6 criteria, 3 it has evidence and a usefulness signal, 4 it pushes nobody who runs it over
/// their budget. Open where the object is missing.
///
/// The fourth is open when somebody is over their budget, and further than under the newest
/// published version, and this activity is new or costs them more than there. So a change of words
/// is never refused because a team had been too big before.
Gate derivedGate(const Activity& activity, const RhythmVersion& draft, const GateGround& ground);

/// What counts of a stored answer and the derived one: a "no" and a doubt that a person gave stay
/// until that question is answered again, only their object is today's. An open question with a day
/// is such a doubt; one that is open because its object is missing has none.
GateAnswer standing(const GateAnswer& stored, GateAnswer derived);

/// Answers all activities of the draft anew. What becomes clear by its object carries the day and
/// the person.
void refreshGates(RhythmVersion& draft, const GateGround& ground, const std::string& by);

} // namespace mor
