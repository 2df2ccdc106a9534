// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/clashes.h"

#include "core/org/lookup.h"
#include "core/rhythm/budget.h"
#include "core/schedule/exceptions_in_force.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace mor {

namespace {

using Kind = Clash::Kind;

constexpr int kMinutesADay = 24 * 60;

MinuteOfDay endOf(MinuteOfDay start, int minutes)
{
    return static_cast<MinuteOfDay>(std::min(start + minutes, kMinutesADay));
}

/// Talks that nobody will hold in their place.
bool takesNoTime(const Schedule& schedule, std::uint32_t position)
{
    const Occurrence& occurrence = schedule.occurrences[position];
    if ((occurrence.flags & (Occurrence::kTooFewDays | Occurrence::kWithdrawn)) != 0)
        return true;
    if ((occurrence.flags & Occurrence::kHasExceptions) == 0)
        return false;
    const ExceptionsInForce inForce = exceptionsInForce(schedule, position);
    return inForce.excused || inForce.merged;
}

bool worksOn(const Roster& roster, const Person& person, Day day)
{
    const WorkCalendar* calendar = findCalendar(roster, person.calendar);
    return isWorkday(calendar ? *calendar : WorkCalendar{}, day);
}

} // namespace

bool forbidsMove(const Clash& clash, PersonIndex holder)
{
    return clash.kind == Kind::OutsideWindow
        || (clash.kind == Kind::NotAWorkday && clash.person == holder);
}

PlaceCheck::PlaceCheck(const Schedule& schedule, std::uint32_t position, Day today, MinuteOfDay now,
    const std::vector<bool>& held)
    : m_schedule(schedule)
    , m_window(&schedule.windowOf(schedule.occurrences[position]))
    , m_appointment(appointmentOf(schedule, position))
    , m_usualStart(schedule.seriesOf(schedule.occurrences[position]).start)
    , m_minutes(schedule.activity(schedule.occurrences[position]).minutes.talk)
    , m_cost(m_minutes + schedule.activity(schedule.occurrences[position]).minutes.preparation)
    , m_today(today)
    , m_now(now)
{
    const PersonIndex other = schedule.seriesOf(schedule.occurrences[position]).person;
    addParty(m_appointment.holder);
    if (other != m_appointment.holder)
        addParty(other);
    readTalks(position, held);
}

void PlaceCheck::addParty(PersonIndex who)
{
    if (who == kNone)
        return;
    const Roster& roster = m_schedule.plan->roster;
    Party party{who, {}};
    for (const ReportingLine& line : roster.lines) {
        if (line.person != person(who).code)
            continue;
        if (const Person* boss = findPerson(roster, line.boss))
            party.bosses.push_back({static_cast<PersonIndex>(boss - roster.people.data()),
                {line.from, line.to.value_or(kLastDay)}});
    }
    m_parties.push_back(std::move(party));
}

bool PlaceCheck::takesPart(
    const Party& party, const Series& series, const Appointment& appointment) const
{
    if (appointment.holder == party.person || series.person == party.person)
        return true;
    const auto& activity
        = m_schedule.plan->rhythm.versions[series.version].activities[series.activity];
    return activity.counterpart == Counterpart::Team
        && std::ranges::any_of(party.bosses, [&](const Boss& boss) {
               return boss.boss == appointment.holder && boss.days.contains(appointment.day);
           });
}

void PlaceCheck::readTalks(std::uint32_t position, const std::vector<bool>& held)
{
    for (std::uint32_t at = 0; at < m_schedule.occurrences.size(); ++at) {
        const Occurrence& occurrence = m_schedule.occurrences[at];
        const Series& series = m_schedule.seriesOf(occurrence);
        if (at == position || takesNoTime(m_schedule, at))
            continue;
        const Appointment appointment = appointmentOf(m_schedule, at);
        const auto party = std::ranges::find_if(
            m_parties, [&](const Party& one) { return takesPart(one, series, appointment); });
        if (party == m_parties.end())
            continue;
        const Minutes& minutes = m_schedule.activity(occurrence).minutes;
        if (appointment.holder == m_appointment.holder)
            m_weekCost[mondayOf(appointment.day)] += minutes.talk + minutes.preparation;
        const bool tookPlace = at < held.size() && held[at];
        if (appointment.start != kNoTime && !tookPlace)
            m_taken.push_back({{appointment.day, appointment.start},
                endOf(appointment.start, minutes.talk), party->person, at});
    }
    std::ranges::sort(
        m_taken, {}, [](const Taken& taken) { return std::tuple(taken.place, taken.talk); });
}

std::vector<Clash> PlaceCheck::at(const TalkPlace& place) const
{
    std::vector<Clash> clashes;
    const auto add = [&](Kind kind) { clashes.push_back({kind, kNone, {}, kNoTime, kNoTime}); };
    if (place.day < m_window->opens || place.day > m_window->due)
        add(Kind::OutsideWindow);
    const bool isOver = place.day == m_today && place.start != kNoTime && place.start < m_now;
    if (place.day < m_today || isOver)
        add(Kind::InThePast);
    for (const Party& party : m_parties)
        addDayClashes(party, place.day, clashes);
    if (place.start != kNoTime) {
        for (const Party& party : m_parties)
            addBusy(party, place, clashes);
        addTalks(place, clashes);
    }
    addBudget(place.day, clashes);
    std::ranges::stable_sort(clashes, {}, &Clash::kind);
    return clashes;
}

bool PlaceCheck::isFree(const TalkPlace& place) const
{
    return std::ranges::all_of(
        at(place), [](const Clash& clash) { return clash.kind == Kind::OverBudget; });
}

void PlaceCheck::addDayClashes(const Party& party, Day day, std::vector<Clash>& clashes) const
{
    const Roster& roster = m_schedule.plan->roster;
    const Person& who = person(party.person);
    if (!isEmployed(who, day)) {
        clashes.push_back({Kind::NotEmployed, party.person, {}});
        return;
    }
    if (!worksOn(roster, who, day))
        clashes.push_back({Kind::NotAWorkday, party.person, {}});
    auto leave = std::ranges::lower_bound(roster.leaves, who.code, {}, &Leave::person);
    for (; leave != roster.leaves.end() && leave->person == who.code; ++leave) {
        if (leave->days.contains(day)) {
            clashes.push_back({Kind::Leave, party.person, leave->days});
            return;
        }
    }
}

void PlaceCheck::addBusy(
    const Party& party, const TalkPlace& place, std::vector<Clash>& clashes) const
{
    const auto& all = m_schedule.plan->roster.busy;
    const std::string& code = person(party.person).code;
    const auto before = [](const BusyTime& busy, const std::pair<std::string_view, Day>& wanted) {
        return std::pair<std::string_view, Day>(busy.person, busy.day) < wanted;
    };
    auto busy = std::lower_bound(
        all.begin(), all.end(), std::pair<std::string_view, Day>(code, place.day), before);
    for (; busy != all.end() && busy->day == place.day && busy->person == code; ++busy) {
        if (busy->start < endOf(place.start, m_minutes) && place.start < busy->end) {
            clashes.push_back({Kind::Busy, party.person, {}, busy->start, busy->end});
            return;
        }
    }
}

void PlaceCheck::addTalks(const TalkPlace& place, std::vector<Clash>& clashes) const
{
    const MinuteOfDay end = endOf(place.start, m_minutes);
    auto taken = std::ranges::lower_bound(
        m_taken, place.day, {}, [](const Taken& one) { return one.place.day; });
    for (; taken != m_taken.end() && taken->place.day == place.day; ++taken) {
        if (taken->place.start < end && place.start < taken->end)
            clashes.push_back(
                {Kind::OtherTalk, taken->person, {}, taken->place.start, taken->end, taken->talk});
    }
}

void PlaceCheck::addBudget(Day day, std::vector<Clash>& clashes) const
{
    const PersonIndex holder = m_appointment.holder;
    if (holder == kNone || mondayOf(day) == mondayOf(m_appointment.day))
        return;
    const auto week = m_weekCost.find(mondayOf(day));
    const int cost = m_cost + (week == m_weekCost.end() ? 0 : week->second);
    const auto budget
        = static_cast<int>(std::lround(60.0 * budgetOf(m_schedule.plan->rhythm, person(holder))));
    if (cost > budget) {
        Clash clash{Kind::OverBudget, holder, {}};
        clash.minutesOver = cost - budget;
        clashes.push_back(clash);
    }
}

} // namespace mor
