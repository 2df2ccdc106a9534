// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/lookup.h"
#include "core/schedule/exception_lookup.h"
#include "core/schedule/expansion.h"

#include <algorithm>

namespace mor {

namespace {

/// Periods reach this far beyond the due dates asked for: a rule of 52 weeks, and 60 working days
/// of grace.
constexpr std::chrono::days kMargin{400};

/// Working days must be counted from the anchor of "every third working day" on.
DayRange spanOf(const Plan& plan, DayRange range)
{
    Day first = range.first;
    for (const RhythmVersion& version : plan.rhythm.versions) {
        for (const Activity& activity : version.activities) {
            const auto* every = std::get_if<EveryWorkdays>(&activity.cadence.rule);
            if (every && every->interval > 1)
                first = std::min(first, every->anchor);
        }
    }
    return {first - kMargin, range.last + kMargin};
}

} // namespace

Expansion::Expansion(const Plan& plan, DayRange range, const ExpandFor& filter)
    : m_plan(plan)
    , m_range(range)
    , m_index(plan.roster, spanOf(plan, range))
    , m_slots(plan, m_index)
    , m_writer(m_index)
    , m_onlyActivity(filter.activity)
{
    if (filter.owner)
        m_onlyOwner = m_index.find(filter.owner->code);
    if (!plan.rhythm.rollout.waves.empty())
        readWaves();
}

bool Expansion::isLeftOut(PersonIndex owner) const { return m_onlyOwner && *m_onlyOwner != owner; }

void Expansion::readWaves()
{
    if (m_plan.rhythm.versions.empty())
        return;
    const Rollout& rollout = m_plan.rhythm.rollout;
    const auto from
        = [first = m_plan.rhythm.versions.front().effectiveFrom](std::optional<Day> joins) {
              return !joins ? kLastDay : *joins <= first ? kFirstDay : *joins;
          };
    m_vacantJoins = from(everyoneJoinsOn(rollout));
    m_joins.assign(m_index.size(), kLastDay);
    for (PersonIndex at = 0; at < m_index.size(); ++at) {
        if (m_index.person(at).role != Role::Rep)
            m_joins[at] = from(joinsOn(rollout, m_index.person(at).code));
    }
}

Day Expansion::joins(PersonIndex owner) const
{
    if (owner == kNone)
        return m_vacantJoins;
    return m_joins.empty() ? kFirstDay : m_joins[owner];
}

void Expansion::addVersion(std::uint32_t version)
{
    m_version = version;
    const auto& activities = m_plan.rhythm.versions[version].activities;
    for (std::uint32_t i = 0; i < activities.size(); ++i) {
        if (!m_onlyActivity.empty() && activities[i].code != m_onlyActivity)
            continue;
        m_activityAt = i;
        m_activity = &activities[i];
        m_slotActivity = m_slots.activity(activities[i].code);
        m_runs.clear();
        addActivity();
    }
}

void Expansion::addActivity()
{
    if (std::holds_alternative<OnTrigger>(m_activity->cadence.rule))
        return addTriggered();
    switch (m_activity->counterpart) {
    case Counterpart::Rep:
    case Counterpart::Manager:
        return addPerPerson();
    case Counterpart::Team:
    case Counterpart::Alone:
        return addForOwners();
    case Counterpart::Account:
        return addAccounts();
    case Counterpart::Deal:
        return; // deals have talks by triggers alone
    }
}

void Expansion::addPerPerson()
{
    const bool canBeVacant = m_activity->owner == Role::Manager
        && m_activity->counterpart == Counterpart::Rep && !isLeftOut(kNone);
    for (PersonIndex person = 0; person < m_index.size(); ++person) {
        if (!isHeldWith(*m_activity, m_index.person(person)))
            continue;
        addWithBosses(person, kNone, m_range);
        if (canBeVacant)
            addVacant(person);
    }
}

void Expansion::addWithBosses(
    PersonIndex person, SubjectIndex subject, DayRange days, std::span<const Day> fired)
{
    const std::span<const Lead> leads = m_index.leads(person);
    for (std::size_t i = 0; i < leads.size(); ++i) {
        const PersonIndex owner = leads[i].boss;
        const auto sameOwner = [owner](const Lead& lead) { return lead.boss == owner; };
        if (isLeftOut(owner) || std::ranges::any_of(leads.first(i), sameOwner))
            continue;
        const RuleRun* rule = nullptr;
        for (const Lead& lead : leads.subspan(i)) {
            if (lead.boss != owner)
                continue;
            const DayRange wanted
                = inAudience(*m_activity, m_index.person(person), overlap(lead.days, days));
            forOwnedDays(m_index, *m_activity, owner, wanted, [&](DayRange owned) {
                if (!rule) {
                    const SlotEntry* slot
                        = subject == kNone ? m_slots.find(owner, person, m_slotActivity) : nullptr;
                    rule = &runFor(owner, person, slot ? slot->day : SlotDay{});
                    open(owner, person, subject, slot ? slot->start : m_activity->cadence.start);
                }
                if (fired.empty())
                    m_writer.add(rule->run, owned, joins(owner));
                else
                    addFired(*rule, fired, owned, joins(owner));
            });
        }
        m_writer.close();
    }
}

void Expansion::addVacant(PersonIndex person)
{
    const RuleRun* rule = nullptr;
    for (const DayRange& unled : m_index.unled(person)) {
        const DayRange days
            = inAudience(*m_activity, m_index.person(person), overlap(unled, m_range));
        if (days.empty())
            continue;
        if (!rule) {
            rule = &runFor(kNone, person, SlotDay{});
            open(kNone, person, kNone, m_activity->cadence.start);
        }
        m_writer.add(rule->run, days, joins(kNone));
    }
    m_writer.close();
}

void Expansion::addForOwners()
{
    for (PersonIndex owner = 0; owner < m_index.size(); ++owner) {
        const Role role = m_index.person(owner).role;
        const bool alone = m_activity->counterpart == Counterpart::Alone;
        const bool canOwn = role == m_activity->owner || (role == Role::Leader && !alone);
        if (canOwn && !isLeftOut(owner))
            addForOwner(owner);
    }
}

void Expansion::addForOwner(PersonIndex owner)
{
    const std::vector<DayRange> when = m_activity->counterpart == Counterpart::Team
        ? m_index.leadingDays(owner)
        : std::vector<DayRange>{m_index.employed(owner)};
    open(owner, kNone, kNone, m_activity->cadence.start);
    for (const DayRange& days : when) {
        forOwnedDays(m_index, *m_activity, owner, overlap(days, m_range), [&](DayRange owned) {
            m_writer.add(runFor(owner, kNone, SlotDay{}).run, owned, joins(owner));
        });
    }
    m_writer.close();
}

TalkDays Expansion::talkDays(PersonIndex owner, PersonIndex person)
{
    const std::uint32_t first = m_index.calendar(owner != kNone ? owner : person);
    const std::uint32_t second = person != kNone ? m_index.calendar(person) : first;
    return {m_index.weekdays(first), &m_index.workdays(first), &m_index.workdays(first, second),
        m_index.hasSecondLine()};
}

const Expansion::RuleRun& Expansion::runFor(PersonIndex owner, PersonIndex person, SlotDay slot)
{
    const std::uint32_t first = m_index.calendar(owner != kNone ? owner : person);
    const std::uint32_t second = person != kNone ? m_index.calendar(person) : first;
    const CadenceRule& rule = m_activity->cadence.rule;
    if (!floats(rule))
        slot = {};
    const std::uint64_t key = (std::uint64_t{first} << 40U) | (std::uint64_t{second} << 16U)
        | (std::uint64_t{slot.week & 0xfffU} << 3U) | (slot.weekday & 7U);
    const auto [found, isNew] = m_runs.try_emplace(key);
    RuleRun& made = found->second;
    if (isNew) {
        const TalkDays days = talkDays(owner, person);
        const std::vector<RuleWindow> windows = std::holds_alternative<OnTrigger>(rule)
            ? windowsInReach(days, made.firstFired)
            : windowsInForce(
                m_plan.rhythm, m_version, *m_activity, m_plan.roster.fiscal, days, slot, m_range);
        made.run = m_writer.windows().add(windows, first, second);
    }
    return made;
}

void Expansion::open(PersonIndex owner, PersonIndex person, SubjectIndex subject, MinuteOfDay start)
{
    Series series;
    series.version = m_version;
    series.activity = m_activityAt;
    series.owner = owner;
    series.person = person;
    series.subject = subject;
    series.start = start;
    m_writer.open(series);
}

Schedule expand(std::shared_ptr<const Plan> plan, DayRange range)
{
    return expand(std::move(plan), range, ExpandFor{});
}

Schedule expand(std::shared_ptr<const Plan> plan, DayRange range, const ExpandFor& filter)
{
    Schedule schedule;
    schedule.range = range;
    schedule.plan = std::move(plan);
    if (range.empty())
        return schedule;
    const Rhythm& rhythm = schedule.plan->rhythm;
    Expansion expansion(*schedule.plan, range, filter);
    for (std::uint32_t i = 0; i < rhythm.versions.size(); ++i) {
        const DayRange force = inForce(rhythm, rhythm.versions[i]);
        if (force.first <= range.last && range.first <= force.last + kMargin)
            expansion.addVersion(i);
    }
    expansion.writeTo(schedule);
    enterExceptions(schedule);
    return schedule;
}

Schedule expandAround(std::shared_ptr<const Plan> plan, const OccurrenceKey& key)
{
    // The holiday rule moves a due date within its period only; a month covers every case.
    const std::chrono::days around{31};
    ExpandFor filter;
    filter.activity = key.activity;
    filter.owner = findPerson(plan->roster, key.owner);
    return expand(std::move(plan), {key.date - around, key.date + around}, filter);
}

} // namespace mor
