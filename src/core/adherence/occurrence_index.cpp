// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/occurrence_index.h"

#include <algorithm>
#include <numeric>

namespace mor {

OccurrenceIndex::OccurrenceIndex(const Schedule& schedule)
    : m_schedule(schedule)
    , m_series(schedule.series.size())
{
    std::iota(m_series.begin(), m_series.end(), 0U);
    // Versions of an activity share their id; then the earlier one comes first.
    std::ranges::stable_sort(
        m_series, {}, [&](std::uint32_t series) { return schedule.series[series].id; });
    m_ids.reserve(m_series.size());
    for (const auto series : m_series)
        m_ids.push_back(schedule.series[series].id);
    if (schedule.occurrences.empty())
        return;

    const auto [earliest, latest] = std::ranges::minmax(
        schedule.windows, {}, [](const Window& window) { return window.date; });
    m_first = earliest.date;
    const auto days = static_cast<std::size_t>((latest.date - m_first).count()) + 1;
    std::vector<std::uint32_t> dayOf(schedule.windows.size());
    for (std::size_t i = 0; i < dayOf.size(); ++i)
        dayOf[i] = static_cast<std::uint32_t>((schedule.windows[i].date - m_first).count());

    m_dayEnds.assign(days + 1, 0);
    for (const auto& occurrence : schedule.occurrences)
        ++m_dayEnds[dayOf[occurrence.window] + 1];
    std::partial_sum(m_dayEnds.begin(), m_dayEnds.end(), m_dayEnds.begin());
    m_dayEnds.pop_back(); // now the beginnings; placing moves each to its end

    m_places.resize(schedule.occurrences.size());
    for (std::uint32_t rank = 0; rank < m_series.size(); ++rank) {
        const auto& series = schedule.series[m_series[rank]];
        for (auto position = series.first; position < series.first + series.count; ++position)
            m_places[m_dayEnds[dayOf[schedule.occurrences[position].window]]++] = {rank, position};
    }
}

std::uint32_t OccurrenceIndex::find(const OccurrenceKey& key) const
{
    const auto id = key.series();
    const auto& occurrences = m_schedule.occurrences;
    for (auto at = std::ranges::lower_bound(m_ids, id); at != m_ids.end() && *at == id; ++at) {
        const auto& series
            = m_schedule.series[m_series[static_cast<std::size_t>(at - m_ids.begin())]];
        const std::span part{occurrences.data() + series.first, series.count};
        auto found = std::ranges::lower_bound(part, key.date, {},
            [&](const Occurrence& one) { return m_schedule.windows[one.window].date; });
        for (; found != part.end() && m_schedule.windowOf(*found).date == key.date; ++found)
            if (found->number == key.number)
                return series.first + static_cast<std::uint32_t>(found - part.begin());
    }
    return kNone;
}

} // namespace mor
