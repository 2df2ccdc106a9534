// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mor {

/// Why an agreed slot cannot stay as it is.
struct SlotClash {
    enum class Kind : std::uint8_t {
        NoTime, ///< a weekday was agreed, but no time
        NotAWorkday, ///< `person` does not work on that weekday
        Busy, ///< `person` is, again and again, at that time
        OtherTalk, ///< `person` has `activity` then
    };
    Kind kind = Kind::NoTime;
    std::string person; ///< code
    std::string activity; ///< code

    bool operator==(const SlotClash&) const = default;
};

/// Why there is no room: how the quarter hours from 08:00 to 18:00 of the weekdays that both work
/// are taken. Hours a week; they overlap.
struct NoRoom {
    int minutesNeeded = 0; ///< in a row
    std::uint8_t weekdays = 0; ///< that both work; bit 0 is Monday; 0: none
    double open = 0.0; ///< hours that the weekdays have
    double talksOfOwner = 0.0;
    double busyOfOwner = 0.0;
    double talksOfPerson = 0.0;
    double busyOfPerson = 0.0;
    int longestFree = 0; ///< minutes in a row

    bool operator==(const NoRoom&) const = default;
};

/// What is proposed for the talks of one activity with one person.
struct ProposedSlot {
    enum class State : std::uint8_t {
        Unplaced, ///< no room; stays where it is
        Moved, ///< agreed, but something is in its way
        New, ///< nothing was agreed so far, or a weekday without a time
        Kept,
    };
    State state = State::Unplaced;
    Slot slot; ///< as proposed; unplaced: as it stands now
    std::optional<Slot> before; ///< what was agreed; none where nothing was
    std::optional<SlotClash> clash; ///< moved, or agreed and unplaced: what is in its way
    std::optional<NoRoom> noRoom; ///< unplaced

    bool operator==(const ProposedSlot&) const = default;
};

struct SlotProposal {
    std::vector<ProposedSlot> slots; ///< ascending by manager, person, activity

    int count(ProposedSlot::State state) const;
    /// Whether taking it would change anything.
    bool changesAnything() const;
    bool operator==(const SlotProposal&) const = default;
};

/// A weekly plan for the talks that somebody holds person by person, from a day on.
///
/// Agreed slots stay unless a weekday is nobody's working day, either person is busy then again and
/// again (see RecurringBusy) or has another talk then. The others are placed in the order in which
/// people joined, so that nobody gives way to who comes later: first where the schedule already has
/// them, else on the owner's emptiest weekday from 09:00 to 17:00, before 09:00 and after 17:00
/// where that is full, across lunch last. What must move stays on its weekday if it can, as near to
/// its time as possible. Leave and holidays move no slot. Times of the rule itself ("weekly on
/// mon,wed", "monthly on day 15") keep their days; only the time is proposed.
///
/// Who leads leaders is planned first; their talks stand in the way of those whom they lead.
/// Deterministic. Linear in people and activities.
SlotProposal proposeWeek(const Plan& plan, Day on);
/// The same for the talks one person holds; those of all others stay where they stand.
SlotProposal proposeWeek(const Plan& plan, Day on, const Person& owner);

/// The roster with the proposal's new and moved slots agreed. Slots of talks that the proposal does
/// not name stay.
Roster withSlots(const Roster& roster, const SlotProposal& proposal);

} // namespace mor
