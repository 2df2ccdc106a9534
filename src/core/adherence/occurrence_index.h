// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/check_off.h"
#include "core/schedule/schedule.h"

#include <cstdint>
#include <span>
#include <vector>

namespace mor {

/// The schedule's occurrences in the order in which facts are kept: by date, series, number. Made
/// with a counting sort over the dates, so that both can be walked side by side.
class OccurrenceIndex {
public:
    explicit OccurrenceIndex(const Schedule& schedule);

    /// Position of the occurrence of a key, or kNone.
    std::uint32_t find(const OccurrenceKey& key) const;

    /// Calls `apply(position, first, last)` for every occurrence that has facts: the positions of
    /// its versions in `facts`, the last one not included. Facts of unknown occurrences are passed
    /// over.
    template <class Apply>
    void match(std::span<const CheckOffFact> facts, Apply apply) const;

private:
    struct Place {
        std::uint32_t rank; ///< of its series among all, by id
        std::uint32_t position;
    };

    const Schedule& m_schedule;
    std::vector<SeriesId> m_ids; ///< ascending
    std::vector<std::uint32_t> m_series; ///< position of the series with that id
    Day m_first{}; ///< earliest date
    std::vector<std::uint32_t> m_dayEnds; ///< by days since m_first: end of its part of m_places
    std::vector<Place> m_places;
};

template <class Apply>
void OccurrenceIndex::match(std::span<const CheckOffFact> facts, Apply apply) const
{
    std::size_t fact = 0;
    while (fact < facts.size() && facts[fact].date < m_first)
        ++fact;
    std::uint32_t at = 0;
    for (std::size_t day = 0; day < m_dayEnds.size(); ++day) {
        const Day date = m_first + std::chrono::days{day};
        while (fact < facts.size() && facts[fact].date == date) {
            const auto& key = facts[fact];
            std::size_t next = fact + 1;
            while (next < facts.size() && facts[next].series == key.series
                && facts[next].date == date && facts[next].number == key.number)
                ++next;
            while (at < m_dayEnds[day]
                && (m_ids[m_places[at].rank] < key.series
                    || (m_ids[m_places[at].rank] == key.series
                        && m_schedule.occurrences[m_places[at].position].number < key.number)))
                ++at;
            if (at < m_dayEnds[day] && m_ids[m_places[at].rank] == key.series
                && m_schedule.occurrences[m_places[at].position].number == key.number)
                apply(m_places[at++].position, fact, next);
            fact = next;
        }
        at = m_dayEnds[day];
    }
}

} // namespace mor
