// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/roster_index.h"
#include "core/schedule/rule_dates.h"

#include <span>
#include <string_view>
#include <vector>

namespace mor {

class WeekGrid;

/// A per-person activity of one pair, and the days on which it can fall due.
struct WantedTalk {
    PersonIndex person = kNone;
    const Activity* activity = nullptr;
    DayRange live;
};

/// Everything an owner ever holds person by person, first come first.
std::vector<WantedTalk> wantedBy(const Plan& plan, const RosterIndex& index, PersonIndex owner);
/// The owner's talks with the whole team or alone stand where their own start time puts them.
void addTeamTalks(WeekGrid& grid, const Plan& plan, const Person& owner, std::uint8_t weekdays);

/// A slot of one owner with one person.
struct SlotEntry {
    PersonIndex person = kNone;
    std::uint32_t activity = 0; ///< position of its code in SlotBook
    SlotDay day;
    MinuteOfDay start = kNoTime;
};

/// Where each per-person talk has its place: the agreed slots, and for every other pair a proposal,
/// made when the owner's first is asked for. Who comes first is placed first and never gives way to
/// who comes later, so a pair's place does not change because somebody joins.
class SlotBook {
public:
    /// Refers to both, which must outlive it.
    SlotBook(const Plan& plan, const RosterIndex& index);

    /// Position of the code of an activity of the rhythm, kNone for another.
    std::uint32_t activity(std::string_view code) const;
    std::string_view code(std::uint32_t activity) const { return m_codes[activity]; }
    /// The agreed slot alone; null where none is.
    const SlotEntry* agreed(PersonIndex owner, PersonIndex person, std::uint32_t activity) const;
    /// Null where the two have no talks of this activity.
    const SlotEntry* find(PersonIndex owner, PersonIndex person, std::uint32_t activity);
    /// All of an owner's talks without an agreed slot, ascending by person and activity.
    std::span<const SlotEntry> proposed(PersonIndex owner);

private:
    struct Book {
        std::vector<SlotEntry> agreed;
        std::vector<SlotEntry> proposed;
        bool complete = false;
    };
    void propose(PersonIndex owner);

    const Plan& m_plan;
    const RosterIndex& m_index;
    std::vector<std::string_view> m_codes; ///< of the rhythm's activities, ascending
    std::vector<Book> m_books; ///< by owner
};

/// Calls `use` with each range of `days` on which `boss` owns this activity with those they lead:
/// the boss's role is the owner's, or the leader stands in for a second line that is not there.
template <class Use>
void forOwnedDays(const RosterIndex& index, const Activity& activity, PersonIndex boss,
    DayRange days, const Use& use)
{
    const Role role = index.person(boss).role;
    if (days.empty())
        return;
    if (role == activity.owner)
        use(days);
    else if (activity.owner == Role::SecondLine && role == Role::Leader) {
        for (const DayRange& range : index.withoutSecondLine()) {
            if (const DayRange owned = overlap(range, days); !owned.empty())
                use(owned);
        }
    }
}

/// Whether the activity is held with this person one by one.
bool isHeldWith(const Activity& activity, const Person& person);
/// The days cut to those on which the audience takes part.
DayRange inAudience(const Activity& activity, const Person& person, DayRange days);

} // namespace mor
