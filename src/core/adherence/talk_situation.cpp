// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/talk_situation.h"

#include "core/adherence/gaps.h"
#include "core/org/lookup.h"
#include "core/practice/skill_service.h"

#include <algorithm>

namespace mor {

namespace {

constexpr std::size_t kTalksJudged = 4; // for the criterion seen least

class Reading {
public:
    Reading(
        const RecordsBefore& records, const Schedule& schedule, std::uint32_t position, Day before)
        : m_records(records)
        , m_schedule(schedule)
        , m_occurrence(schedule.occurrences[position])
        , m_activity(schedule.activity(m_occurrence))
        , m_other(schedule.person(m_occurrence))
        , m_key(schedule.key(m_occurrence))
        , m_before(before)
    {
    }

    Result<TimesBefore> run()
    {
        if (auto read = readLast(); !read)
            return fail(read);
        if (auto read = readBroken(); !read)
            return fail(read);
        m_found.situation.turn = turnOf(m_activity.cadence.rule, m_key.date, m_key.number);
        m_found.situation.longGap = isLongGap();
        addPromises();
        addPerson();
        if (auto read = readCriterion(); !read)
            return fail(read);
        return std::move(m_found);
    }

private:
    Result<> readLast();
    Result<> readBroken();
    bool isLongGap() const;
    void addPromises();
    void addPerson();
    Result<> readCriterion();

    const RecordsBefore& m_records;
    const Schedule& m_schedule;
    const Occurrence& m_occurrence;
    const Activity& m_activity;
    const Person* m_other;
    OccurrenceKey m_key;
    Day m_before;
    TimesBefore m_found;
};

Result<> Reading::readLast()
{
    auto last = m_records.practice.lastBefore(m_key.series(), m_before);
    if (!last)
        return fail(last);
    m_found.last = std::move(*last);
    if (!m_found.last)
        return {};
    const auto versions = m_records.practice.checkOffs(m_found.last->occurrence, {});
    if (!versions)
        return fail(versions);
    m_found.lastSteps = stepsPromisedIn(*versions);
    return {};
}

/// Of the talks of this owner only: what others agreed with the same person is not theirs to see.
Result<> Reading::readBroken()
{
    const auto& roster = m_schedule.plan->roster;
    for (const auto& owed : m_records.open) {
        const bool ofEither
            = m_other && (owed.step.owner == m_key.owner || owed.step.owner == m_other->code);
        if (!ofEither || owed.step.due >= m_before || concernedBy(roster, owed) != m_other)
            continue;
        const auto promisedIn = m_records.practice.checkOff(owed.step.checkOff);
        if (!promisedIn)
            return fail(promisedIn);
        const auto* key = *promisedIn ? &(*promisedIn)->occurrence : nullptr;
        const bool inThisOrLast
            = key && (*key == m_key || (m_found.last && *key == m_found.last->occurrence));
        if (key && key->owner == m_key.owner && !inThisOrLast)
            m_found.brokenSteps.push_back(owed.step);
    }
    return {};
}

bool Reading::isLongGap() const
{
    const auto* owner = m_schedule.owner(m_occurrence);
    const auto* calendar = owner ? findCalendar(m_schedule.plan->roster, owner->calendar) : nullptr;
    const int usual = usualGap(m_activity.cadence.rule);
    if (!m_found.last || !calendar || usual == 0 || m_found.last->fact.heldOn >= m_before)
        return false;
    const DayRange since{m_found.last->fact.heldOn + std::chrono::days{1}, m_before};
    return WorkdayTable(*calendar, since).count(since) > usual;
}

void Reading::addPromises()
{
    auto open = m_found.brokenSteps;
    for (const auto& step : m_found.lastSteps)
        if (!step.doneOn && step.due <= m_before)
            open.push_back(step);
    std::ranges::stable_sort(open, {}, &NextStep::due);
    for (const auto& step : open)
        m_found.situation.openPromises.push_back(step.what);
}

void Reading::addPerson()
{
    if (!m_other || m_other->role != Role::Rep)
        return;
    if (const auto* focus = skillInFocus(m_records.skills, m_other->code))
        m_found.situation.skill = focus->skill;
    m_found.situation.ramping = m_other->rampUntil && *m_other->rampUntil >= m_before;
}

Result<> Reading::readCriterion()
{
    std::vector<CheckOffFact> judged;
    if (m_activity.criteria.empty())
        return {};
    for (auto earlier = m_found.last; earlier && judged.size() < kTalksJudged;) {
        judged.push_back(earlier->fact);
        auto next = m_records.practice.lastBefore(m_key.series(), earlier->fact.heldOn);
        if (!next)
            return fail(next);
        earlier = std::move(*next);
    }
    if (const auto number = leastSeenCriterion(judged, m_activity.criteria.size()))
        m_found.situation.criterion = m_activity.criteria[static_cast<std::size_t>(*number - 1)];
    return {};
}

} // namespace

std::vector<std::string> promisersOf(const Schedule& schedule, std::uint32_t position)
{
    const auto& occurrence = schedule.occurrences[position];
    std::vector<std::string> codes;
    if (const auto* other = schedule.person(occurrence))
        codes = {schedule.key(occurrence).owner, other->code};
    return codes;
}

Result<TimesBefore> readTimesBefore(
    const RecordsBefore& records, const Schedule& schedule, std::uint32_t position, Day before)
{
    return Reading(records, schedule, position, before).run();
}

std::vector<NextStep> stepsPromisedIn(std::span<const CheckOff> versions)
{
    std::vector<NextStep> steps;
    if (versions.empty() || versions.back().fact.withdrawn)
        return steps;
    for (const auto& version : versions) {
        if (version.fact.withdrawn)
            steps.clear(); // taken back, and recorded again afterwards
        for (const auto& step : version.nextSteps)
            if (std::ranges::find(steps, step.id, &NextStep::id) == steps.end())
                steps.push_back(step);
    }
    return steps;
}

} // namespace mor
