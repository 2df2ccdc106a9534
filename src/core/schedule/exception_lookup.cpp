// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/exception_lookup.h"

#include <algorithm>
#include <utility>

namespace mor {

std::uint32_t findIn(const Schedule& schedule, const Series& series, Day date, std::uint16_t number)
{
    const auto begin = schedule.occurrences.begin() + series.first;
    const auto end = begin + series.count;
    const auto found = std::ranges::lower_bound(
        begin, end, std::pair(date, number), {}, [&schedule](const Occurrence& occurrence) {
            return std::pair(schedule.windowOf(occurrence).date, occurrence.number);
        });
    const bool there
        = found != end && schedule.windowOf(*found).date == date && found->number == number;
    return there ? static_cast<std::uint32_t>(found - schedule.occurrences.begin()) : kNone;
}

void enterExceptions(Schedule& schedule)
{
    const auto& exceptions = schedule.plan->exceptions;
    if (exceptions.empty() || schedule.windows.empty())
        return;
    const auto [first, last] = std::ranges::minmax(schedule.windows, {}, &Window::date);
    const DayRange dates{first.date, last.date};
    std::unordered_map<SeriesId, std::vector<std::uint32_t>> bySeries;
    for (std::uint32_t i = 0; i < exceptions.size(); ++i)
        if (dates.contains(exceptions[i].occurrence.date))
            bySeries[exceptions[i].occurrence.series()].push_back(i);
    for (const Series& series : schedule.series) {
        const auto named = bySeries.find(series.id);
        if (named == bySeries.end())
            continue;
        for (const std::uint32_t i : named->second) {
            const OccurrenceKey& key = exceptions[i].occurrence;
            const std::uint32_t at = findIn(schedule, series, key.date, key.number);
            if (at == kNone)
                continue;
            schedule.occurrences[at].flags |= Occurrence::kHasExceptions;
            schedule.exceptions[at].push_back(i);
        }
    }
}

} // namespace mor
