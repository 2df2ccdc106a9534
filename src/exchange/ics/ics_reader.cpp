// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/ics_reader.h"

#include "core/base/text.h"
#include "exchange/ics/ics_instances.h"
#include "exchange/ics/ics_property.h"
#include "exchange/ics/ics_time.h"
#include "exchange/ics/recurrence_rule.h"

#include <algorithm>
#include <map>
#include <optional>

namespace mor {

namespace {

using std::chrono::days;

constexpr std::size_t kMostDays = 200'000;
constexpr std::size_t kMostProblems = 100;

bool startsWithTime(const IcsEventText& text)
{
    std::string_view rest = text.text;
    while (!rest.empty()) {
        const auto end = std::min(rest.find("\r\n"), rest.size());
        const auto property = icsPropertyOf(rest.substr(0, end));
        if (property.name == "DTSTART")
            return parseIcsDateTimeOfAnyYear(trimmed(property.value)).has_value();
        rest.remove_prefix(std::min(end + 2, rest.size()));
    }
    return false;
}

/// An event of whole days, or one that stands in for some. Nothing for others; their rules must be
/// some all the same, while where their clocks are does not matter.
std::optional<IcsEvent> readDays(
    const IcsEventText& text, IcsZones& zones, const IcsZone& utc, Problems& problems)
{
    if (!startsWithTime(text))
        return readIcsEvent(text, zones, utc, problems);
    for (const auto& rule : text.rules)
        if (const auto read = parseRecurrenceRule(rule); !read)
            problems.add("line " + std::to_string(text.line), read.error());
    Problems ignored;
    return readIcsEvent(text, zones, utc, ignored);
}

/// Names by day, for the whole file.
class HolidayBook {
public:
    HolidayBook(DayRange range, Problems& problems)
        : m_range(range)
        , m_problems(problems)
    {
    }

    /// False once the file names too many days, the same ones again included.
    bool add(const IcsEvent& event, const std::vector<IcsInstance>& instances)
    {
        for (const IcsInstance& instance : instances) {
            const auto length = std::chrono::ceil<days>(instance.length).count();
            m_named += static_cast<std::size_t>(length);
            if (m_named > kMostDays) {
                m_problems.add("line " + std::to_string(event.line), "ics.too_many_days",
                    {std::to_string(kMostDays)});
                return false;
            }
            for (int i = 0; i < length; ++i) {
                const Day day = dayOf(instance.start) + days{i};
                if (m_range.contains(day))
                    m_names.emplace(day, event.name.empty() ? "Holiday" : event.name);
            }
        }
        return true;
    }

    std::vector<Holiday> take() const
    {
        std::vector<Holiday> all;
        for (const auto& [day, name] : m_names)
            all.push_back({day, name});
        return all;
    }

private:
    DayRange m_range;
    Problems& m_problems;
    std::size_t m_named = 0;
    std::map<Day, std::string> m_names;
};

} // namespace

Result<std::vector<Holiday>> readHolidays(
    std::string_view source, std::string_view text, DayRange range)
{
    const auto utc = Zone::find("Etc/UTC");
    if (!utc)
        return fail(utc);
    const DayRange bounded{std::max(range.first, kFirstDay), std::min(range.last, kLastDay)};
    Problems problems;
    const auto file = splitCalendar(text, problems);
    IcsZones zones{file.zones, bounded};
    const IcsZone clock{*utc};
    IcsInstances instances{
        clock, *utc, {bounded.first - days{kLongestEventDays}, bounded.last}, problems};
    std::vector<IcsEvent> events;
    for (const auto& eventText : file.events) {
        if (problems.all().size() >= kMostProblems)
            break;
        auto event = readDays(eventText, zones, clock, problems);
        if (!event)
            continue;
        const bool isGone = event->cancelled || event->outside || !event->allDay;
        instances.see(*event, isGone);
        if (!isGone)
            events.push_back(std::move(*event));
    }
    HolidayBook book{bounded, problems};
    for (const auto& event : events)
        if (!book.add(event, instances.of(event)) || instances.givenUp())
            break;
    if (!problems.none())
        return problems.asError(std::string{source});
    return book.take();
}

} // namespace mor
