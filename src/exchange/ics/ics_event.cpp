// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/ics_event.h"

#include "core/base/text.h"
#include "exchange/ics/ics_duration.h"
#include "exchange/ics/ics_property.h"
#include "exchange/ics/ics_time.h"

#include <algorithm>

namespace mor {

namespace {

using std::chrono::days;
using std::chrono::seconds;

/// What an event is called: one line, at most 200 bytes.
std::string nameOf(std::string_view value)
{
    std::string name = plainIcsText(value);
    for (char& c : name)
        c = static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    name = trimmed(name);
    while (name.size() > kNameBytes || !isValidUtf8(name))
        name.pop_back();
    return name;
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

    std::optional<IcsEvent> read()
    {
        m_event.line = m_text.line;
        m_event.rules = m_text.rules;
        std::string_view rest = m_text.text;
        while (!rest.empty() && !m_failed) {
            const auto end = rest.find("\r\n");
            take(icsPropertyOf(rest.substr(0, end)));
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

    void take(const IcsProperty& property)
    {
        if (property.name == "UID")
            m_event.uid = property.value;
        else if (property.name == "SUMMARY")
            m_event.name = nameOf(property.value);
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
            m_event.cancelled = upperAscii(trimmed(property.value)) == "CANCELLED";
        else if (property.name == "TRANSP")
            m_event.transparent = upperAscii(trimmed(property.value)) == "TRANSPARENT";
    }

    std::optional<Stated> stated(const IcsProperty& property, std::string_view value)
    {
        value = trimmed(value);
        if (const auto day = parseIcsDateOfAnyYear(value))
            return Stated{true, localTime(*day, 0), nullptr};
        const auto time = parseIcsDateTimeOfAnyYear(value);
        if (!time) {
            fail(property.isDate ? "ics.date_malformed" : "ics.time_malformed",
                {property.name, inQuotes(value)});
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

    void takeStart(const IcsProperty& property) { m_start = stated(property, property.value); }

    void takeDuration(const IcsProperty& property)
    {
        m_duration = parseIcsDuration(trimmed(property.value));
        if (!m_duration)
            fail("ics.duration_malformed", {property.name, inQuotes(property.value)});
    }

    void takeLeftOut(const IcsProperty& property)
    {
        for (const auto& value : split(property.value, ',')) {
            const auto time = stated(property, value);
            if (time && !isFar(*time))
                m_leftOut.push_back(*time);
        }
    }

    void takeAdded(const IcsProperty& property)
    {
        for (const auto& value : split(property.value, ',')) {
            const std::string_view text{value};
            const auto slash = std::min(text.find('/'), text.size());
            const auto start = stated(property, text.substr(0, slash));
            if (!start || isFar(*start))
                continue;
            m_added.push_back({*start, {}});
            if (slash < text.size())
                m_added.back().length = lengthFrom(*start, property, text.substr(slash + 1));
        }
    }

    /// The second half of a period: its end or how long it takes.
    std::optional<seconds> lengthFrom(
        const Stated& start, const IcsProperty& property, std::string_view text)
    {
        if (text.starts_with('P') || text.starts_with('+')) {
            const auto length = parseIcsDuration(text);
            if (!length)
                fail("ics.duration_malformed", {property.name, inQuotes(text)});
            return length;
        }
        const auto end = stated(property, text);
        if (!end || isFar(*end))
            return std::nullopt;
        return std::max(instantOf(*end) - instantOf(start), seconds{0});
    }

    void takeReplaced(const IcsProperty& property)
    {
        const auto time = stated(property, property.value);
        m_event.andFollowing = property.andFollowing;
        if (time && !isFar(*time))
            m_replaced = time;
    }

    seconds length() const
    {
        if (m_duration)
            return std::max(*m_duration, seconds{0});
        // What has no end takes its day, or no time at all (RFC 5545, 3.6.1).
        if (!m_end)
            return seconds{0};
        const bool byClock = m_event.allDay || m_end->isDate || isFar(*m_start) || isFar(*m_end);
        return std::max(byClock ? m_end->local - m_start->local
                                : seconds{instantOf(*m_end) - instantOf(*m_start)},
            seconds{0});
    }

    /// A date for an event of whole days, or where the file says no more; else an instant.
    bool isMeantAsDay(const Stated& time) const { return time.isDate || m_event.allDay; }

    std::optional<IcsEvent> finished()
    {
        m_event.allDay = m_start->isDate;
        m_event.start = m_start->local;
        m_event.zone = m_start->zone;
        m_event.length = m_event.allDay
            ? std::max<seconds>(std::chrono::ceil<days>(length()), days{1})
            : length();
        m_event.outside = dayOf(m_event.start) > kLastDay
            || (m_event.rules.empty() && m_added.empty()
                && dayOf(m_event.start + m_event.length) < kFirstDay);
        for (const Stated& time : m_leftOut) {
            if (isMeantAsDay(time))
                m_event.daysLeftOut.insert(dayOf(time.local));
            else
                m_event.leftOut.insert(instantOf(time));
        }
        if (m_replaced && isMeantAsDay(*m_replaced))
            m_event.replacesDay = dayOf(m_replaced->local);
        else if (m_replaced)
            m_event.replaces = instantOf(*m_replaced);
        if (m_event.cancelled || m_event.outside)
            return std::move(m_event);
        if (isTooLong()) {
            m_problems.add(place(), "ics.event_too_long", {std::to_string(kLongestEventDays)});
            return std::nullopt;
        }
        addListed();
        return std::move(m_event);
    }

    bool isTooLong() const
    {
        return m_event.length > days{kLongestEventDays}
        || std::ranges::any_of(m_added, [](const AddedTime& added) {
               return added.length.value_or(seconds{0}) > days{kLongestEventDays};
           });
    }

    void addListed()
    {
        const IcsZone& zone = m_event.zone ? *m_event.zone : m_own;
        for (const AddedTime& added : m_added) {
            if (isMeantAsDay(added.start))
                m_event.added.push_back(
                    {localTime(dayOf(added.start.local), 0) + seconds{secondOfDay(m_event.start)},
                        {}});
            else
                m_event.added.push_back({zone.toLocal(instantOf(added.start)), added.length});
        }
    }

    /// A time of RDATE, and how long it takes if it says so.
    struct AddedTime {
        Stated start;
        std::optional<seconds> length;
    };

    const IcsEventText& m_text;
    IcsZones& m_zones;
    const IcsZone& m_own;
    Problems& m_problems;
    IcsEvent m_event;
    std::optional<Stated> m_start;
    std::optional<Stated> m_end;
    std::optional<seconds> m_duration;
    std::optional<Stated> m_replaced;
    std::vector<Stated> m_leftOut;
    std::vector<AddedTime> m_added;
    bool m_failed = false;
};

} // namespace

std::optional<IcsEvent> readIcsEvent(
    const IcsEventText& text, IcsZones& zones, const IcsZone& own, Problems& problems)
{
    return EventReader{text, zones, own, problems}.read();
}

} // namespace mor
