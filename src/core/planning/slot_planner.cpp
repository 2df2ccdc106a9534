// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/slot_planner.h"

#include "core/planning/slot_room.h"
#include "core/schedule/working_hours.h"

#include <algorithm>
#include <cstdlib>

namespace mor {

namespace {

using State = ProposedSlot::State;
using Kind = SlotClash::Kind;

constexpr MinuteOfDay kMorning = 9 * 60;

std::uint8_t bitOf(unsigned weekday) { return static_cast<std::uint8_t>(1U << (weekday - 1)); }

/// The weekdays on which a talk at this place is held as a rule; 0 where no weekday is its own.
std::uint8_t daysHeld(const WeekNeed& need, unsigned weekday)
{
    if (need.wanders)
        return 0;
    return need.weekdays != 0 ? need.weekdays : bitOf(weekday);
}

bool isBusy(const RecurringBusy& busy, std::uint8_t days, MinuteOfDay start, int minutes)
{
    for (unsigned weekday = 1; weekday <= 7; ++weekday)
        if ((days & bitOf(weekday)) != 0 && busy.at(weekday, start, minutes))
            return true;
    return false;
}

void add(WeekQuarters& all, const WeekQuarters& more)
{
    for (std::size_t day = 0; day < all.size(); ++day)
        all[day] |= more[day];
}

/// What is taken in any week of the cycle.
WeekQuarters takenIn(const WeekGrid& grid, const WeekNeed& need, DayRange live)
{
    WeekQuarters taken{};
    const auto columns = grid.columns(need, live);
    for (std::size_t at = 0; at < columns.size(); ++at)
        taken[at % 7] |= columns[at].taken;
    return taken;
}

/// Starts of the raster, the office's hours before the edges of the day and lunch last, then the
/// nearest to a time.
std::vector<MinuteOfDay> startsNear(MinuteOfDay wanted, int minutes)
{
    constexpr int kFive = 17 * 60;
    const auto rank = [&](MinuteOfDay start) {
        if (start < kLunchEnds && start + minutes > kLunchBegins)
            return 2;
        return start < kMorning || start + minutes > kFive ? 1 : 0;
    };
    std::vector<MinuteOfDay> starts;
    for (int at = kDayBegins; at + minutes <= kDayEnds; at += kQuarterHour)
        starts.push_back(static_cast<MinuteOfDay>(at));
    std::ranges::sort(starts, {}, [&](MinuteOfDay start) {
        return std::tuple(rank(start), std::abs(start - wanted), start);
    });
    return starts;
}

} // namespace

SlotPlanner::SlotPlanner(const Plan& plan, Day on)
    : m_plan(plan)
    , m_on(on)
    , m_index(plan.roster, {on, on})
    , m_book(plan, m_index)
{
}

const Activity* SlotPlanner::activityFrom(
    PersonIndex owner, PersonIndex person, std::string_view code) const
{
    for (const RhythmVersion& version : m_plan.rhythm.versions) {
        const DayRange days = overlap(inForce(m_plan.rhythm, version), {m_on, kLastDay});
        const Activity* activity = days.empty() ? nullptr : findActivity(version, code);
        if (!activity || !isHeldWith(*activity, m_index.person(person)))
            continue;
        bool owns = false;
        forOwnedDays(m_index, *activity, owner, inAudience(*activity, m_index.person(person), days),
            [&](DayRange) { owns = true; });
        if (owns)
            return activity;
    }
    return nullptr;
}

std::vector<SlotPlanner::Talk> SlotPlanner::talksOf(PersonIndex owner) const
{
    const std::uint8_t weekdays = m_index.weekdays(m_index.calendar(owner));
    std::vector<Talk> talks;
    for (const WantedTalk& wanted : wantedBy(m_plan, m_index, owner)) {
        const Activity* activity = wanted.live.last < m_on
            ? nullptr
            : activityFrom(owner, wanted.person, wanted.activity->code);
        if (!activity)
            continue;
        const std::uint8_t both = weekdays & m_index.weekdays(m_index.calendar(wanted.person));
        talks.push_back({wanted.person, activity, m_book.activity(activity->code),
            {std::max(m_on, wanted.live.first), wanted.live.last}, weekNeedOf(*activity, weekdays),
            both});
    }
    return talks;
}

GridTalk SlotPlanner::gridTalk(const Talk& talk, const Slot& slot) const
{
    const std::uint8_t days = daysHeld(talk.need, slot.weekday);
    return {talk.need, days != 0 ? days : talk.weekdays, slot.week, slot.start, talk.live};
}

std::optional<Slot> SlotPlanner::placeOf(PersonIndex owner, const Talk& talk)
{
    const auto planned = m_planned.find({owner, talk.person, talk.code});
    if (planned != m_planned.end())
        return planned->second;
    const SlotEntry* entry = m_book.find(owner, talk.person, talk.code);
    if (!entry || entry->start == kNoTime)
        return std::nullopt;
    return slotAt(owner, talk, {entry->day.weekday, entry->day.week, entry->start});
}

Slot SlotPlanner::slotAt(PersonIndex owner, const Talk& talk, const WeekGrid::Place& place) const
{
    return {m_index.person(owner).code, m_index.person(talk.person).code, talk.activity->code,
        place.weekday, place.start, place.week};
}

void SlotPlanner::addTalks(WeekGrid& grid, PersonIndex owner, PersonIndex with)
{
    for (const Talk& talk : talksOf(owner)) {
        if (with != kNone && talk.person != with)
            continue;
        if (const auto slot = placeOf(owner, talk))
            grid.add(gridTalk(talk, *slot));
    }
}

SlotPlanner::Diary SlotPlanner::diaryOf(PersonIndex who, PersonIndex planned)
{
    const Person& person = m_index.person(who);
    Diary diary{{}, RecurringBusy(m_plan.roster, person, m_on), {}};
    addTeamTalks(diary.others, m_plan, person, m_index.weekdays(m_index.calendar(who)));
    if (who != planned)
        addTalks(diary.others, who, kNone);
    for (const Lead& lead : m_index.leads(who)) {
        if (lead.boss == planned || lead.days.last < m_on)
            continue;
        addTeamTalks(diary.others, m_plan, m_index.person(lead.boss),
            m_index.weekdays(m_index.calendar(lead.boss)));
        addTalks(diary.others, lead.boss, who);
    }
    return diary;
}

std::optional<SlotClash> SlotPlanner::clashOf(
    const Talk& talk, const Slot& slot, const Diary& own, const Diary& theirs) const
{
    if (slot.start == kNoTime)
        return SlotClash{Kind::NoTime, {}, {}};
    const bool choosesDay = talk.need.weekdays == 0 && !talk.need.wanders;
    if (choosesDay && (talk.weekdays & bitOf(slot.weekday)) == 0) {
        const PersonIndex owner = m_index.find(slot.manager);
        const bool ownerWorks
            = (m_index.weekdays(m_index.calendar(owner)) & bitOf(slot.weekday)) != 0;
        return SlotClash{Kind::NotAWorkday, ownerWorks ? slot.person : slot.manager, {}};
    }
    const std::uint8_t days = daysHeld(talk.need, slot.weekday);
    if (isBusy(own.busy, days, slot.start, talk.need.minutes))
        return SlotClash{Kind::Busy, slot.manager, {}};
    if (isBusy(theirs.busy, days, slot.start, talk.need.minutes))
        return SlotClash{Kind::Busy, slot.person, {}};
    const GridTalk wanted = gridTalk(talk, slot);
    if (const GridTalk* other = own.others.inTheWayOf(wanted))
        return SlotClash{Kind::OtherTalk, slot.manager, std::string(other->need.activity)};
    if (const GridTalk* other = theirs.others.inTheWayOf(wanted))
        return SlotClash{Kind::OtherTalk, slot.person, std::string(other->need.activity)};
    return std::nullopt;
}

Obstacles SlotPlanner::obstaclesFor(const Talk& talk, Diary& own, Diary& theirs)
{
    Obstacles all;
    for (Diary* diary : {&own, &theirs}) {
        const auto [found, isNew] = diary->obstacles.try_emplace(talk.need.minutes);
        if (isNew)
            found->second = diary->busy.obstacles(talk.need.minutes);
        add(all.taken, found->second.taken);
        add(all.noStart, found->second.noStart);
    }
    add(all.taken, takenIn(theirs.others, talk.need, talk.live));
    return all;
}

std::optional<Slot> SlotPlanner::nearSlot(
    const Talk& talk, const Slot& agreed, const Diary& own, const Diary& theirs) const
{
    const MinuteOfDay wanted = agreed.start == kNoTime ? kMorning : agreed.start;
    Slot slot = agreed;
    for (const MinuteOfDay start : startsNear(wanted, talk.need.minutes)) {
        slot.start = start;
        if (!clashOf(talk, slot, own, theirs))
            return slot;
    }
    return std::nullopt;
}

NoRoom SlotPlanner::noRoomFor(const Talk& talk, const Diary& own, const Diary& theirs)
{
    return noRoomIn(talk.need, talk.weekdays,
        {takenIn(own.others, talk.need, talk.live), own.busy.obstacles(kQuarterHour).taken,
            takenIn(theirs.others, talk.need, talk.live),
            theirs.busy.obstacles(kQuarterHour).taken});
}

void SlotPlanner::place(
    PersonIndex owner, const Talk& talk, ProposedSlot& proposed, Diary& own, Diary& theirs)
{
    const auto standing = placeOf(owner, talk);
    std::optional<Slot> found;
    if (proposed.before)
        found = nearSlot(talk, *proposed.before, own, theirs);
    else if (standing && !clashOf(talk, *standing, own, theirs))
        found = standing;
    if (!found && (talk.weekdays != 0 || talk.need.weekdays != 0)) {
        const auto room = own.others.findFree(
            talk.need, talk.weekdays, talk.live, obstaclesFor(talk, own, theirs));
        if (room)
            found = slotAt(owner, talk, *room);
    }
    if (found) {
        const bool hadTime = proposed.before && proposed.before->start != kNoTime;
        proposed.state = hadTime ? State::Moved : State::New;
        proposed.slot = *found;
        return;
    }
    proposed.state = State::Unplaced;
    proposed.noRoom = noRoomFor(talk, own, theirs);
    if (proposed.before || standing)
        proposed.slot = proposed.before ? *proposed.before : *standing;
}

void SlotPlanner::plan(PersonIndex owner, std::vector<ProposedSlot>& proposed)
{
    const std::vector<Talk> talks = talksOf(owner);
    if (talks.empty())
        return;
    Diary own = diaryOf(owner, owner);
    std::map<PersonIndex, Diary> diaries;
    for (const Talk& talk : talks)
        if (!diaries.contains(talk.person))
            diaries.emplace(talk.person, diaryOf(talk.person, owner));

    const std::size_t first = proposed.size();
    for (const Talk& talk : talks) {
        ProposedSlot& one = proposed.emplace_back();
        one.slot = slotAt(owner, talk, {1, 0, kNoTime});
        const SlotEntry* agreed = m_book.agreed(owner, talk.person, talk.code);
        if (!agreed)
            continue;
        one.before = slotAt(owner, talk, {agreed->day.weekday, agreed->day.week, agreed->start});
        one.clash = clashOf(talk, *one.before, own, diaries.at(talk.person));
        if (!one.clash) {
            one.state = State::Kept;
            one.slot = *one.before;
            own.others.add(gridTalk(talk, one.slot));
        }
    }
    for (std::size_t at = 0; at < talks.size(); ++at) {
        ProposedSlot& one = proposed[first + at];
        if (one.state != State::Kept)
            place(owner, talks[at], one, own, diaries.at(talks[at].person));
        const bool isPlaced = one.state == State::New || one.state == State::Moved;
        if (isPlaced)
            own.others.add(gridTalk(talks[at], one.slot));
        if (isPlaced || one.state == State::Kept)
            m_planned.insert_or_assign({owner, talks[at].person, talks[at].code}, one.slot);
    }
}

} // namespace mor
