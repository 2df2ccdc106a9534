// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/window_store.h"

#include <algorithm>

namespace mor {

WindowStore::Run WindowStore::add(
    std::span<const RuleWindow> windows, std::uint32_t ownerCalendar, std::uint32_t personCalendar)
{
    const WorkdayTable& owner = m_index.workdays(ownerCalendar);
    const WorkdayTable& person = m_index.workdays(personCalendar);
    Run run;
    run.first = static_cast<std::uint32_t>(m_windows.size());
    for (const RuleWindow& window : windows) {
        const std::array spare{owner.count(window.period) - window.needed,
            person.count(window.period) - window.needed};
        const bool tooFew = spare[0] < 0 || spare[1] < 0;
        m_stamps.push_back({0, static_cast<std::uint32_t>(m_windows.size()), window.number,
            tooFew ? Occurrence::kTooFewDays : std::uint16_t{0}});
        m_windows.push_back(window.dates);
        m_judged.push_back({window.period, spare});
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

WindowStore::Run WindowStore::openingFrom(Run run, Day day) const
{
    const auto begin = m_windows.begin() + run.first;
    const auto first
        = std::ranges::lower_bound(begin, m_windows.begin() + run.last, day, {}, &Window::opens);
    return {static_cast<std::uint32_t>(first - m_windows.begin()), run.last};
}

void WindowStore::judge(Run run, Side side, PersonIndex person, Occurrence* occurrences) const
{
    const WorkdayTable& workdays = m_index.workdays(m_index.calendar(person));
    const std::span<const DayRange> away = m_index.away(person);
    const Judged* next = m_judged.data() + run.first;
    const Judged* const end = m_judged.data() + run.last;
    if (next == end)
        return;
    const auto from = std::ranges::lower_bound(away, next->period.first, {}, &DayRange::last);
    for (auto i = static_cast<std::size_t>(from - away.begin()); i < away.size() && next != end;
         ++i) {
        next = std::lower_bound(next, end, away[i].first,
            [](const Judged& judged, Day first) { return judged.period.last < first; });
        for (; next != end && next->period.first <= away[i].last; ++next) {
            const int spare = next->spare[static_cast<std::size_t>(side)];
            if (isAwayTooLong(*next, spare, workdays, away.subspan(i)))
                occurrences[next - m_judged.data() - run.first].flags |= Occurrence::kTooFewDays;
        }
    }
}

bool WindowStore::isAwayTooLong(
    const Judged& judged, int spare, const WorkdayTable& workdays, std::span<const DayRange> away)
{
    int daysAway = 0;
    std::size_t touching = 0;
    for (; touching < away.size() && away[touching].first <= judged.period.last; ++touching)
        daysAway += overlap(away[touching], judged.period).length();
    if (daysAway <= spare)
        return false;
    int workdaysAway = 0;
    for (std::size_t i = 0; i < touching; ++i)
        workdaysAway += workdays.count(overlap(away[i], judged.period));
    return workdaysAway > spare;
}

} // namespace mor
