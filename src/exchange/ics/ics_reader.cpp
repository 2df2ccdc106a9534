// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/ics_reader.h"

#include "core/base/text.h"
#include "exchange/ics/ics_events.h"
#include "exchange/ics/recurrence_dates.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <set>

#include <libical/ical.h>

namespace mor {

namespace {

using std::chrono::days;

constexpr int kLongestEvent = 366; // days
constexpr std::size_t kMostDays = 200'000;

struct ComponentDeleter {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

/// An all-day event as the file states it.
struct AllDayEvent {
    std::size_t line = 0;
    std::string uid;
    std::string name;
    Day first{};
    int length = 1; ///< days
    std::vector<std::string> rules;
    std::set<Day> added;
    std::set<Day> leftOut;
    std::optional<Day> replaces; ///< day of the instance it stands in for
    bool cancelled = false;
};

icalproperty* firstOf(icalcomponent* event, icalproperty_kind kind)
{
    return icalcomponent_get_first_property(event, kind);
}

/// The day of a DATE value; nothing for times and for days no calendar has.
std::optional<Day> dayOfDate(const icaltimetype& time)
{
    if (!time.is_date || time.year < 1600 || time.year > 2199)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{time.year},
        std::chrono::month{static_cast<unsigned>(time.month)},
        std::chrono::day{static_cast<unsigned>(time.day)}};
    return date.ok() ? std::optional{Day{date}} : std::nullopt;
}

/// A holiday's name: one line, at most 200 bytes.
std::string nameOf(icalcomponent* event)
{
    const char* summary = icalcomponent_get_summary(event);
    std::string name;
    for (const char c : std::string_view{summary ? summary : ""})
        name += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    name = trimmed(name);
    while (name.size() > kNameBytes || !isValidUtf8(name))
        name.pop_back();
    return name.empty() ? "Holiday" : name;
}

/// Days from first to the end, which is not part of the event; one where none is said.
int lengthOf(icalcomponent* event, Day first)
{
    if (auto* property = firstOf(event, ICAL_DTEND_PROPERTY)) {
        const auto end = icalproperty_get_dtend(property);
        if (end.is_date && end.year > 2199)
            return kLongestEvent + 1;
        const auto after = dayOfDate(end);
        return after ? static_cast<int>((*after - first).count()) : 1;
    }
    if (auto* property = firstOf(event, ICAL_DURATION_PROPERTY)) {
        const auto duration = icalproperty_get_duration(property);
        const bool sane = duration.weeks < 1'000 && duration.days < 1'000 && !duration.is_neg;
        return sane ? static_cast<int>(duration.weeks * 7 + duration.days) : kLongestEvent + 1;
    }
    return 1;
}

std::set<Day> leftOutOf(icalcomponent* event)
{
    std::set<Day> all;
    for (auto* property = firstOf(event, ICAL_EXDATE_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY)) {
        if (const auto day = dayOfDate(icalproperty_get_exdate(property)))
            all.insert(*day);
    }
    return all;
}

/// Further first days that are listed one by one.
std::set<Day> addedTo(icalcomponent* event)
{
    std::set<Day> all;
    for (auto* property = firstOf(event, ICAL_RDATE_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY)) {
        if (const auto day = dayOfDate(icalproperty_get_rdate(property).time))
            all.insert(*day);
    }
    return all;
}

/// Nothing for events that are not all-day or have errors, which are added to `problems`.
std::optional<AllDayEvent> readEvent(const IcsEventText& text, Problems& problems)
{
    const auto where = "line " + std::to_string(text.line);
    const Component event{icalparser_parse_string(text.text.c_str())};
    auto* start = event ? firstOf(event.get(), ICAL_DTSTART_PROPERTY) : nullptr;
    if (!start) {
        problems.add(where, "ics.event_without_start");
        return std::nullopt;
    }
    const auto first = dayOfDate(icalproperty_get_dtstart(start));
    if (!first) {
        // An event that is passed over must be one all the same.
        for (const auto& rule : text.rules)
            if (const auto read = parseRecurrenceRule(rule); !read)
                problems.add(where, read.error());
        return std::nullopt;
    }
    AllDayEvent read;
    read.line = text.line;
    read.first = *first;
    read.name = nameOf(event.get());
    read.rules = text.rules;
    read.added = addedTo(event.get());
    read.leftOut = leftOutOf(event.get());
    read.length = std::max(1, lengthOf(event.get(), *first));
    read.cancelled = icalcomponent_get_status(event.get()) == ICAL_STATUS_CANCELLED;
    if (const char* uid = icalcomponent_get_uid(event.get()))
        read.uid = uid;
    if (auto* property = firstOf(event.get(), ICAL_RECURRENCEID_PROPERTY))
        read.replaces = dayOfDate(icalproperty_get_recurrenceid(property));
    if (read.length > kLongestEvent) {
        problems.add(where, "ics.event_too_long", {std::to_string(kLongestEvent)});
        return std::nullopt;
    }
    return read;
}

/// First days of the event's instances whose days may lie in the range.
std::set<Day> instancesOf(
    const AllDayEvent& event, const Zone& utc, DayRange range, Problems& problems)
{
    const DayRange window{range.first - days{event.length}, range.last};
    std::set<Day> all;
    if (window.contains(event.first))
        all.insert(event.first);
    std::ranges::copy_if(
        event.added, std::inserter(all, all.end()), [&](Day day) { return window.contains(day); });
    for (const auto& text : event.rules) {
        const auto rule = parseRecurrenceRule(text);
        const auto dates = rule ? datesOf(*rule, localTime(event.first, 0), utc, window)
                                : Result<std::vector<LocalTime>>{fail(rule)};
        if (!dates) {
            problems.add("line " + std::to_string(event.line), dates.error());
            continue;
        }
        for (const auto date : *dates)
            all.insert(dayOf(date));
    }
    return all;
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
    bool add(const AllDayEvent& event, const std::set<Day>& instances)
    {
        m_named += instances.size() * static_cast<std::size_t>(event.length);
        if (m_named > kMostDays) {
            m_problems.add("line " + std::to_string(event.line), "ics.too_many_days",
                {std::to_string(kMostDays)});
            return false;
        }
        for (const Day instance : instances) {
            for (int i = 0; i < event.length; ++i) {
                const Day day = instance + days{i};
                if (m_range.contains(day))
                    m_names.emplace(day, event.name);
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
    std::vector<AllDayEvent> events;
    std::map<std::string, std::set<Day>> replaced; // by UID
    for (const auto& eventText : splitEvents(text, problems)) {
        if (auto event = readEvent(eventText, problems)) {
            if (event->replaces)
                replaced[event->uid].insert(*event->replaces);
            events.push_back(std::move(*event));
        }
    }
    HolidayBook book{bounded, problems};
    for (const auto& event : events) {
        if (event.cancelled)
            continue;
        auto instances = instancesOf(event, *utc, bounded, problems);
        for (const Day day : event.leftOut)
            instances.erase(day);
        if (!event.replaces) {
            for (const Day day : replaced[event.uid])
                instances.erase(day);
        }
        if (!book.add(event, instances))
            break;
    }
    if (!problems.none())
        return problems.asError(std::string{source});
    return book.take();
}

} // namespace mor
