// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/promises.h"

#include <algorithm>

namespace mor::demo {

namespace {

using std::chrono::days;

/// Most promises are kept; the others are done late, so that open ones are recent.
void addStep(const World& world, PersonIndex owner, std::string what, double kept,
    CheckOff& checkOff, Random& random)
{
    NextStep step;
    step.checkOff = checkOff.fact.id;
    step.owner = world.schedule.plan->roster.people[owner].code;
    step.what = std::move(what);
    step.due = checkOff.fact.heldOn + days{random.between(2, 11)};
    if (isoWeekday(step.due) > 5)
        step.due += days{2};
    step.recordedOn = checkOff.fact.recordedOn;
    step.id = makeId(random.next(), checkOff.recordedAt);
    const int waits = static_cast<int>((step.due - step.recordedOn).count());
    const Day done = random.chance(kept) && waits >= 0
        ? step.recordedOn + days{random.between(waits / 2, waits)}
        : std::max(step.due, step.recordedOn) + days{random.between(2, 16)};
    if (done <= world.request.today)
        step.doneOn = done;
    checkOff.nextSteps.push_back(std::move(step));
}

} // namespace

void addPromises(const World& world, const Series& series, const Names& names, CheckOff& checkOff,
    Random& random)
{
    const bool both = series.person != kNone;
    const bool owed = !both || random.chance(0.3);
    const bool frontline = world.schedule.plan->roster.people[series.owner].role == Role::Manager;
    if (both && (!owed || random.chance(0.6)))
        addStep(world, series.person, (frontline ? stepOfRep : stepOfLed)(names, random), 0.74,
            checkOff, random);
    if (owed)
        addStep(world, series.owner,
            (frontline && both ? stepOfManager : stepOfLeader)(names, random), 0.78, checkOff,
            random);
}

} // namespace mor::demo
