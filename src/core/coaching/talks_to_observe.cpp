// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/coaching/talks_to_observe.h"

#include "core/coaching/coaching_rights.h"
#include "core/org/lookup.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace mor {

namespace {

/// The managers of the ledger, each with whether the viewer leads them and how many they lead.
class Led {
public:
    Led(const Roster& roster, std::string_view viewer, Day day)
        : m_roster(roster)
        , m_viewer(viewer)
        , m_day(day)
    {
    }

    bool isLed(PersonIndex holder) { return of(holder).led; }
    int among(PersonIndex holder, Counterpart with)
    {
        if (with == Counterpart::Team || with == Counterpart::Alone)
            return 0;
        return with == Counterpart::Manager ? of(holder).leaders : of(holder).reps;
    }

private:
    struct Known {
        bool led = false;
        int reps = 0;
        int leaders = 0;
    };

    const Known& of(PersonIndex holder)
    {
        const auto [at, isNew] = m_known.try_emplace(holder);
        if (isNew) {
            const auto& person = m_roster.people[holder];
            at->second.led = isAbove(m_roster, m_viewer, person.code, m_day);
            for (const auto* report : reportsOn(m_roster, person, m_day))
                ++(report->role == Role::Rep ? at->second.reps : at->second.leaders);
        }
        return at->second;
    }

    const Roster& m_roster;
    std::string_view m_viewer;
    Day m_day;
    std::map<PersonIndex, Known> m_known;
};

std::map<OccurrenceKey, Observation> saidBy(
    std::string_view viewer, std::span<const Observation> observations)
{
    std::map<OccurrenceKey, Observation> said;
    for (auto& one : standing({observations.begin(), observations.end()}))
        if (one.observer == viewer)
            said[one.occurrence] = std::move(one);
    return said;
}

} // namespace

std::vector<TalkToObserve> talksToObserve(const Ledger& ledger, std::string_view viewer,
    DayRange heldOn, std::span<const Observation> observations)
{
    const auto& schedule = *ledger.schedule;
    const auto said = saidBy(viewer, observations);
    Led led(schedule.plan->roster, viewer, ledger.asOf);
    std::vector<TalkToObserve> talks;
    for (std::size_t i = 0; i < ledger.entries.size(); ++i) {
        const auto& entry = ledger.entries[i];
        const auto holder = ledger.holderOf(i);
        if (!entry.held() || entry.merged || !heldOn.contains(entry.heldOn()) || holder == kNone
            || !led.isLed(holder))
            continue;
        const auto& occurrence = schedule.occurrences[i];
        TalkToObserve talk;
        talk.key = schedule.key(occurrence);
        talk.manager = schedule.plan->roster.people[holder].code;
        talk.with = schedule.activity(occurrence).counterpart;
        talk.among = led.among(holder, talk.with);
        talk.heldOn = entry.heldOn();
        talk.start = appointmentOf(schedule, i).start;
        talk.version = schedule.seriesOf(occurrence).version;
        if (const auto own = said.find(talk.key); own != said.end())
            talk.said = own->second;
        talks.push_back(std::move(talk));
    }
    std::ranges::sort(talks, [](const TalkToObserve& one, const TalkToObserve& other) {
        return std::tie(other.heldOn, other.start, one.manager, one.key)
            < std::tie(one.heldOn, one.start, other.manager, other.key);
    });
    return talks;
}

} // namespace mor
