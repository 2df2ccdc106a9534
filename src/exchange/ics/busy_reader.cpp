// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/busy_reader.h"

#include "exchange/ics/busy_event.h"
#include "exchange/ics/recurrence_dates.h"

#include <algorithm>
#include <map>

namespace mor {

namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::size_t kMostRules = 2'000;
constexpr std::size_t kMostTimes = 200'000;
constexpr std::size_t kMostProblems = 100;
constexpr int kLastMinute = 24 * 60 - 1;

/// The instances of series that other events stand in for, by UID.
struct Replaced {
    std::set<std::chrono::sys_seconds> instants;
    std::set<Day> days;
};

/// A rule whose end is an instant, with that end by the event's clock: rules are followed on the
/// clock alone, and clocks are set against each other afterwards.
RecurrenceRule byClock(RecurrenceRule rule, const IcsZone& zone)
{
    if (const auto* instant = std::get_if<std::chrono::sys_seconds>(&rule.until))
        rule.until = zone.toLocal(*instant);
    return rule;
}

class BusyBook {
public:
    BusyBook(const Zone& zone, DayRange range, Problems& problems)
        : m_own(zone)
        , m_range(range)
        , m_problems(problems)
    {
    }

    const IcsZone& own() const { return m_own; }

    /// False once the file says too much.
    bool add(const BusyEvent& event, const Zone& utc, const Replaced& replaced)
    {
        for (const LocalTime start : startsOf(event, utc)) {
            const auto instant = zoneOf(event).toUtc(start);
            const Day day = dayOf(start);
            const bool leftOut = event.leftOut.contains(instant) || event.daysLeftOut.contains(day)
                || (!isStandIn(event)
                    && (replaced.instants.contains(instant) || replaced.days.contains(day)));
            if (leftOut || event.length == seconds{0})
                continue;
            const LocalTime from = event.allDay ? start : m_own.toLocal(instant);
            addSpan(
                from, event.allDay ? start + event.length : m_own.toLocal(instant + event.length));
            if (m_spans.size() > kMostTimes)
                return tooMany(event, "ics.too_many_times", kMostTimes);
        }
        return !m_givenUp && m_problems.all().size() < kMostProblems;
    }

    std::vector<BusySpan> take()
    {
        std::ranges::sort(m_spans);
        std::vector<BusySpan> merged;
        for (const BusySpan& span : m_spans) {
            const bool goesOn = !merged.empty() && merged.back().day == span.day
                && span.start <= merged.back().end;
            if (goesOn)
                merged.back().end = std::max(merged.back().end, span.end);
            else
                merged.push_back(span);
        }
        return merged;
    }

private:
    static bool isStandIn(const BusyEvent& event)
    {
        return event.replaces.has_value() || event.replacesDay.has_value();
    }

    const IcsZone& zoneOf(const BusyEvent& event) const { return event.zone ? *event.zone : m_own; }

    bool tooMany(const BusyEvent& event, const char* code, std::size_t most)
    {
        m_problems.add("line " + std::to_string(event.line), code, {std::to_string(most)});
        m_givenUp = true;
        return false;
    }

    /// Starts by the event's clock whose time may touch the range.
    std::vector<LocalTime> startsOf(const BusyEvent& event, const Zone& utc)
    {
        // Clocks of two zones are at most a day and some hours apart.
        const auto length = std::chrono::ceil<days>(event.length) + days{2};
        const DayRange window{m_range.first - length, m_range.last + days{2}};
        std::vector<LocalTime> starts = event.added;
        starts.push_back(event.start);
        std::erase_if(starts, [&](LocalTime start) { return !window.contains(dayOf(start)); });
        for (const auto& text : event.rules) {
            if (++m_rules > kMostRules) {
                tooMany(event, "ics.too_many_rules", kMostRules);
                return {};
            }
            const auto rule = parseRecurrenceRule(text);
            const auto dates = rule
                ? datesOf(byClock(*rule, zoneOf(event)), event.start, utc, window)
                : Result<std::vector<LocalTime>>{fail(rule)};
            if (!dates)
                m_problems.add("line " + std::to_string(event.line), dates.error());
            else
                starts.insert(starts.end(), dates->begin(), dates->end());
        }
        std::ranges::sort(starts);
        starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
        return starts;
    }

    void addSpan(LocalTime from, LocalTime to)
    {
        for (Day day = std::max(dayOf(from), m_range.first); day <= m_range.last; day += days{1}) {
            const LocalTime midnight = localTime(day, 0);
            if (midnight >= to)
                return;
            const auto start = std::chrono::floor<minutes>(std::max(from, midnight) - midnight);
            const auto end
                = std::chrono::ceil<minutes>(std::min(to, midnight + days{1}) - midnight);
            const auto last = std::min<int>(static_cast<int>(end.count()), kLastMinute);
            if (start.count() < last)
                m_spans.push_back(
                    {day, static_cast<MinuteOfDay>(start.count()), static_cast<MinuteOfDay>(last)});
        }
    }

    IcsZone m_own;
    DayRange m_range;
    Problems& m_problems;
    std::size_t m_rules = 0;
    bool m_givenUp = false;
    std::vector<BusySpan> m_spans;
};

} // namespace

Result<std::vector<BusySpan>> readBusyTimes(
    std::string_view source, std::string_view text, const Zone& zone, DayRange range)
{
    const auto utc = Zone::find("Etc/UTC");
    if (!utc)
        return fail(utc);
    const DayRange bounded{std::max(range.first, kFirstDay), std::min(range.last, kLastDay)};
    Problems problems;
    const auto file = splitCalendar(text, problems);
    IcsZones zones{file.zones, bounded};
    BusyBook book{zone, bounded, problems};
    std::vector<BusyEvent> events;
    std::map<std::string, Replaced> replaced;
    for (const auto& eventText : file.events) {
        if (problems.all().size() >= kMostProblems)
            break;
        auto event = readBusyEvent(eventText, zones, book.own(), problems);
        if (!event)
            continue;
        if (event->replaces)
            replaced[event->uid].instants.insert(*event->replaces);
        if (event->replacesDay)
            replaced[event->uid].days.insert(*event->replacesDay);
        if (!event->isFree)
            events.push_back(std::move(*event));
    }
    for (const auto& event : events)
        if (!book.add(event, *utc, replaced[event.uid]))
            break;
    if (!problems.none())
        return problems.asError(std::string{source});
    return book.take();
}

} // namespace mor
