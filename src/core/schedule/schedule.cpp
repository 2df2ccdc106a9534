// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/schedule.h"

#include "core/schedule/exception_lookup.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace mor {

namespace {

/// By what the series of one version and activity are sorted.
std::uint32_t placeOf(const Series& series)
{
    if (series.subject != kNone)
        return series.subject;
    return series.person != kNone ? series.person : series.owner;
}

/// Positions [first, last) of the items with the code, which the items ascend by.
template <class Item>
std::pair<std::uint32_t, std::uint32_t> withCode(
    const std::vector<Item>& items, const std::string& code)
{
    const auto first = std::ranges::lower_bound(items, code, {}, &Item::code);
    const auto last = std::ranges::upper_bound(items, code, {}, &Item::code);
    return {static_cast<std::uint32_t>(first - items.begin()),
        static_cast<std::uint32_t>(last - items.begin())};
}

/// Places [first, last) of the series that a key of the activity may mean.
std::pair<std::uint32_t, std::uint32_t> placesOf(
    const Roster& roster, const Activity& activity, const OccurrenceKey& key)
{
    const bool aboutSubject = std::holds_alternative<OnTrigger>(activity.cadence.rule)
        || activity.counterpart == Counterpart::Account
        || activity.counterpart == Counterpart::Deal;
    if (aboutSubject)
        return withCode(roster.subjects, key.counterpart);
    const bool withPerson
        = activity.counterpart == Counterpart::Rep || activity.counterpart == Counterpart::Manager;
    return withCode(roster.people, withPerson ? key.counterpart : key.owner);
}

} // namespace

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
    const auto& versions = plan->rhythm.versions;
    for (std::uint32_t version = 0; version < versions.size(); ++version) {
        const Activity* of = findActivity(versions[version], key.activity);
        if (!of)
            continue;
        const auto activity = static_cast<std::uint32_t>(of - versions[version].activities.data());
        const auto [first, last] = placesOf(plan->roster, *of, key);
        const auto place
            = [](const Series& one) { return std::tuple(one.version, one.activity, placeOf(one)); };
        auto candidate
            = std::ranges::lower_bound(series, std::tuple(version, activity, first), {}, place);
        for (; candidate != series.end() && place(*candidate) < std::tuple(version, activity, last);
             ++candidate) {
            if (candidate->id != id)
                continue;
            if (const auto at = findIn(*this, *candidate, key.date, key.number); at != kNone)
                return at;
        }
    }
    return kNone;
}

} // namespace mor
