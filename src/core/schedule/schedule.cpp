// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/schedule.h"

#include "core/schedule/exception_lookup.h"

namespace mor {

const Activity& Schedule::activity(const Occurrence& occurrence) const
{
    const Series& of = seriesOf(occurrence);
    return plan->rhythm.versions[of.version].activities[of.activity];
}

const Person* Schedule::owner(const Occurrence& occurrence) const
{
    const PersonIndex at = seriesOf(occurrence).owner;
    return at == kNone ? nullptr : &plan->roster.people[at];
}

const Person* Schedule::person(const Occurrence& occurrence) const
{
    const PersonIndex at = seriesOf(occurrence).person;
    return at == kNone ? nullptr : &plan->roster.people[at];
}

const Subject* Schedule::subject(const Occurrence& occurrence) const
{
    const SubjectIndex at = seriesOf(occurrence).subject;
    return at == kNone ? nullptr : &plan->roster.subjects[at];
}

OccurrenceKey Schedule::key(const Occurrence& occurrence) const
{
    const Activity& of = activity(occurrence);
    const Person* holder = owner(occurrence);
    std::string counterpart{of.counterpart == Counterpart::Team ? kTeam : kAlone};
    if (const Subject* about = subject(occurrence))
        counterpart = about->code;
    else if (const Person* with = person(occurrence))
        counterpart = with->code;
    return {of.code, holder ? holder->code : std::string(kVacant), std::move(counterpart),
        windowOf(occurrence).date, occurrence.number};
}

std::span<const std::uint32_t> Schedule::exceptionsOf(std::size_t position) const
{
    if ((occurrences[position].flags & Occurrence::kHasExceptions) == 0)
        return {};
    const auto found = exceptions.find(static_cast<std::uint32_t>(position));
    return found == exceptions.end() ? std::span<const std::uint32_t>{} : found->second;
}

std::uint32_t Schedule::find(const OccurrenceKey& key) const
{
    const SeriesId id = key.series();
    for (const Series& candidate : series) {
        if (candidate.id != id)
            continue;
        if (const auto at = findIn(*this, candidate, key.date, key.number); at != kNone)
            return at;
    }
    return kNone;
}

} // namespace mor
