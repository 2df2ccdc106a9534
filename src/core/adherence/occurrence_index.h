// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/check_off.h"
#include "core/schedule/schedule.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace mor {

/// Finds the occurrences that records belong to.
class OccurrenceIndex {
public:
    explicit OccurrenceIndex(const Schedule& schedule);

    /// Position of the occurrence of a key, or kNone.
    std::uint32_t find(const OccurrenceKey& key) const;

    /// Calls `apply(position, first, last)` for every occurrence that has facts: the positions of
    /// its versions in `facts`, the last one not included. Facts of unknown occurrences are passed
    /// over. `facts` must be ascending by date, series, number, revision; so each series is walked
    /// once, from front to back.
    ///
    /// `soon(position)` is called some facts ahead with the likely position, so that what lies
    /// there can be fetched: the series interleave over tens of megabytes, and waiting for each
    /// would take three times as long as all the rest.
    template <class Soon, class Apply>
    void match(std::span<const CheckOffFact> facts, Soon soon, Apply apply) const;

private:
    struct Slot {
        SeriesId id = 0;
        std::uint32_t series = kNone;
    };
    /// Versions of one check-off.
    struct Group {
        std::size_t first = 0;
        std::size_t last = 0;
        std::uint32_t series = kNone;
    };
    static constexpr std::size_t kAhead = 64;

    std::uint32_t seriesOf(SeriesId id) const;
    bool isBefore(std::uint32_t position, const CheckOffFact& fact) const;
    bool belongs(std::uint32_t position, const CheckOffFact& fact) const;
    std::span<const CheckOffFact> within(std::span<const CheckOffFact> facts) const;

    const Schedule& m_schedule;
    std::vector<Slot> m_slots; ///< open addressing; ids are evenly spread numbers already
    std::vector<std::uint32_t> m_next; ///< by series: the same series in a later version
};

template <class Soon, class Apply>
void OccurrenceIndex::match(std::span<const CheckOffFact> all, Soon soon, Apply apply) const
{
    const auto facts = within(all);
    const auto skipped = static_cast<std::size_t>(facts.data() - all.data());
    std::vector<std::uint32_t> cursors;
    cursors.reserve(m_schedule.series.size());
    for (const auto& series : m_schedule.series)
        cursors.push_back(series.first);

    std::array<Group, kAhead> groups;
    for (std::size_t fact = 0; fact < facts.size();) {
        std::size_t count = 0;
        for (; count < kAhead && fact < facts.size(); ++count) {
            auto& group = groups[count];
            group = {fact, fact + 1, seriesOf(facts[fact].series)};
            while (group.last < facts.size() && isSameTalk(facts[group.last], facts[fact]))
                ++group.last;
            fact = group.last;
            if (group.series != kNone)
                soon(cursors[group.series]);
        }
        for (std::size_t i = 0; i < count; ++i) {
            const auto& group = groups[i];
            const auto& wanted = facts[group.first];
            for (auto one = group.series; one != kNone; one = m_next[one]) {
                auto& cursor = cursors[one];
                const auto end = m_schedule.series[one].first + m_schedule.series[one].count;
                while (cursor < end && isBefore(cursor, wanted))
                    ++cursor;
                if (cursor < end && belongs(cursor, wanted)) {
                    apply(cursor++, skipped + group.first, skipped + group.last);
                    break;
                }
            }
        }
    }
}

inline std::uint32_t OccurrenceIndex::seriesOf(SeriesId id) const
{
    const auto mask = m_slots.size() - 1;
    auto at = static_cast<std::size_t>(id) & mask;
    while (m_slots[at].series != kNone && m_slots[at].id != id)
        at = (at + 1) & mask;
    return m_slots[at].series;
}

inline bool OccurrenceIndex::isBefore(std::uint32_t position, const CheckOffFact& fact) const
{
    const auto& occurrence = m_schedule.occurrences[position];
    const Day date = m_schedule.windows[occurrence.window].date;
    return date < fact.date || (date == fact.date && occurrence.number < fact.number);
}

inline bool OccurrenceIndex::belongs(std::uint32_t position, const CheckOffFact& fact) const
{
    const auto& occurrence = m_schedule.occurrences[position];
    return m_schedule.windows[occurrence.window].date == fact.date
        && occurrence.number == fact.number;
}

} // namespace mor
