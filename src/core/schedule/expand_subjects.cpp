// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/expansion.h"

#include <algorithm>

namespace mor {

namespace {

/// How long before its due date a trigger may have fired: a week for each working day and two
/// months of holidays are more than any calendar needs.
std::chrono::days reachOf(const Cadence& cadence)
{
    const auto* trigger = std::get_if<OnTrigger>(&cadence.rule);
    return std::chrono::days{trigger ? 7 * trigger->workdays + 60 : 0};
}

} // namespace

void Expansion::addAccounts()
{
    const auto& subjects = m_plan.roster.subjects;
    for (SubjectIndex at = 0; at < subjects.size(); ++at) {
        const Subject& account = subjects[at];
        const PersonIndex rep = m_index.find(account.rep);
        if (account.kind != Subject::Kind::Account || rep == kNone)
            continue;
        const DayRange belongs{account.from, account.to.value_or(kLastDay)};
        addWithBosses(rep, at, overlap(belongs, m_range));
    }
}

void Expansion::addTriggered()
{
    const std::span<const FiredTalk> fired = firedTalks().of(m_activity->code);
    const DayRange reach = triggersInReach();
    std::vector<Day> days;
    for (auto from = fired.begin(); from != fired.end();) {
        const FiredTalk& first = *from;
        days.clear();
        for (; from != fired.end() && from->subject == first.subject; ++from) {
            if (reach.contains(from->on))
                days.push_back(from->on);
        }
        if (!days.empty())
            addWithBosses(first.rep, first.subject, m_range, days);
    }
}

const FiredTalks& Expansion::firedTalks()
{
    if (!m_fired) {
        DayRange reach = m_range;
        for (const RhythmVersion& version : m_plan.rhythm.versions) {
            for (const Activity& activity : version.activities)
                reach.first = std::min(reach.first, m_range.first - reachOf(activity.cadence));
        }
        m_fired.emplace(m_plan, m_index, reach);
    }
    return *m_fired;
}

DayRange Expansion::triggersInReach() const
{
    const DayRange fired{m_range.first - reachOf(m_activity->cadence), m_range.last};
    const bool opensWhenFired = m_activity->cadence.window.opensBefore < 0;
    return opensWhenFired
        ? overlap(fired, inForce(m_plan.rhythm, m_plan.rhythm.versions[m_version]))
        : fired;
}

std::vector<RuleWindow> Expansion::windowsInReach(const TalkDays& talkDays, Day& firstFired) const
{
    const DayRange force = inForce(m_plan.rhythm, m_plan.rhythm.versions[m_version]);
    const DayRange reach = triggersInReach();
    // Opening and due day never go back from one day to the next, so the days kept are in a row.
    std::vector<RuleWindow> windows;
    for (Day day = reach.first; day <= reach.last; day += std::chrono::days{1}) {
        const RuleWindow window = triggerWindow(m_activity->cadence, talkDays, day);
        if (!m_range.contains(window.dates.due) || !force.contains(window.dates.opens))
            continue;
        if (windows.empty())
            firstFired = day;
        windows.push_back(window);
    }
    return windows;
}

/// Of triggers that share a key, since a weekend lies between, the first counts.
void Expansion::addFired(const RuleRun& rule, std::span<const Day> fired, DayRange due, Day from)
{
    Day before = Day::min();
    for (const Day day : fired) {
        const auto at = (day - rule.firstFired).count();
        if (day < from || at < 0 || at >= rule.run.last - rule.run.first)
            continue;
        const std::uint32_t window = rule.run.first + static_cast<std::uint32_t>(at);
        const Day date = m_writer.windows().dateOf(window);
        if (date != before && m_writer.add({window, window + 1}, due, kFirstDay))
            before = date;
    }
}

} // namespace mor
