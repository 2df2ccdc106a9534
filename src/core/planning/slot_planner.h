// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/recurring_busy.h"
#include "core/planning/slot_proposal.h"
#include "core/schedule/roster_index.h"
#include "core/schedule/slot_book.h"

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace mor {

/// Makes the proposal of proposeWeek owner by owner; who was planned before stands where they were
/// put.
class SlotPlanner {
public:
    /// The plan must outlive it.
    SlotPlanner(const Plan& plan, Day on);

    /// Appends what is proposed for the talks of an owner.
    void plan(PersonIndex owner, std::vector<ProposedSlot>& proposed);

private:
    /// One line of the proposal that is being worked on.
    struct Talk {
        PersonIndex person = kNone;
        const Activity* activity = nullptr;
        std::uint32_t code = 0; ///< position of its activity in the book
        DayRange live;
        WeekNeed need;
        std::uint8_t weekdays = 0; ///< that both work
    };
    /// What somebody's week looks like apart from the talks being planned.
    struct Diary {
        WeekGrid others; ///< talks that have their place
        RecurringBusy busy;
        std::map<int, Obstacles> obstacles; ///< by minutes
    };

    std::vector<Talk> talksOf(PersonIndex owner) const;
    const Activity* activityFrom(
        PersonIndex owner, PersonIndex person, std::string_view code) const;
    /// What is fixed for `who` while the talks of `planned` are being planned.
    Diary diaryOf(PersonIndex who, PersonIndex planned);
    /// Adds what `owner` holds one by one: with `with` alone, or with everybody if that is kNone.
    void addTalks(WeekGrid& grid, PersonIndex owner, PersonIndex with);
    /// Where a talk stands: planned, agreed or as the schedule has it.
    std::optional<Slot> placeOf(PersonIndex owner, const Talk& talk);
    GridTalk gridTalk(const Talk& talk, const Slot& slot) const;
    Slot slotAt(PersonIndex owner, const Talk& talk, const WeekGrid::Place& place) const;

    /// What is in the way of a talk at a slot.
    std::optional<SlotClash> clashOf(
        const Talk& talk, const Slot& slot, const Diary& own, const Diary& theirs) const;
    /// Everything but the owner's own talks.
    static Obstacles obstaclesFor(const Talk& talk, Diary& own, Diary& theirs);
    /// On the agreed weekday, as near to the agreed time as it goes.
    std::optional<Slot> nearSlot(
        const Talk& talk, const Slot& agreed, const Diary& own, const Diary& theirs) const;
    static NoRoom noRoomFor(const Talk& talk, const Diary& own, const Diary& theirs);
    /// Finds a place for a talk that has none or cannot keep it.
    void place(
        PersonIndex owner, const Talk& talk, ProposedSlot& proposed, Diary& own, Diary& theirs);

    const Plan& m_plan;
    Day m_on;
    RosterIndex m_index;
    SlotBook m_book;
    /// Where planned talks were put, by owner, person and activity's position.
    std::map<std::tuple<PersonIndex, PersonIndex, std::uint32_t>, Slot> m_planned;
};

} // namespace mor
