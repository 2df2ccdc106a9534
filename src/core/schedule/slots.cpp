// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/schedule.h"
#include "core/schedule/slot_book.h"

#include <algorithm>
#include <tuple>

namespace mor {

namespace {

bool ownsOn(const RosterIndex& index, const Activity* activity, PersonIndex owner,
    const SlotEntry& entry, Day on)
{
    const Person& person = index.person(entry.person);
    if (!activity || !isHeldWith(*activity, person))
        return false;
    return std::ranges::any_of(index.led(owner), [&](const Led& led) {
        if (led.person != entry.person || !led.days.contains(on))
            return false;
        bool owns = false;
        forOwnedDays(index, *activity, owner, inAudience(*activity, person, {on, on}),
            [&owns](DayRange) { owns = true; });
        return owns;
    });
}

} // namespace

std::vector<Slot> proposeSlots(const Plan& plan, Day on)
{
    std::vector<Slot> slots;
    const RhythmVersion* version = versionOn(plan.rhythm, on);
    if (!version)
        return slots;
    const RosterIndex index(plan.roster, {on, on});
    SlotBook book(plan, index);
    for (PersonIndex owner = 0; owner < index.size(); ++owner) {
        if (index.led(owner).empty())
            continue;
        for (const SlotEntry& entry : book.proposed(owner)) {
            const std::string_view code = book.code(entry.activity);
            if (ownsOn(index, findActivity(*version, code), owner, entry, on))
                slots.push_back({index.person(owner).code, index.person(entry.person).code,
                    std::string(code), entry.day.weekday, entry.start, entry.day.week});
        }
    }
    std::ranges::sort(slots, {},
        [](const Slot& slot) { return std::tie(slot.manager, slot.person, slot.activity); });
    return slots;
}

} // namespace mor
