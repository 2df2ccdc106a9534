// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/window_store.h"

#include <algorithm>

namespace mor {

WindowStore::Run WindowStore::add(
    std::span<const RuleWindow> windows, std::span<const std::uint32_t> calendars)
{
    Run run;
    run.first = static_cast<std::uint32_t>(m_windows.size());
    for (const RuleWindow& window : windows) {
        const bool tooFew = std::ranges::any_of(calendars, [&](std::uint32_t calendar) {
            return m_index.workdays(calendar).count(window.period) < window.needed;
        });
        const auto at = static_cast<std::uint32_t>(m_windows.size());
        m_stamps.push_back(
            {0, at, window.number, tooFew ? Occurrence::kTooFewDays : std::uint16_t{0}});
        m_windows.push_back(window.dates);
        m_judged.push_back({window.period, window.needed});
    }
    run.last = static_cast<std::uint32_t>(m_windows.size());
    return run;
}

WindowStore::Run WindowStore::dueIn(Run run, DayRange range) const
{
    const auto begin = m_windows.begin() + run.first;
    const auto end = m_windows.begin() + run.last;
    const auto first = std::ranges::lower_bound(begin, end, range.first, {}, &Window::due);
    const auto last = std::ranges::upper_bound(first, end, range.last, {}, &Window::due);
    return {static_cast<std::uint32_t>(first - m_windows.begin()),
        static_cast<std::uint32_t>(last - m_windows.begin())};
}

void WindowStore::judge(Run run, PersonIndex person, Occurrence* occurrences) const
{
    std::uint32_t next = run.first;
    for (const DayRange& away : m_index.away(person)) {
        const auto begin = m_judged.begin() + next;
        const auto end = m_judged.begin() + run.last;
        const auto first = std::ranges::lower_bound(
            begin, end, away.first, {}, [](const Judged& judged) { return judged.period.last; });
        next = static_cast<std::uint32_t>(first - m_judged.begin());
        for (; next < run.last && m_judged[next].period.first <= away.last; ++next) {
            Occurrence& occurrence = occurrences[next - run.first];
            if (presentDays(person, m_judged[next].period) < m_judged[next].needed)
                occurrence.flags |= Occurrence::kTooFewDays;
        }
        if (next == run.last)
            return;
    }
}

int WindowStore::presentDays(PersonIndex person, DayRange period) const
{
    const WorkdayTable& table = m_index.workdays(m_index.calendar(person));
    int present = table.count(period);
    const auto all = m_index.away(person);
    auto away = std::ranges::lower_bound(all, period.first, {}, &DayRange::last);
    for (; away != all.end() && away->first <= period.last; ++away)
        present -= table.count(overlap(*away, period));
    return present;
}

} // namespace mor
