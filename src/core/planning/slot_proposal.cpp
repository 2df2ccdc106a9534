// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/slot_proposal.h"

#include "core/org/lookup.h"
#include "core/planning/slot_planner.h"

#include <algorithm>
#include <tuple>

namespace mor {

namespace {

using State = ProposedSlot::State;

auto nameOf(const Slot& slot) { return std::tie(slot.manager, slot.person, slot.activity); }

void sortByName(std::vector<ProposedSlot>& slots)
{
    std::ranges::sort(slots, [](const ProposedSlot& one, const ProposedSlot& other) {
        return nameOf(one.slot) < nameOf(other.slot);
    });
}

} // namespace

int SlotProposal::count(State state) const
{
    return static_cast<int>(std::ranges::count(slots, state, &ProposedSlot::state));
}

bool SlotProposal::changesAnything() const { return count(State::New) + count(State::Moved) > 0; }

SlotProposal proposeWeek(const Plan& plan, Day on)
{
    SlotPlanner planner(plan, on);
    std::vector<PersonIndex> owners;
    for (PersonIndex at = 0; at < plan.roster.people.size(); ++at)
        owners.push_back(at);
    // Roles stand in the order of the organisation, the leader first.
    std::ranges::stable_sort(
        owners, {}, [&](PersonIndex at) { return plan.roster.people[at].role; });
    SlotProposal proposal;
    for (const PersonIndex owner : owners)
        planner.plan(owner, proposal.slots);
    sortByName(proposal.slots);
    return proposal;
}

SlotProposal proposeWeek(const Plan& plan, Day on, const Person& owner)
{
    SlotPlanner planner(plan, on);
    SlotProposal proposal;
    if (const Person* found = findPerson(plan.roster, owner.code))
        planner.plan(static_cast<PersonIndex>(found - plan.roster.people.data()), proposal.slots);
    sortByName(proposal.slots);
    return proposal;
}

Roster withSlots(const Roster& roster, const SlotProposal& proposal)
{
    Roster changed = roster;
    for (const ProposedSlot& proposed : proposal.slots) {
        if (proposed.state != State::New && proposed.state != State::Moved)
            continue;
        const auto agreed = std::find_if(changed.slots.begin(), changed.slots.end(),
            [&](const Slot& slot) { return nameOf(slot) == nameOf(proposed.slot); });
        if (agreed == changed.slots.end())
            changed.slots.push_back(proposed.slot);
        else
            *agreed = proposed.slot;
    }
    normalise(changed);
    return changed;
}

} // namespace mor
