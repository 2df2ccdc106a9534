// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/expansion.h"

#include <algorithm>
#include <tuple>

namespace mor {

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
    std::vector<Fired> all;
    for (const TriggerEvent& event : triggersInReach()) {
        if (event.activity == m_activity->code)
            addFired(event, all);
    }
    std::ranges::stable_sort(all, {}, [](const Fired& fired) {
        return std::tuple(
            fired.owner, fired.subject, fired.window.dates.date, fired.window.dates.opens);
    });
    writeFired(all);
}

std::span<const TriggerEvent> Expansion::triggersInReach() const
{
    // A week for each working day and two months of holidays are more than any calendar needs.
    const int workdays = std::get<OnTrigger>(m_activity->cadence.rule).workdays;
    DayRange fired{m_range.first - std::chrono::days{7 * workdays + 60}, m_range.last};
    if (m_activity->cadence.window.opensBefore < 0)
        fired = overlap(fired, inForce(m_plan.rhythm, m_plan.rhythm.versions[m_version]));
    const auto& all = m_plan.triggers;
    const auto from = std::ranges::lower_bound(all, fired.first, {}, &TriggerEvent::firedOn);
    const auto to = std::ranges::upper_bound(all, fired.last, {}, &TriggerEvent::firedOn);
    return from < to ? std::span(from, to) : std::span<const TriggerEvent>{};
}

SubjectIndex Expansion::subjectOn(std::string_view code, Day day) const
{
    const auto& subjects = m_plan.roster.subjects;
    const auto first = std::ranges::lower_bound(subjects, code, {}, &Subject::code);
    if (first == subjects.end() || first->code != code)
        return kNone;
    auto found = first;
    for (auto row = first; row != subjects.end() && row->code == code; ++row) {
        if (row->from <= day)
            found = row;
    }
    return static_cast<SubjectIndex>(found - subjects.begin());
}

void Expansion::addFired(const TriggerEvent& event, std::vector<Fired>& all)
{
    const SubjectIndex subject = subjectOn(event.subject, event.firedOn);
    const DayRange force = inForce(m_plan.rhythm, m_plan.rhythm.versions[m_version]);
    if (subject == kNone)
        return;
    const PersonIndex rep = m_index.find(m_plan.roster.subjects[subject].rep);
    if (rep == kNone)
        return;
    for (const Lead& lead : m_index.leads(rep)) {
        if (isLeftOut(lead.boss))
            continue;
        const RuleWindow window
            = triggerWindow(m_activity->cadence, talkDays(lead.boss, rep), event.firedOn);
        const DayRange wanted
            = inAudience(*m_activity, m_index.person(rep), overlap(lead.days, m_range));
        if (!wanted.contains(window.dates.due) || !force.contains(window.dates.opens))
            continue;
        forOwnedDays(
            m_index, *m_activity, lead.boss, {window.dates.due, window.dates.due}, [&](DayRange) {
                all.push_back({subject, lead.boss, rep, window});
            });
    }
}

void Expansion::writeFired(const std::vector<Fired>& all)
{
    std::vector<RuleWindow> windows;
    for (auto from = all.begin(); from != all.end();) {
        const auto to = std::find_if(from, all.end(), [from](const Fired& fired) {
            return fired.owner != from->owner || fired.subject != from->subject;
        });
        windows.clear();
        for (auto fired = from; fired != to; ++fired) {
            if (windows.empty() || windows.back().dates.date != fired->window.dates.date)
                windows.push_back(fired->window);
        }
        open(from->owner, from->rep, from->subject, m_activity->cadence.start);
        const WindowStore::Run run = m_writer.windows().add(
            windows, m_index.calendar(from->owner), m_index.calendar(from->rep));
        m_writer.add(run, m_range);
        m_writer.close();
        from = to;
    }
}

} // namespace mor
