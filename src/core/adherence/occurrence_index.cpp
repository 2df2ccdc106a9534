// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/occurrence_index.h"

#include <algorithm>
#include <bit>

namespace mor {

namespace {

std::int32_t number(Day day) { return static_cast<std::int32_t>(day.time_since_epoch().count()); }

} // namespace

Sorted narrow(
    const CheckOffFact& newest, std::uint32_t first, std::uint32_t count, std::uint32_t series)
{
    return {first, count, series, number(newest.date), number(newest.heldOn),
        number(newest.recordedOn), newest.number, newest.minutes, newest.criteriaMet,
        newest.criteriaJudged, newest.withdrawn, newest.hasNextStep};
}

OccurrenceIndex::OccurrenceIndex(const Schedule& schedule)
    : m_schedule(schedule)
    , m_slots(std::bit_ceil(2 * schedule.series.size() + 1))
    , m_briefs(schedule.series.size())
{
    m_dates.reserve(schedule.windows.size());
    for (const auto& window : schedule.windows)
        m_dates.push_back(number(window.date));
    const auto mask = m_slots.size() - 1;
    // From the back, so that of several versions the first is found first.
    for (auto i = static_cast<std::uint32_t>(schedule.series.size()); i > 0; --i) {
        const auto& series = schedule.series[i - 1];
        const auto id = series.id;
        auto at = homeOf(id);
        while (m_slots[at].series != kNone && m_slots[at].id != id)
            at = (at + 1) & mask;
        m_briefs[i - 1] = {m_slots[at].series, series.first / kPartSize, dateOf(series.first),
            dateOf(series.first + series.count - 1)};
        m_slots[at] = {id, i - 1};
    }
}

std::uint32_t OccurrenceIndex::seriesOf(SeriesId id) const
{
    const auto mask = m_slots.size() - 1;
    auto at = homeOf(id);
    while (m_slots[at].series != kNone && m_slots[at].id != id)
        at = (at + 1) & mask;
    return m_slots[at].series;
}

/// Of several versions the one that is likely to have the date.
std::uint32_t OccurrenceIndex::seriesOn(SeriesId id, std::int32_t date) const
{
    const auto first = seriesOf(id);
    if (first == kNone || m_briefs[first].next == kNone)
        return first;
    for (auto one = first; one != kNone; one = m_briefs[one].next)
        if (m_briefs[one].firstDate <= date && date <= m_briefs[one].lastDate)
            return one;
    return first;
}

/// First and end of the facts with a date that some window has.
std::pair<std::size_t, std::size_t> OccurrenceIndex::within(
    std::span<const CheckOffFact> facts) const
{
    if (m_dates.empty())
        return {0, 0};
    const auto [earliest, latest] = std::ranges::minmax(m_dates);
    const auto day = [](const CheckOffFact& fact) { return number(fact.date); };
    const auto first = std::ranges::lower_bound(facts, earliest, {}, day) - facts.begin();
    const auto end = std::ranges::upper_bound(facts, latest, {}, day) - facts.begin();
    return {static_cast<std::size_t>(first), static_cast<std::size_t>(end)};
}

/// Deals out a batch, leaving out series that the schedule does not have. Returns where to go on.
std::size_t OccurrenceIndex::deal(
    std::span<const CheckOffFact> facts, std::size_t from, std::size_t end, Parts& parts) const
{
    const auto enough = std::min(end, from + kBatchSize);
    auto first = from;
    while (first < enough) {
        if (first + kAhead < end) // the slot is asked for long before it is needed
            __builtin_prefetch(&m_slots[homeOf(facts[first + kAhead].series)]);
        auto last = first + 1;
        while (last < end && isSameTalk(facts[last], facts[first]))
            ++last;
        const auto series = seriesOn(facts[first].series, number(facts[first].date));
        if (series != kNone)
            parts[m_briefs[series].part].push_back(
                narrow(facts[last - 1], static_cast<std::uint32_t>(first),
                    static_cast<std::uint32_t>(last - first), series));
        first = last;
    }
    return first;
}

/// Walks on in the series; what is not there may be in another version's.
std::uint32_t OccurrenceIndex::positionOf(const Sorted& sorted, std::uint32_t& cursor) const
{
    const auto& series = m_schedule.series[sorted.series];
    const auto end = series.first + series.count;
    const auto isBefore = [&](std::uint32_t position) {
        const auto date = dateOf(position);
        return date < sorted.date
            || (date == sorted.date && m_schedule.occurrences[position].number < sorted.number);
    };
    while (cursor < end && isBefore(cursor))
        ++cursor;
    if (cursor < end && dateOf(cursor) == sorted.date
        && m_schedule.occurrences[cursor].number == sorted.number)
        return cursor++;
    for (auto one = seriesOf(series.id); one != kNone; one = m_briefs[one].next)
        if (one != sorted.series)
            if (const auto found = findIn(one, sorted.date, sorted.number); found != kNone)
                return found;
    return kNone;
}

std::uint32_t OccurrenceIndex::findIn(
    std::uint32_t index, std::int32_t date, std::uint16_t wanted) const
{
    const auto& series = m_schedule.series[index];
    const std::span part{m_schedule.occurrences.data() + series.first, series.count};
    auto found = std::ranges::lower_bound(
        part, date, {}, [&](const Occurrence& occurrence) { return m_dates[occurrence.window]; });
    for (; found != part.end() && m_dates[found->window] == date; ++found)
        if (found->number == wanted)
            return series.first + static_cast<std::uint32_t>(found - part.begin());
    return kNone;
}

std::uint32_t OccurrenceIndex::find(const OccurrenceKey& key) const
{
    for (auto one = seriesOf(key.series()); one != kNone; one = m_briefs[one].next)
        if (const auto found = findIn(one, number(key.date), key.number); found != kNone)
            return found;
    return kNone;
}

} // namespace mor
