// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/ledger_part.h"

#include "core/schedule/exceptions_in_force.h"

#include <algorithm>

namespace mor {

namespace {

constexpr int kLongestChain = 8; ///< of merged talks, as settle() follows it

/// Whether the talk was merged, perhaps over several, into one that is due outside of the days.
bool isMergedAway(const Ledger& ledger, std::uint32_t position, DayRange due)
{
    const auto& schedule = *ledger.schedule;
    for (int step = 0; step <= kLongestChain; ++step) {
        const auto& window = schedule.windowOf(schedule.occurrences[position]);
        if (!due.contains(window.due))
            return true;
        const auto* merged
            = exceptionsInForce(schedule, position, std::min(ledger.asOf, window.booksClose))
                  .merged;
        if (!merged)
            return false;
        position = schedule.find(merged->into);
        if (position == kNone)
            return true;
    }
    return true;
}

/// Copies what is due in the days, series by series.
class Part {
public:
    Part(const Ledger& whole, DayRange due, const std::set<PersonIndex>* people = nullptr)
        : m_whole(whole)
        , m_from(*whole.schedule)
        , m_due(due)
        , m_windows(m_from.windows.size(), kNone)
        , m_schedule(std::make_shared<Schedule>())
    {
        m_schedule->plan = m_from.plan;
        m_schedule->range = due;
        for (std::size_t i = 0; i < m_from.windows.size(); ++i) {
            if (!due.contains(m_from.windows[i].due))
                continue;
            m_windows[i] = static_cast<std::uint32_t>(m_schedule->windows.size());
            m_schedule->windows.push_back(m_from.windows[i]);
        }
        if (people)
            choose(*people);
        m_part.facts = whole.facts;
        m_part.asOf = whole.asOf;
    }

    Ledger copied()
    {
        for (std::size_t at = 0; at < m_from.series.size(); ++at) {
            if (!m_chosen.empty() && !m_chosen[at])
                continue;
            const auto& series = m_from.series[at];
            auto own = series;
            own.first = static_cast<std::uint32_t>(m_schedule->occurrences.size());
            for (auto i = series.first; i < series.first + series.count; ++i)
                if (m_windows[m_from.occurrences[i].window] != kNone)
                    copy(i);
            own.count = static_cast<std::uint32_t>(m_schedule->occurrences.size()) - own.first;
            if (own.count > 0)
                m_schedule->series.push_back(own);
        }
        m_part.schedule = std::move(m_schedule);
        return std::move(m_part);
    }

private:
    void choose(const std::set<PersonIndex>& people)
    {
        for (const auto& series : m_from.series)
            m_chosen.push_back(people.contains(series.owner));
        for (const auto& [position, deputy] : m_whole.deputies)
            if (people.contains(deputy))
                m_chosen[m_from.occurrences[position].series] = true;
    }

    void copy(std::uint32_t position)
    {
        const auto to = static_cast<std::uint32_t>(m_schedule->occurrences.size());
        auto occurrence = m_from.occurrences[position];
        occurrence.series = static_cast<std::uint32_t>(m_schedule->series.size());
        occurrence.window = m_windows[occurrence.window];
        m_schedule->occurrences.push_back(occurrence);
        m_part.entries.push_back(m_whole.entries[position]);
        if (!(occurrence.flags & Occurrence::kHasExceptions))
            return;
        if (const auto its = m_from.exceptions.find(position); its != m_from.exceptions.end())
            m_schedule->exceptions.emplace(to, its->second);
        if (const auto deputy = m_whole.deputies.find(position); deputy != m_whole.deputies.end())
            m_part.deputies.emplace(to, deputy->second);
        auto& entry = m_part.entries.back();
        if (entry.merged && isMergedAway(m_whole, position, m_due)) {
            entry = LedgerEntry{};
            entry.state = State::Merged;
            entry.merged = true;
        }
    }

    const Ledger& m_whole;
    const Schedule& m_from;
    DayRange m_due;
    std::vector<std::uint32_t> m_windows; ///< place of each in the part, or kNone
    std::vector<bool> m_chosen; ///< by series; empty: all
    std::shared_ptr<Schedule> m_schedule;
    Ledger m_part;
};

} // namespace

Ledger partOf(const Ledger& ledger, const std::vector<Confirmation>& confirmations, DayRange due)
{
    const auto& held = ledger.schedule->range;
    if (held.first <= due.first && due.last <= held.last)
        return Part(ledger, due).copied();
    return settle(std::make_shared<const Schedule>(expand(ledger.schedule->plan, due)),
        ledger.facts, confirmations, ledger.asOf);
}

Ledger partOf(const Ledger& ledger, DayRange due, const std::set<PersonIndex>& people)
{
    return Part(ledger, due, &people).copied();
}

} // namespace mor
