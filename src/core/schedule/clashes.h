// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/schedule.h"

#include <map>
#include <vector>

namespace mor {

/// A day and time at which a talk may stand.
struct TalkPlace {
    Day day{};
    MinuteOfDay start = kNoTime;

    auto operator<=>(const TalkPlace&) const = default;
};

/// One thing that stands against holding a talk at a place.
struct Clash {
    enum class Kind : std::uint8_t {
        OutsideWindow, ///< before it opens or after it is due
        InThePast,
        NotEmployed, ///< `person` is not in the organisation on that day
        NotAWorkday, ///< `person` doesn't work on that day
        Leave, ///< of `person`, on `days`
        Busy, ///< `person` is, from `start` to `end`
        OtherTalk, ///< `talk` of `person`, from `start` to `end`
        OverBudget, ///< moves into a week that is then `minutesOver` over the holder's budget
    };
    Kind kind = Kind::OutsideWindow;
    PersonIndex person = kNone;
    DayRange days = {};
    MinuteOfDay start = kNoTime;
    MinuteOfDay end = kNoTime;
    std::uint32_t talk = kNone; ///< position in the schedule
    int minutesOver = 0;

    bool operator==(const Clash&) const = default;
};

/// Whether ExceptionService::move refuses such a place; everything else is a warning.
/// `holder` is who holds the talk.
bool forbidsMove(const Clash& clash, PersonIndex holder);

/// Answers what stands against other places of one talk. Reads the schedule once, after that asking
/// is cheap enough for every step of a drag.
///
/// It sees the people's other talks as far as the schedule has them; talks that are excused, merged
/// into another or withdrawn take no time, and so do those in `held`. Talks with their team count
/// for everybody who reports to its leader. Preparation takes no time of the other person and no
/// place of its own, but counts for the budget, as everywhere.
class PlaceCheck {
public:
    /// The schedule must outlive it. `today` and `now` are where the user sits. `held` says by
    /// position which talks have taken place; empty: none.
    PlaceCheck(const Schedule& schedule, std::uint32_t position, Day today, MinuteOfDay now = 0,
        const std::vector<bool>& held = {});

    /// Everything that stands against the place, in the order of Kind, the holder's before the
    /// other person's. Without a time (kNoTime) only what concerns the day. Empty for a vacant
    /// seat's talk inside its window.
    std::vector<Clash> at(const TalkPlace& place) const;
    /// Nothing stands against it but, maybe, the budget.
    bool isFree(const TalkPlace& place) const;

    const Schedule& schedule() const { return m_schedule; }
    const Window& window() const { return *m_window; }
    /// Where it stands now.
    const Appointment& appointment() const { return m_appointment; }
    /// The time of its slot or its activity; kNoTime where nobody said one.
    MinuteOfDay usualStart() const { return m_usualStart; }
    int minutes() const { return m_minutes; }
    Day today() const { return m_today; }

private:
    struct Taken {
        TalkPlace place;
        MinuteOfDay end = kNoTime;
        PersonIndex person = kNone;
        std::uint32_t talk = kNone;
    };
    struct Boss {
        PersonIndex boss = kNone;
        DayRange days;
    };
    /// One of the people who take part.
    struct Party {
        PersonIndex person = kNone;
        std::vector<Boss> bosses;
    };

    void addParty(PersonIndex person);
    void readTalks(std::uint32_t position, const std::vector<bool>& held);
    bool takesPart(const Party& party, const Series& series, const Appointment& appointment) const;
    const Person& person(PersonIndex at) const { return m_schedule.plan->roster.people[at]; }
    void addDayClashes(const Party& party, Day day, std::vector<Clash>& clashes) const;
    void addBusy(const Party& party, const TalkPlace& place, std::vector<Clash>& clashes) const;
    void addTalks(const TalkPlace& place, std::vector<Clash>& clashes) const;
    void addBudget(Day day, std::vector<Clash>& clashes) const;

    const Schedule& m_schedule;
    const Window* m_window;
    Appointment m_appointment;
    MinuteOfDay m_usualStart;
    int m_minutes; ///< of the talk
    int m_cost; ///< with preparation
    Day m_today;
    MinuteOfDay m_now;
    std::vector<Party> m_parties; ///< the holder first
    std::vector<Taken> m_taken; ///< other talks of the parties, ascending by place
    std::map<Day, int> m_weekCost; ///< of the holder's other talks, by Monday
};

} // namespace mor
