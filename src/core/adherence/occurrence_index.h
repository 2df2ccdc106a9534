// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/check_off.h"
#include "core/schedule/schedule.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace mor {

/// The versions of one check-off on their way to their occurrence: where they stand, and the newest
/// of them in few bytes.
struct Sorted {
    std::uint32_t first = 0; ///< position of the oldest version among the facts
    std::uint32_t count = 0;
    std::uint32_t series = 0;
    std::int32_t date = 0; ///< days since 1970, as the next two
    std::int32_t heldOn = 0;
    std::int32_t recordedOn = 0;
    std::uint16_t number = 0;
    std::uint16_t minutes = 0;
    std::uint8_t criteriaMet = 0;
    std::uint8_t criteriaJudged = 0;
    bool withdrawn = false;
    bool hasNextStep = false;
};

/// The same seen from an older version: `count` of them from `first` on, the last being `newest`.
Sorted narrow(
    const CheckOffFact& newest, std::uint32_t first, std::uint32_t count, std::uint32_t series);

/// Finds the occurrences that records belong to.
class OccurrenceIndex {
public:
    explicit OccurrenceIndex(const Schedule& schedule);

    /// Position of the occurrence of a key, or kNone.
    std::uint32_t find(const OccurrenceKey& key) const;

    /// Calls `apply(position, sorted)` for every occurrence that has facts. Facts of unknown
    /// occurrences are passed over. `facts` must be ascending by date, series, number, revision.
    ///
    /// Facts come by date and occurrences stand by series: walking both at once would touch another
    /// page of memory with every step. So facts are first dealt out to parts of the schedule that
    /// fit a processor's cache, then applied part by part; several times faster at two million.
    template <class Apply>
    void match(std::span<const CheckOffFact> facts, Apply apply) const;

private:
    struct Slot {
        SeriesId id = 0;
        std::uint32_t series = kNone;
    };
    /// What finding and dealing out asks of a series, in few bytes.
    struct Brief {
        std::uint32_t next = kNone; ///< the same series in another version
        std::uint32_t part = 0; ///< of the schedule in which it begins
        std::int32_t firstDate = 0;
        std::int32_t lastDate = 0;
    };
    using Parts = std::vector<std::vector<Sorted>>;
    static constexpr std::uint32_t kPartSize = 1U << 15; ///< occurrences, about
    static constexpr std::size_t kBatchSize = 1U << 18; ///< facts dealt out at a time
    static constexpr std::size_t kAhead = 16; ///< facts

    std::size_t homeOf(SeriesId id) const
    {
        return static_cast<std::size_t>(id) & (m_slots.size() - 1);
    }
    std::uint32_t seriesOf(SeriesId id) const;
    std::uint32_t seriesOn(SeriesId id, std::int32_t date) const;
    std::uint32_t findIn(std::uint32_t series, std::int32_t date, std::uint16_t number) const;
    std::int32_t dateOf(std::uint32_t position) const
    {
        return m_dates[m_schedule.occurrences[position].window];
    }
    std::pair<std::size_t, std::size_t> within(std::span<const CheckOffFact> facts) const;
    std::size_t deal(
        std::span<const CheckOffFact> facts, std::size_t from, std::size_t end, Parts& parts) const;
    std::uint32_t positionOf(const Sorted& sorted, std::uint32_t& cursor) const;

    const Schedule& m_schedule;
    std::vector<std::int32_t> m_dates; ///< of keys, by window, days since 1970
    std::vector<Slot> m_slots; ///< open addressing; ids are evenly spread numbers already
    std::vector<Brief> m_briefs; ///< by series
};

template <class Apply>
void OccurrenceIndex::match(std::span<const CheckOffFact> facts, Apply apply) const
{
    std::vector<std::uint32_t> cursors;
    cursors.reserve(m_schedule.series.size());
    for (const auto& series : m_schedule.series)
        cursors.push_back(series.first);
    Parts parts(m_schedule.occurrences.size() / kPartSize + 1);
    auto [next, end] = within(facts);
    while (next < end) {
        next = deal(facts, next, end, parts);
        for (auto& part : parts) {
            for (const auto& sorted : part)
                if (const auto position = positionOf(sorted, cursors[sorted.series]);
                    position != kNone)
                    apply(position, sorted);
            part.clear();
        }
    }
}

} // namespace mor
