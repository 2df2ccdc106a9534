// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/slot_book.h"

#include "core/schedule/week_grid.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace mor {

namespace {

/// Notes what is wanted of the last person in `all`, who begins at `first`.
void want(std::vector<WantedTalk>& all, std::size_t first, const WantedTalk& more)
{
    const auto found = std::find_if(all.begin() + static_cast<std::ptrdiff_t>(first), all.end(),
        [&](const WantedTalk& wanted) { return wanted.activity->code == more.activity->code; });
    if (found == all.end())
        all.push_back(more);
    else
        found->live = {std::min(found->live.first, more.live.first),
            std::max(found->live.last, more.live.last)};
}

std::pair<PersonIndex, std::uint32_t> orderOf(const SlotEntry& entry)
{
    return {entry.person, entry.activity};
}

void sortEntries(std::vector<SlotEntry>& entries)
{
    if (!std::ranges::is_sorted(entries, {}, orderOf))
        std::ranges::stable_sort(entries, {}, orderOf);
}

const SlotEntry* findIn(
    std::span<const SlotEntry> entries, PersonIndex person, std::uint32_t activity)
{
    const std::pair wanted(person, activity);
    const auto found = std::ranges::lower_bound(entries, wanted, {}, orderOf);
    return found != entries.end() && orderOf(*found) == wanted ? &*found : nullptr;
}

} // namespace

std::vector<WantedTalk> wantedBy(const Plan& plan, const RosterIndex& index, PersonIndex owner)
{
    std::vector<WantedTalk> all;
    std::size_t first = 0;
    PersonIndex before = kNone;
    for (const Led& led : index.led(owner)) {
        const Person& person = index.person(led.person);
        if (led.person != before)
            first = all.size();
        before = led.person;
        for (const RhythmVersion& version : plan.rhythm.versions) {
            const DayRange days = overlap(led.days, inForce(plan.rhythm, version));
            for (const Activity& activity : version.activities) {
                if (days.empty() || !isHeldWith(activity, person))
                    continue;
                forOwnedDays(index, activity, owner, inAudience(activity, person, days),
                    [&](DayRange owned) {
                        want(all, first, {led.person, &activity, owned});
                    });
            }
        }
    }
    std::ranges::stable_sort(all, {},
        [](const WantedTalk& wanted) { return std::tuple(wanted.live.first, wanted.person); });
    return all;
}

void addTeamTalks(WeekGrid& grid, const Plan& plan, const Person& owner, std::uint8_t weekdays)
{
    for (const RhythmVersion& version : plan.rhythm.versions) {
        for (const Activity& activity : version.activities) {
            const bool ownTalk = activity.counterpart == Counterpart::Team
                || activity.counterpart == Counterpart::Alone;
            if (!ownTalk || activity.owner != owner.role || activity.cadence.start == kNoTime)
                continue;
            const WeekNeed need = weekNeedOf(activity, weekdays);
            std::uint8_t days = need.weekdays;
            if (days == 0 && std::holds_alternative<Weekly>(activity.cadence.rule))
                days = std::bit_floor(weekdays);
            grid.add({need, days, 0, activity.cadence.start, inForce(plan.rhythm, version)});
        }
    }
}

SlotBook::SlotBook(const Plan& plan, const RosterIndex& index)
    : m_plan(plan)
    , m_index(index)
    , m_books(index.size())
{
    for (const RhythmVersion& version : plan.rhythm.versions) {
        for (const Activity& activity : version.activities)
            m_codes.push_back(activity.code);
    }
    std::ranges::sort(m_codes);
    m_codes.erase(std::unique(m_codes.begin(), m_codes.end()), m_codes.end());
    for (const Slot& slot : plan.roster.slots) {
        const PersonIndex owner = index.find(slot.manager);
        const PersonIndex person = index.find(slot.person);
        if (owner != kNone && person != kNone)
            m_books[owner].agreed.push_back(
                {person, activity(slot.activity), {slot.weekday, slot.week}, slot.start});
    }
    for (Book& book : m_books)
        sortEntries(book.agreed);
}

std::uint32_t SlotBook::activity(std::string_view code) const
{
    const auto found = std::ranges::lower_bound(m_codes, code);
    return found != m_codes.end() && *found == code
        ? static_cast<std::uint32_t>(found - m_codes.begin())
        : kNone;
}

const SlotEntry* SlotBook::agreed(
    PersonIndex owner, PersonIndex person, std::uint32_t activity) const
{
    return findIn(m_books[owner].agreed, person, activity);
}

const SlotEntry* SlotBook::find(PersonIndex owner, PersonIndex person, std::uint32_t activity)
{
    if (const SlotEntry* entry = agreed(owner, person, activity))
        return entry;
    return findIn(proposed(owner), person, activity);
}

std::span<const SlotEntry> SlotBook::proposed(PersonIndex owner)
{
    if (!m_books[owner].complete)
        propose(owner);
    return m_books[owner].proposed;
}

void SlotBook::propose(PersonIndex owner)
{
    Book& book = m_books[owner];
    book.complete = true;
    const std::uint8_t weekdays = m_index.weekdays(m_index.calendar(owner));
    const std::vector<WantedTalk> all = wantedBy(m_plan, m_index, owner);
    WeekGrid grid;
    addTeamTalks(grid, m_plan, m_index.person(owner), weekdays);
    for (const WantedTalk& wanted : all) {
        if (const auto* slot
            = findIn(book.agreed, wanted.person, activity(wanted.activity->code))) {
            const WeekNeed need = weekNeedOf(*wanted.activity, weekdays);
            const auto day = static_cast<std::uint8_t>(1U << (slot->day.weekday - 1));
            grid.add({need, need.weekdays != 0 ? need.weekdays : day, slot->day.week, slot->start,
                wanted.live});
        }
    }
    for (const WantedTalk& wanted : all) {
        if (findIn(book.agreed, wanted.person, activity(wanted.activity->code)))
            continue;
        const WeekNeed need = weekNeedOf(*wanted.activity, weekdays);
        std::uint8_t possible = weekdays & m_index.weekdays(m_index.calendar(wanted.person));
        if (possible == 0)
            possible = weekdays != 0 ? weekdays : std::uint8_t{1};
        const WeekGrid::Place place = grid.findRoom(need, possible, wanted.live);
        const auto day = static_cast<std::uint8_t>(1U << (place.weekday - 1));
        const std::uint8_t wandering = need.wanders ? possible : day;
        grid.add({need, need.weekdays != 0 ? need.weekdays : wandering, place.week, place.start,
            wanted.live});
        book.proposed.push_back({wanted.person, activity(wanted.activity->code),
            {place.weekday, place.week}, place.start});
    }
    sortEntries(book.proposed);
}

bool isHeldWith(const Activity& activity, const Person& person)
{
    if (std::holds_alternative<OnTrigger>(activity.cadence.rule))
        return false;
    if (activity.counterpart == Counterpart::Rep)
        return person.role == Role::Rep;
    return activity.counterpart == Counterpart::Manager
        && (person.role == Role::Manager || person.role == Role::SecondLine);
}

DayRange inAudience(const Activity& activity, const Person& person, DayRange days)
{
    if (activity.audience == Audience::Ramping)
        days.last
            = std::min(days.last, person.rampUntil.value_or(kFirstDay - std::chrono::days{1}));
    return days;
}

} // namespace mor
