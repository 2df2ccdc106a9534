// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/ledger_copy.h"

#include <algorithm>

namespace mor {

LedgerCopy::LedgerCopy(const Ledger& from)
    : m_from(from)
    , m_schedule(std::make_shared<Schedule>())
{
    m_schedule->plan = from.schedule->plan;
    m_schedule->range = from.schedule->range;
    m_schedule->windows = from.schedule->windows;
    m_ledger.facts = from.facts;
    m_ledger.asOf = from.asOf;
}

void LedgerCopy::begin(const Series& series)
{
    m_series = series;
    m_series.first = static_cast<std::uint32_t>(m_schedule->occurrences.size());
    m_series.count = 0;
}

void LedgerCopy::keep(std::uint32_t position)
{
    const auto to = static_cast<std::uint32_t>(m_schedule->occurrences.size());
    auto occurrence = m_from.schedule->occurrences[position];
    occurrence.series = static_cast<std::uint32_t>(m_schedule->series.size());
    m_schedule->occurrences.push_back(occurrence);
    m_ledger.entries.push_back(m_from.entries[position]);
    ++m_series.count;
    if (!(occurrence.flags & Occurrence::kHasExceptions))
        return;
    if (const auto its = m_from.schedule->exceptions.find(position);
        its != m_from.schedule->exceptions.end())
        m_schedule->exceptions.emplace(to, its->second);
    if (const auto deputy = m_from.deputies.find(position); deputy != m_from.deputies.end())
        m_ledger.deputies.emplace(to, deputy->second);
}

void LedgerCopy::end()
{
    if (m_series.count > 0)
        m_schedule->series.push_back(m_series);
}

std::shared_ptr<const Ledger> LedgerCopy::finished()
{
    m_ledger.schedule = std::move(m_schedule);
    return std::make_shared<const Ledger>(std::move(m_ledger));
}

std::shared_ptr<const Ledger> heldBy(
    const std::shared_ptr<const Ledger>& ledger, std::span<const std::string> people)
{
    const auto& schedule = *ledger->schedule;
    const auto& roster = schedule.plan->roster.people;
    std::vector<bool> asked(roster.size(), false);
    for (std::size_t i = 0; i < roster.size(); ++i)
        asked[i] = std::ranges::find(people, roster[i].code) != people.end();
    const auto isTheirs = [&](std::uint32_t at) {
        const auto holder = ledger->holderOf(at);
        return holder != kNone && asked[holder];
    };
    const auto count = static_cast<std::uint32_t>(schedule.occurrences.size());
    std::uint32_t at = 0;
    while (at < count && isTheirs(at))
        ++at;
    if (at == count)
        return ledger;
    LedgerCopy copy(*ledger);
    for (const auto& series : schedule.series) {
        copy.begin(series);
        for (at = series.first; at < series.first + series.count; ++at)
            if (isTheirs(at))
                copy.keep(at);
        copy.end();
    }
    return copy.finished();
}

} // namespace mor
