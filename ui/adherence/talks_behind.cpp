// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/talks_behind.h"

#include "core/access/audience.h"

#include <algorithm>
#include <map>
#include <set>

namespace mor::ui {

namespace {

void count(Counts& counts, const LedgerEntry& entry)
{
    switch (entry.state) {
    case State::Planned:
        ++counts.planned;
        break;
    case State::Uncovered:
        ++counts.uncovered;
        break;
    case State::Withdrawn:
        ++counts.withdrawn;
        break;
    case State::Excused:
        ++counts.excused;
        break;
    case State::OnTime:
        ++(entry.closed ? counts.onTime : counts.open);
        break;
    case State::Late:
        ++(entry.closed ? counts.late : counts.open);
        break;
    case State::Disputed:
        ++(entry.closed ? counts.disputed : counts.open);
        break;
    case State::Missed:
        ++counts.missed;
        break;
    case State::Open:
    case State::Merged:
        ++counts.open;
        break;
    }
}

/// Finds the talks and asks the table of access about each person once.
class Search {
public:
    Search(const AdherenceContent& content, const TalkQuestion& question)
        : m_content(content)
        , m_ledger(*content.ledger)
        , m_question(question)
    {
        for (const auto& team : content.overview.teams) {
            if (!question.manager.empty() && team.manager != question.manager)
                continue;
            m_tooFew = m_tooFew || (team.tooFew && !question.manager.empty());
            if (!team.tooFew)
                m_managers.insert(team.manager);
        }
    }

    TalksBehind find();

private:
    bool fits(std::uint32_t position) const;
    bool isTold(const Person& about);
    TalksBehind::Talk talkAt(std::uint32_t position) const;

    const AdherenceContent& m_content;
    const Ledger& m_ledger;
    const TalkQuestion& m_question;
    std::set<std::string> m_managers;
    std::map<std::string, bool> m_told; ///< by person
    bool m_tooFew = false;
};

bool Search::fits(std::uint32_t position) const
{
    const auto& schedule = *m_ledger.schedule;
    const auto& occurrence = schedule.occurrences[position];
    const auto holder = m_ledger.holderOf(position);
    const auto& activity = schedule.activity(occurrence);
    return m_question.due.contains(schedule.windowOf(occurrence).due) && holder != kNone
        && m_managers.contains(schedule.plan->roster.people[holder].code)
        && (m_question.activity.empty() || activity.code == m_question.activity)
        && (m_question.lever.empty()
            || (!activity.levers.empty() && activity.levers.front() == m_question.lever));
}

bool Search::isTold(const Person& about)
{
    const auto [known, added] = m_told.try_emplace(about.code, false);
    if (added)
        known->second = tellsEntries(formFor(m_content.overview.plan->roster,
            m_content.overview.viewer, about.code, DataKind::Talks, m_content.overview.asOf));
    return known->second;
}

TalksBehind::Talk Search::talkAt(std::uint32_t position) const
{
    const auto& schedule = *m_ledger.schedule;
    const auto& occurrence = schedule.occurrences[position];
    const auto* person = schedule.person(occurrence);
    const auto* subject = schedule.subject(occurrence);
    const auto name = person ? person->name : subject ? subject->name : std::string();
    return {schedule.key(occurrence), schedule.windowOf(occurrence).due,
        QString::fromStdString(name), QString::fromStdString(schedule.activity(occurrence).name),
        m_ledger.entries[position].state};
}

TalksBehind Search::find()
{
    TalksBehind behind;
    behind.tooFew = m_tooFew;
    if (m_tooFew)
        return behind;
    const auto& schedule = *m_ledger.schedule;
    std::vector<std::uint32_t> found;
    bool named = true;
    for (std::uint32_t i = 0; i < schedule.occurrences.size(); ++i) {
        if (!fits(i))
            continue;
        found.push_back(i);
        const auto* about = schedule.person(schedule.occurrences[i]);
        const auto& holder = schedule.plan->roster.people[m_ledger.holderOf(i)];
        named = named && isTold(holder) && (!about || isTold(*about));
    }
    behind.named = named;
    std::map<Day, Counts> weeks;
    for (const auto position : found) {
        const auto& entry = m_ledger.entries[position];
        count(behind.total, entry);
        if (named)
            behind.talks.push_back(talkAt(position));
        else
            count(weeks[mondayOf(schedule.windowOf(schedule.occurrences[position]).due)], entry);
    }
    for (const auto& [monday, counts] : weeks)
        behind.weeks.push_back({monday, counts});
    std::ranges::stable_sort(behind.talks, {}, &TalksBehind::Talk::due);
    return behind;
}

} // namespace

TalksBehind talksBehind(const AdherenceContent& content, const TalkQuestion& question)
{
    return Search(content, question).find();
}

} // namespace mor::ui
