// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/ics_instances.h"

#include <algorithm>

namespace mor {

namespace {

using std::chrono::days;
using std::chrono::seconds;

constexpr std::size_t kMostRules = 2'000;

/// The rule on the clock of the event alone; clocks are set against each other afterwards. Days
/// have none: BYHOUR and alike don't hold for them (RFC 5545, 3.3.10), and UNTIL is the day it
/// says.
RecurrenceRule byClock(RecurrenceRule rule, const IcsEvent& event, const IcsZone& zone)
{
    const auto* instant = std::get_if<std::chrono::sys_seconds>(&rule.until);
    if (event.allDay)
        return withoutTimes(std::move(rule));
    if (instant)
        rule.until = zone.toLocal(*instant);
    return rule;
}

} // namespace

std::chrono::sys_seconds IcsInstances::instantOf(const IcsEvent& event, LocalTime start) const
{
    return zoneOf(event).toUtc(start);
}

void IcsInstances::see(const IcsEvent& event, bool isGone)
{
    if (!event.standsIn())
        return;
    Series& series = m_series[event.uid];
    if (event.replaces)
        series.instants.insert(*event.replaces);
    else
        series.days.insert(*event.replacesDay);
    if (!event.andFollowing)
        return;
    const LocalTime from = event.replaces
        ? zoneOf(event).toLocal(*event.replaces)
        : localTime(*event.replacesDay, 0) + seconds{event.allDay ? 0 : secondOfDay(event.start)};
    const Series::Change change{from, event.start - from, event.length, isGone};
    series.changes.insert(
        std::ranges::upper_bound(series.changes, from, {}, &Series::Change::from), change);
}

bool IcsInstances::isLeftOut(const IcsEvent& event, const Series* series, LocalTime start) const
{
    const auto instant = instantOf(event, start);
    const Day day = dayOf(start);
    return event.leftOut.contains(instant) || event.daysLeftOut.contains(day)
        || (series && (series->instants.contains(instant) || series->days.contains(day)));
}

std::vector<IcsInstance> IcsInstances::of(const IcsEvent& event)
{
    const auto found = m_series.find(event.uid);
    const Series* series = event.standsIn() || found == m_series.end() ? nullptr : &found->second;
    DayRange window = m_window;
    if (series) {
        for (const auto& change : series->changes) {
            const auto moved = std::chrono::ceil<days>(std::chrono::abs(change.shift));
            window = {std::min(window.first, m_window.first - moved),
                std::max(window.last, m_window.last + moved)};
        }
    }
    std::vector<IcsInstance> instances;
    for (const IcsInstance& instance : unchanged(event, window)) {
        if (isLeftOut(event, series, instance.start))
            continue;
        if (!series || series->changes.empty() || instance.start < series->changes.front().from) {
            instances.push_back(instance);
            continue;
        }
        const auto& change = *std::prev(
            std::ranges::upper_bound(series->changes, instance.start, {}, &Series::Change::from));
        if (!change.isGone)
            instances.push_back({instance.start + change.shift, change.length});
    }
    std::ranges::sort(instances);
    return instances;
}

std::vector<IcsInstance> IcsInstances::unchanged(const IcsEvent& event, DayRange window)
{
    std::vector<IcsInstance> instances{{event.start, event.length}};
    for (const auto& added : event.added)
        instances.push_back({added.start, added.length.value_or(event.length)});
    std::erase_if(
        instances, [&](const IcsInstance& one) { return !window.contains(dayOf(one.start)); });
    for (const auto& rule : event.rules)
        addByRule(event, rule, window, instances);
    std::ranges::sort(instances);
    // An instance is the same however it came about; a period listed for it is its longest form.
    const auto isSame
        = [](const IcsInstance& one, const IcsInstance& next) { return one.start == next.start; };
    std::ranges::reverse(instances);
    instances.erase(std::unique(instances.begin(), instances.end(), isSame), instances.end());
    std::ranges::reverse(instances);
    return instances;
}

void IcsInstances::addByRule(const IcsEvent& event, const std::string& text, DayRange window,
    std::vector<IcsInstance>& instances)
{
    const auto place = "line " + std::to_string(event.line);
    if (m_givenUp)
        return;
    if (++m_rules > kMostRules) {
        m_problems.add(place, "ics.too_many_rules", {std::to_string(kMostRules)});
        m_givenUp = true;
        return;
    }
    const auto rule = parseRecurrenceRule(text);
    const auto dates = rule
        ? datesOf(byClock(*rule, event, zoneOf(event)), event.start, m_utc, window, m_steps)
        : Result<std::vector<LocalTime>>{fail(rule)};
    if (!dates) {
        m_problems.add(place, dates.error());
        m_givenUp = m_steps.left < 0;
        return;
    }
    for (const LocalTime start : *dates)
        instances.push_back({event.allDay ? localTime(dayOf(start), 0) : start, event.length});
}

} // namespace mor
