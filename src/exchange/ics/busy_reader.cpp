// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/busy_reader.h"

#include "exchange/ics/ics_instances.h"

#include <algorithm>

namespace mor {

namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::size_t kMostTimes = 200'000;
constexpr std::size_t kMostProblems = 100;
constexpr int kLastMinute = 24 * 60 - 1;

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
    bool add(const IcsEvent& event, const std::vector<IcsInstance>& instances)
    {
        for (const IcsInstance& one : instances) {
            if (one.length == seconds{0})
                continue;
            const auto instant = zoneOf(event).toUtc(one.start);
            const LocalTime from = event.allDay ? one.start : m_own.toLocal(instant);
            addSpan(
                from, event.allDay ? one.start + one.length : m_own.toLocal(instant + one.length));
            if (m_spans.size() > kMostTimes) {
                m_problems.add("line " + std::to_string(event.line), "ics.too_many_times",
                    {std::to_string(kMostTimes)});
                return false;
            }
        }
        return m_problems.all().size() < kMostProblems;
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
    const IcsZone& zoneOf(const IcsEvent& event) const { return event.zone ? *event.zone : m_own; }

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
    // Clocks of two zones are at most a day and some hours apart.
    constexpr days kAround{kLongestEventDays + 2};
    IcsInstances instances{
        book.own(), *utc, {bounded.first - kAround, bounded.last + days{2}}, problems};
    std::vector<IcsEvent> events;
    for (const auto& eventText : file.events) {
        if (problems.all().size() >= kMostProblems)
            break;
        auto event = readIcsEvent(eventText, zones, book.own(), problems);
        if (!event)
            continue;
        const bool isFree = event->cancelled || event->transparent || event->outside;
        instances.see(*event, isFree);
        if (!isFree)
            events.push_back(std::move(*event));
    }
    for (const auto& event : events)
        if (!book.add(event, instances.of(event)) || instances.givenUp())
            break;
    if (!problems.none())
        return problems.asError(std::string{source});
    return book.take();
}

} // namespace mor
