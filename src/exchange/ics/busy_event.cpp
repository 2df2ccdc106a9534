// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/busy_event.h"

#include "core/base/text.h"
#include "exchange/ics/ics_time.h"

#include <algorithm>

namespace mor {

namespace {

using std::chrono::days;
using std::chrono::seconds;

/// "DTSTART;TZID=Europe/Berlin:20261103T094500" taken apart.
struct Property {
    std::string name;
    std::string zone; ///< of TZID
    std::string_view value;
};

std::string uppered(std::string_view text)
{
    std::string upper{text};
    for (char& c : upper)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return upper;
}

/// End of the name or parameter that begins at `from`: its ; or :, not one between quotes.
std::size_t endOf(std::string_view line, std::size_t from)
{
    bool quoted = false;
    for (; from < line.size(); ++from) {
        if (line[from] == '"')
            quoted = !quoted;
        else if (!quoted && (line[from] == ';' || line[from] == ':'))
            break;
    }
    return from;
}

Property propertyOf(std::string_view line)
{
    Property property;
    std::size_t end = endOf(line, 0);
    property.name = uppered(line.substr(0, end));
    while (end < line.size() && line[end] == ';') {
        const std::size_t from = end + 1;
        end = endOf(line, from);
        const auto parameter = line.substr(from, end - from);
        if (uppered(parameter.substr(0, 5)) != "TZID=")
            continue;
        property.zone = parameter.substr(5);
        std::erase(property.zone, '"');
    }
    property.value = end < line.size() ? line.substr(end + 1) : std::string_view{};
    return property;
}

/// A date or a time as a property states it.
struct Stated {
    bool isDate = false;
    LocalTime local{};
    const IcsZone* zone = nullptr; ///< null: the person's own
};

/// Reads the properties of one event.
class EventReader {
public:
    EventReader(const IcsEventText& text, IcsZones& zones, const IcsZone& own, Problems& problems)
        : m_text(text)
        , m_zones(zones)
        , m_own(own)
        , m_problems(problems)
    {
    }

    std::optional<BusyEvent> read()
    {
        m_event.line = m_text.line;
        m_event.rules = m_text.rules;
        std::string_view rest = m_text.text;
        while (!rest.empty() && !m_failed) {
            const auto end = rest.find("\r\n");
            take(propertyOf(rest.substr(0, end)));
            rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 2);
        }
        if (m_failed)
            return std::nullopt;
        if (!m_start) {
            m_problems.add(place(), "ics.event_without_start");
            return std::nullopt;
        }
        return finished();
    }

private:
    std::string place() const { return "line " + std::to_string(m_text.line); }

    void fail(std::string code, std::vector<std::string> args)
    {
        m_problems.add(place(), std::move(code), std::move(args));
        m_failed = true;
    }

    void take(const Property& property)
    {
        if (property.name == "UID")
            m_event.uid = property.value;
        else if (property.name == "DTSTART")
            takeStart(property);
        else if (property.name == "DTEND")
            m_end = stated(property, property.value);
        else if (property.name == "DURATION")
            takeDuration(property);
        else if (property.name == "EXDATE")
            takeLeftOut(property);
        else if (property.name == "RDATE")
            takeAdded(property);
        else if (property.name == "RECURRENCE-ID")
            takeReplaced(property);
        else if (property.name == "STATUS")
            m_event.isFree = m_event.isFree || uppered(trimmed(property.value)) == "CANCELLED";
        else if (property.name == "TRANSP")
            m_event.isFree = m_event.isFree || uppered(trimmed(property.value)) == "TRANSPARENT";
    }

    std::optional<Stated> stated(const Property& property, std::string_view value)
    {
        value = trimmed(value);
        if (const auto day = parseIcsDateOfAnyYear(value))
            return Stated{true, localTime(*day, 0), nullptr};
        const auto time = parseIcsDateTimeOfAnyYear(value);
        if (!time) {
            fail("ics.time_malformed", {property.name, inQuotes(value)});
            return std::nullopt;
        }
        const IcsZone* zone = nullptr;
        if (time->utc || !property.zone.empty()) {
            const auto id = time->utc ? std::string{"Etc/UTC"} : property.zone;
            zone = m_zones.find(id);
            if (!zone) {
                fail("ics.zone_unknown", {inQuotes(id)});
                return std::nullopt;
            }
        }
        return Stated{false, time->local, zone};
    }

    /// Outside the days that anything is asked about; such times have no clock.
    static bool isFar(const Stated& time)
    {
        return dayOf(time.local) < kFirstDay || dayOf(time.local) > kLastDay;
    }

    std::chrono::sys_seconds instantOf(const Stated& time) const
    {
        return (time.zone ? *time.zone : m_own).toUtc(time.local);
    }

    void takeStart(const Property& property) { m_start = stated(property, property.value); }

    void takeDuration(const Property& property)
    {
        m_duration = parseIcsDuration(trimmed(property.value));
        if (!m_duration)
            fail("ics.time_malformed", {property.name, inQuotes(property.value)});
    }

    void takeLeftOut(const Property& property)
    {
        for (const auto& value : split(property.value, ',')) {
            const auto time = stated(property, value);
            if (time && isFar(*time))
                continue;
            if (time && time->isDate)
                m_event.daysLeftOut.insert(dayOf(time->local));
            else if (time)
                m_event.leftOut.insert(instantOf(*time));
        }
    }

    void takeAdded(const Property& property)
    {
        for (const auto& value : split(property.value, ',')) {
            const auto period = value.find('/');
            if (const auto time = stated(property, value.substr(0, period)); time && !isFar(*time))
                m_added.push_back(*time);
        }
    }

    void takeReplaced(const Property& property)
    {
        const auto time = stated(property, property.value);
        if (time && isFar(*time))
            return;
        if (time && time->isDate)
            m_event.replacesDay = dayOf(time->local);
        else if (time)
            m_event.replaces = instantOf(*time);
    }

    std::optional<BusyEvent> finished()
    {
        m_event.allDay = m_start->isDate;
        m_event.start = m_start->local;
        m_event.zone = m_start->zone;
        if (m_duration)
            m_event.length = *m_duration;
        else if (m_end)
            m_event.length = m_event.allDay || m_end->isDate || isFar(*m_start) || isFar(*m_end)
                ? m_end->local - m_start->local
                : seconds{instantOf(*m_end) - instantOf(*m_start)};
        // What has no end takes its day, or no time at all (RFC 5545, 3.6.1).
        if (m_event.allDay)
            m_event.length = std::max<seconds>(m_event.length, days{1});
        m_event.length = std::max(m_event.length, seconds{0});
        // One that begins after all days or is over before the first may only stand in for another.
        m_event.isFree = m_event.isFree || dayOf(m_event.start) > kLastDay
            || (m_event.rules.empty() && m_added.empty()
                && dayOf(m_event.start + m_event.length) < kFirstDay);
        if (m_event.isFree)
            return std::move(m_event);
        if (m_event.length > days{kLongestBusyDays}) {
            m_problems.add(place(), "ics.event_too_long", {std::to_string(kLongestBusyDays)});
            return std::nullopt;
        }
        const IcsZone& zone = m_event.zone ? *m_event.zone : m_own;
        for (const Stated& time : m_added)
            m_event.added.push_back(time.isDate || m_event.allDay
                    ? localTime(dayOf(time.local), 0) + seconds{secondOfDay(m_event.start)}
                    : zone.toLocal(instantOf(time)));
        return std::move(m_event);
    }

    const IcsEventText& m_text;
    IcsZones& m_zones;
    const IcsZone& m_own;
    Problems& m_problems;
    BusyEvent m_event;
    std::optional<Stated> m_start;
    std::optional<Stated> m_end;
    std::optional<seconds> m_duration;
    std::vector<Stated> m_added;
    bool m_failed = false;
};

} // namespace

std::optional<BusyEvent> readBusyEvent(
    const IcsEventText& text, IcsZones& zones, const IcsZone& own, Problems& problems)
{
    return EventReader{text, zones, own, problems}.read();
}

std::optional<seconds> parseIcsDuration(std::string_view text)
{
    constexpr int kMost = 1000 * 86'400;
    if (text.starts_with('+'))
        text.remove_prefix(1);
    if (!text.starts_with('P') || text.size() < 3)
        return std::nullopt;
    int total = 0;
    int number = -1;
    bool inTime = false;
    for (const char c : text.substr(1)) {
        if (c >= '0' && c <= '9') {
            number = std::max(number, 0) * 10 + (c - '0');
            if (number > kMost)
                return std::nullopt;
            continue;
        }
        if (c == 'T' && !inTime && number < 0) {
            inTime = true;
            continue;
        }
        const int unit = c == 'W' && !inTime ? 604'800
            : c == 'D' && !inTime            ? 86'400
            : c == 'H' && inTime             ? 3600
            : c == 'M' && inTime             ? 60
            : c == 'S' && inTime             ? 1
                                             : 0;
        if (unit == 0 || number < 0 || number > (kMost - total) / unit)
            return std::nullopt;
        total += number * unit;
        number = -1;
    }
    return number < 0 ? std::optional{seconds{total}} : std::nullopt;
}

} // namespace mor
