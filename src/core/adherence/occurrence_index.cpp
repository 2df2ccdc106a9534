// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/occurrence_index.h"

#include <algorithm>
#include <bit>

namespace mor {

OccurrenceIndex::OccurrenceIndex(const Schedule& schedule)
    : m_schedule(schedule)
    , m_slots(std::bit_ceil(2 * schedule.series.size() + 1))
    , m_next(schedule.series.size(), kNone)
{
    const auto mask = m_slots.size() - 1;
    // From the back, so that of several versions the earliest is found first.
    for (auto i = static_cast<std::uint32_t>(schedule.series.size()); i > 0; --i) {
        const auto id = schedule.series[i - 1].id;
        auto at = static_cast<std::size_t>(id) & mask;
        while (m_slots[at].series != kNone && m_slots[at].id != id)
            at = (at + 1) & mask;
        m_next[i - 1] = m_slots[at].series;
        m_slots[at] = {id, i - 1};
    }
}

/// Facts with a date that some window of the schedule has.
std::span<const CheckOffFact> OccurrenceIndex::within(std::span<const CheckOffFact> facts) const
{
    if (m_schedule.windows.empty())
        return {facts.data(), 0};
    const auto [earliest, latest] = std::ranges::minmax(
        m_schedule.windows, {}, [](const Window& window) { return window.date; });
    const auto first = std::ranges::lower_bound(facts, earliest.date, {}, &CheckOffFact::date);
    const auto last = std::ranges::upper_bound(facts, latest.date, {}, &CheckOffFact::date);
    return {first, last};
}

std::uint32_t OccurrenceIndex::find(const OccurrenceKey& key) const
{
    for (auto one = seriesOf(key.series()); one != kNone; one = m_next[one]) {
        const auto& series = m_schedule.series[one];
        const std::span part{m_schedule.occurrences.data() + series.first, series.count};
        auto found = std::ranges::lower_bound(part, key.date, {},
            [&](const Occurrence& occurrence) { return m_schedule.windowOf(occurrence).date; });
        for (; found != part.end() && m_schedule.windowOf(*found).date == key.date; ++found)
            if (found->number == key.number)
                return series.first + static_cast<std::uint32_t>(found - part.begin());
    }
    return kNone;
}

} // namespace mor
