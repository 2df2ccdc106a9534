// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/ics_update.h"

#include "exchange/ics/ics_text.h"
#include "exchange/ics/ics_time.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace mor {

namespace {

constexpr std::string_view kOurs = "PRODID:-//MOR Planner//MOR Planner//EN";
constexpr std::string_view kEnd = "\r\n";
constexpr std::string_view kCancelledName = "SUMMARY:Cancelled talk";

using Lines = std::vector<std::string_view>; // unfolded ones stay folded: a line is its raw text

/// Content lines with their CRLF; what is folded stays one of them.
Lines contentLines(std::string_view text)
{
    Lines lines;
    std::size_t begin = 0;
    while (begin < text.size()) {
        auto end = text.find(kEnd, begin);
        while (end != std::string_view::npos && end + 2 < text.size() && text[end + 2] == ' ')
            end = text.find(kEnd, end + 2);
        end = end == std::string_view::npos ? text.size() : end + kEnd.size();
        lines.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    return lines;
}

bool isProperty(std::string_view line, std::string_view name)
{
    return line.size() > name.size() && line.starts_with(name)
        && (line[name.size()] == ':' || line[name.size()] == ';');
}

std::string_view valueOf(std::string_view line)
{
    auto value = line.substr(std::min(line.find(':') + 1, line.size()));
    while (value.ends_with('\n') || value.ends_with('\r'))
        value.remove_suffix(1);
    return value;
}

/// One VEVENT as it stands in a file of ours.
struct EventText {
    Lines lines;
    std::string uid, recurrence; ///< raw lines
    std::string says; ///< all but the stamps
    int sequence = 0;
    bool cancelled = false;
    Day start{}, last{}; ///< of a recurring one its last instance

    std::string key() const { return uid + recurrence; }
};

/// "20261103", with or without a time behind it; the first day for anything else.
Day dayIn(std::string_view value) { return parseIcsDate(value.substr(0, 8)).value_or(kFirstDay); }

void takeLine(EventText& event, std::string_view line)
{
    event.lines.push_back(line);
    const bool isStamp = isProperty(line, "DTSTAMP") || isProperty(line, "LAST-MODIFIED")
        || isProperty(line, "SEQUENCE");
    if (!isStamp)
        event.says += line;
    const auto value = valueOf(line);
    if (isProperty(line, "UID"))
        event.uid = line;
    else if (isProperty(line, "RECURRENCE-ID"))
        event.recurrence = line;
    else if (isProperty(line, "SEQUENCE"))
        std::from_chars(value.data(), value.data() + value.size(), event.sequence);
    else if (isProperty(line, "STATUS"))
        event.cancelled = value == "CANCELLED";
    else if (isProperty(line, "DTSTART"))
        event.start = event.last = dayIn(value);
    else if (isProperty(line, "RRULE"))
        if (const auto until = line.find("UNTIL="); until != std::string_view::npos)
            event.last = std::max(event.last, dayIn(line.substr(until + 6)));
}

/// A file of ours in its parts.
struct CalendarText {
    Lines head; ///< up to the first component
    std::map<std::string, Lines> zones; ///< by their TZID line
    std::vector<EventText> events;
    std::string name; ///< raw line

    bool isOurs() const
    {
        return std::ranges::any_of(
            head, [](std::string_view line) { return line.starts_with(kOurs); });
    }
};

CalendarText partsOf(std::string_view text)
{
    CalendarText calendar;
    Lines zone;
    std::string zoneName;
    bool inEvent = false;
    for (const auto line : contentLines(text)) {
        if (line == "BEGIN:VEVENT\r\n") {
            inEvent = true;
            calendar.events.emplace_back();
        }
        if (inEvent) {
            takeLine(calendar.events.back(), line);
            inEvent = line != "END:VEVENT\r\n";
        } else if (!zone.empty() || line == "BEGIN:VTIMEZONE\r\n") {
            zone.push_back(line);
            if (isProperty(line, "TZID"))
                zoneName = line;
            if (line == "END:VTIMEZONE\r\n")
                calendar.zones[zoneName] = std::exchange(zone, {});
        } else if (calendar.events.empty() && line != "END:VCALENDAR\r\n") {
            calendar.head.push_back(line);
            if (isProperty(line, "NAME"))
                calendar.name = line;
        }
    }
    if (inEvent)
        calendar.events.pop_back(); // the file broke off
    return calendar;
}

std::string stampOf(Instant now)
{
    std::string text;
    appendIcsDateTime(text, std::chrono::floor<std::chrono::seconds>(now));
    return text;
}

void append(std::string& out, const Lines& lines)
{
    for (const auto line : lines)
        out += line;
}

/// What a cancelled event no longer says: who looks at the file now may not be who was told.
bool isTold(std::string_view line)
{
    constexpr auto kTold = std::to_array<std::string_view>(
        {"DESCRIPTION", "ATTENDEE", "ORGANIZER", "LOCATION", "COMMENT", "CONTACT", "X-ALT-DESC"});
    return std::ranges::any_of(
        kTold, [&](std::string_view property) { return isProperty(line, property); });
}

/// An event that was cancelled before, as it stands.
void appendCancelled(std::string& out, const EventText& event)
{
    for (const auto line : event.lines)
        if (isProperty(line, "SUMMARY"))
            out.append(kCancelledName).append(kEnd);
        else if (!isTold(line))
            out += line;
}

/// The event with new stamps; cancelled, without its reminder and without a word of what it was.
void appendStamped(
    std::string& out, const EventText& event, int sequence, const std::string& stamp, bool cancel)
{
    bool inAlarm = false;
    bool isModified = false;
    for (const auto line : event.lines) {
        inAlarm = inAlarm || line == "BEGIN:VALARM\r\n";
        const bool isDropped = cancel && inAlarm;
        inAlarm = inAlarm && line != "END:VALARM\r\n";
        if (isDropped || isProperty(line, "LAST-MODIFIED") || (cancel && isTold(line)))
            continue;
        if (isProperty(line, "DTSTAMP"))
            out.append("DTSTAMP:").append(stamp).append(kEnd);
        else if (isProperty(line, "SEQUENCE"))
            out.append("SEQUENCE:").append(std::to_string(sequence)).append(kEnd);
        else if (cancel && isProperty(line, "SUMMARY"))
            out.append(kCancelledName).append(kEnd);
        else if (cancel && isProperty(line, "STATUS"))
            out.append("STATUS:CANCELLED").append(kEnd);
        else if (cancel && isProperty(line, "TRANSP"))
            out.append("TRANSP:TRANSPARENT").append(kEnd);
        else
            out += line;
        if (isProperty(line, "DTSTAMP") && !std::exchange(isModified, true))
            out.append("LAST-MODIFIED:").append(stamp).append(kEnd);
    }
}

/// Puts the events of now and those that are gone together.
class Updating {
public:
    Updating(const CalendarText& before, const CalendarText& fresh, Instant now, DayRange days)
        : m_before(before)
        , m_fresh(fresh)
        , m_stamp(stampOf(now))
        , m_days(days)
    {
        for (const auto& event : before.events)
            m_known[event.key()] = &event;
    }

    std::string result()
    {
        for (const auto& event : m_fresh.events)
            take(event);
        for (const auto& event : m_before.events)
            takeGone(event);
        std::string out;
        append(out, m_fresh.head);
        auto zones = m_fresh.zones;
        if (m_keepsOld)
            zones.insert(m_before.zones.begin(), m_before.zones.end());
        for (const auto& [name, lines] : zones)
            append(out, lines);
        return out + m_events + "END:VCALENDAR\r\n";
    }

private:
    void take(const EventText& event)
    {
        m_seen.insert(event.key());
        const auto known = m_known.find(event.key());
        if (known == m_known.end())
            append(m_events, event.lines);
        else if (known->second->says == event.says)
            append(m_events, known->second->lines);
        else
            appendStamped(m_events, event, std::max(event.sequence, known->second->sequence + 1),
                m_stamp, false);
    }

    /// An instance of its own goes with its event, or is back in its place there.
    void takeGone(const EventText& event)
    {
        const bool isOver = event.last < m_days.first || event.start > m_days.last;
        if (m_seen.contains(event.key()) || isOver || !event.recurrence.empty())
            return;
        m_keepsOld = true;
        if (event.cancelled)
            appendCancelled(m_events, event);
        else
            appendStamped(m_events, event, event.sequence + 1, m_stamp, true);
    }

    const CalendarText& m_before;
    const CalendarText& m_fresh;
    std::string m_stamp;
    DayRange m_days;
    std::map<std::string, const EventText*> m_known;
    std::set<std::string> m_seen;
    std::string m_events;
    bool m_keepsOld = false;
};

} // namespace

std::string updatedCalendar(
    std::string_view before, std::string_view fresh, Instant now, DayRange days)
{
    const auto old = partsOf(before);
    const auto parts = partsOf(fresh);
    if (!old.isOurs() || old.name != parts.name)
        return std::string{fresh};
    return Updating(old, parts, now, days).result();
}

std::map<std::string, Day> toldIn(std::string_view calendar, std::string_view name)
{
    const auto parts = partsOf(calendar);
    std::string line;
    appendIcsTextLine(line, "NAME", name);
    std::map<std::string, Day> told;
    if (!parts.isOurs() || parts.name != line)
        return told;
    for (const auto& event : parts.events) {
        if (event.cancelled)
            continue;
        std::string uid{valueOf(event.uid)};
        for (auto fold = uid.find("\r\n "); fold != std::string::npos; fold = uid.find("\r\n "))
            uid.erase(fold, 3);
        uid.erase(std::min(uid.find('@'), uid.size()));
        const auto known = told.try_emplace(uid, event.start).first;
        known->second = std::min(known->second, event.start);
    }
    return told;
}

} // namespace mor
