// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/zone/zone.h"

#include "core/base/text.h"
#include "exchange/zone/zone_source.h"

#include <algorithm>

namespace mor {

namespace {

constexpr std::size_t kLongestName = 60;

/// Names of the database only: no absolute paths, no "..", nothing that is not a zone's name.
bool isSpelledAsZone(std::string_view name)
{
    const auto allowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
            || c == '/' || c == '_' || c == '-' || c == '+';
    };
    return !name.empty() && name.size() <= kLongestName && name.front() != '/'
        && std::ranges::all_of(name, allowed);
}

} // namespace

LocalTime localTime(Day day, MinuteOfDay minute)
{
    return LocalTime{day.time_since_epoch()} + std::chrono::minutes{minute};
}

Day dayOf(LocalTime time)
{
    return Day{std::chrono::floor<std::chrono::days>(time).time_since_epoch()};
}

int secondOfDay(LocalTime time)
{
    return static_cast<int>((time - std::chrono::floor<std::chrono::days>(time)).count());
}

Result<Zone> Zone::find(std::string_view name)
{
    if (isSpelledAsZone(name)) {
        if (auto spans = loadZoneSpans(std::string{name})) {
            Zone zone;
            zone.m_data = std::make_shared<const Data>(Data{std::string{name}, std::move(*spans)});
            return zone;
        }
    }
    return fail(ErrorKind::Invalid, "zone.unknown", {inQuotes(name)});
}

const ZoneSpan& Zone::spanAt(std::chrono::sys_seconds instant) const
{
    const auto& all = m_data->spans;
    const auto next = std::ranges::upper_bound(all, instant, {}, &ZoneSpan::begin);
    return next == all.begin() ? all.front() : *std::prev(next);
}

std::chrono::sys_seconds Zone::toUtc(LocalTime local) const
{
    // Tried with the offset in force a day earlier first: right for the first of two times and,
    // by definition, for a time in a gap.
    const std::chrono::sys_seconds asUtc{local.time_since_epoch()};
    const ZoneSpan& before = spanAt(asUtc - std::chrono::days{1});
    const auto early = asUtc - before.offset;
    const ZoneSpan& there = spanAt(early);
    if (there.offset == before.offset)
        return early;
    const auto late = asUtc - there.offset;
    return spanAt(late).offset == there.offset ? late : early;
}

LocalTime Zone::toLocal(std::chrono::sys_seconds instant) const
{
    return LocalTime{(instant + spanAt(instant).offset).time_since_epoch()};
}

std::vector<ZoneSpan> Zone::spans(
    std::chrono::sys_seconds first, std::chrono::sys_seconds last) const
{
    const auto& all = m_data->spans;
    auto from = std::ranges::upper_bound(all, first, {}, &ZoneSpan::begin);
    if (from != all.begin())
        --from;
    const auto to = std::ranges::upper_bound(all, last, {}, &ZoneSpan::begin);
    return from < to ? std::vector<ZoneSpan>(from, to) : std::vector<ZoneSpan>{all.front()};
}

} // namespace mor
