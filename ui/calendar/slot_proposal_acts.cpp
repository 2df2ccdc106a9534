// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/slot_proposal_acts.h"

#include "core/planning/roster_service.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace mor::ui {

namespace {

using State = ProposedSlot::State;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Slots", text); }

/// One slot before and after the plan was taken.
struct Change {
    std::optional<Slot> before;
    Slot after;
};
using Changes = std::vector<Change>;

bool isOfSameTalk(const Slot& one, const Slot& other)
{
    return std::tie(one.manager, one.person, one.activity)
        == std::tie(other.manager, other.person, other.activity);
}

std::optional<Slot> agreedNow(const Roster& roster, const Slot& talk)
{
    const auto found = std::ranges::find_if(
        roster.slots, [&](const Slot& slot) { return isOfSameTalk(slot, talk); });
    return found == roster.slots.end() ? std::nullopt : std::optional{*found};
}

Result<> apply(Desk& desk, const Changes& changes, bool back)
{
    const auto stored = desk.plans().load();
    if (!stored)
        return fail(stored);
    Roster roster = stored->plan.roster;
    for (const Change& change : changes) {
        const auto from = back ? std::optional{change.after} : change.before;
        const auto to = back ? change.before : std::optional{change.after};
        if (agreedNow(roster, change.after) != from)
            return fail(ErrorKind::Conflict, "plan.changed_meanwhile");
        std::erase_if(
            roster.slots, [&](const Slot& slot) { return isOfSameTalk(slot, change.after); });
        if (to)
            roster.slots.push_back(*to);
    }
    RosterService service(desk.plans(), desk.practice(), desk.clock());
    if (auto saved = service.save(roster, stored->stamp); !saved)
        return saved;
    desk.planned();
    return {};
}

} // namespace

Result<QString> takeSlots(Desk& desk, const SlotProposal& proposal)
{
    const auto changes = std::make_shared<Changes>();
    for (const auto& proposed : proposal.slots)
        if (proposed.state == State::New || proposed.state == State::Moved)
            changes->push_back({proposed.before, proposed.slot});
    if (auto taken = apply(desk, *changes, false); !taken) {
        if (taken.error().kind == ErrorKind::Conflict)
            desk.planned();
        return mor::fail(taken);
    }
    desk.remember(
        tr("taking the weekly plan"), [&desk, changes] { return apply(desk, *changes, true); },
        [&desk, changes] { return apply(desk, *changes, false); });
    return tr("The weekly plan is taken: %1 new, %2 moved.")
        .arg(proposal.count(State::New))
        .arg(proposal.count(State::Moved));
}

} // namespace mor::ui
