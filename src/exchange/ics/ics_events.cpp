// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/ics_events.h"

#include "core/base/text.h"
#include "exchange/ics/ics_reader.h"

#include <algorithm>
#include <array>

namespace mor {

namespace {

constexpr std::size_t kLineBytes = 100'000;
constexpr std::size_t kMostLines = 200'000;
constexpr std::size_t kDeepest = 5;
constexpr std::size_t kMostProblems = 100;

constexpr std::array<std::string_view, 10> kKept{"DTSTART", "DTEND", "DURATION", "SUMMARY",
    "STATUS", "TRANSP", "EXDATE", "RDATE", "RECURRENCE-ID", "UID"};

std::string place(std::size_t line) { return "line " + std::to_string(line); }

std::string uppered(std::string_view text)
{
    std::string upper{text};
    for (char& c : upper)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return upper;
}

/// Joins folded lines; each knows the number of its first.
struct ContentLine {
    std::size_t number = 0;
    std::string text;
};

std::vector<ContentLine> unfold(std::string_view text, Problems& problems)
{
    std::vector<ContentLine> lines;
    std::size_t number = 0;
    while (!text.empty() && problems.none()) {
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        ++number;
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        const bool folded = !line.empty() && (line.front() == ' ' || line.front() == '\t');
        if (folded && !lines.empty())
            lines.back().text += line.substr(1);
        else if (!line.empty())
            lines.push_back({number, std::string{line}});
        if (!lines.empty() && lines.back().text.size() > kLineBytes)
            problems.add(place(number), "ics.line_too_long", {std::to_string(kLineBytes)});
        if (lines.size() > kMostLines)
            problems.add(place(number), "ics.too_many_lines", {std::to_string(kMostLines)});
    }
    return lines;
}

/// Name of the property or nothing for a line that is none.
std::string nameOf(std::string_view line)
{
    const auto end = line.find_first_of(";:");
    if (end == std::string_view::npos || line.find(':', end) == std::string_view::npos)
        return {};
    const auto isPart
        = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'; };
    auto name = uppered(line.substr(0, end));
    return std::ranges::all_of(name, isPart) ? name : std::string{};
}

/// Goes from line to line and keeps track of the components that are open.
class Splitter {
public:
    explicit Splitter(Problems& problems)
        : m_problems(problems)
    {
    }

    void take(const ContentLine& line)
    {
        m_last = line.number;
        const auto name = nameOf(line.text);
        const auto value = std::string_view{line.text}.substr(line.text.find(':') + 1);
        if (name.empty())
            add(line.number, "ics.line_malformed", {inQuotes(line.text)});
        else if (name == "BEGIN")
            open(line.number, uppered(trimmed(value)));
        else if (name == "END")
            close(line.number, uppered(trimmed(value)));
        else if (m_open.empty())
            add(line.number, "ics.not_a_calendar");
        else if (m_open.back() == "VEVENT" && name == "RRULE")
            m_event.rules.emplace_back(value);
        else if (m_open.back() == "VEVENT" && std::ranges::find(kKept, name) != kKept.end())
            m_event.text.append(line.text).append("\r\n");
        else if (m_open.back() == "VTIMEZONE" && name == "TZID")
            m_zone.id = trimmed(value);
        else if (isObservance(m_open.back()) && !m_zone.observances.empty())
            takeObservance(name, value);
    }

    IcsCalendarText finish()
    {
        if (m_calendars == 0)
            add(1, "ics.not_a_calendar");
        else if (!m_open.empty())
            add(m_last, "ics.unfinished", {inQuotes(m_open.back())});
        return {std::move(m_events), std::move(m_zones)};
    }
    bool givenUp() const { return m_givenUp; }

private:
    static bool isObservance(const std::string& component)
    {
        return component == "STANDARD" || component == "DAYLIGHT";
    }

    void takeObservance(const std::string& name, std::string_view value)
    {
        auto& observance = m_zone.observances.back();
        if (name == "DTSTART")
            observance.start = value;
        else if (name == "TZOFFSETFROM")
            observance.offsetFrom = value;
        else if (name == "TZOFFSETTO")
            observance.offsetTo = value;
        else if (name == "RRULE")
            observance.rules.emplace_back(value);
        else if (name == "RDATE")
            for (auto& date : split(value, ','))
                observance.dates.push_back(std::move(date));
    }

    void open(std::size_t number, const std::string& component)
    {
        if (m_open.empty() && component != "VCALENDAR")
            add(number, "ics.not_a_calendar");
        if (m_open.size() == kDeepest) {
            add(number, "ics.nested_too_deep", {std::to_string(kDeepest)});
            m_givenUp = true;
            return;
        }
        m_calendars += component == "VCALENDAR" ? 1U : 0U;
        m_open.push_back(component);
        if (component == "VEVENT")
            m_event = {number, "BEGIN:VEVENT\r\n", {}};
        else if (component == "VTIMEZONE")
            m_zone = {number, {}, {}};
        else if (isObservance(component))
            m_zone.observances.emplace_back();
    }

    void close(std::size_t number, const std::string& component)
    {
        if (m_open.empty() || m_open.back() != component) {
            add(number, "ics.end_without_begin", {inQuotes(component)});
            m_givenUp = true;
            return;
        }
        m_open.pop_back();
        if (component == "VEVENT") {
            m_event.text += "END:VEVENT\r\n";
            m_events.push_back(std::move(m_event));
            m_event = {};
        } else if (component == "VTIMEZONE") {
            m_zones.push_back(std::move(m_zone));
            m_zone = {};
        }
    }

    void add(std::size_t number, std::string code, std::vector<std::string> args = {})
    {
        m_problems.add(place(number), std::move(code), std::move(args));
        m_givenUp = m_givenUp || m_problems.all().size() >= kMostProblems;
    }

    Problems& m_problems;
    std::vector<std::string> m_open;
    std::size_t m_calendars = 0;
    std::size_t m_last = 0; ///< number of the line before
    IcsEventText m_event;
    std::vector<IcsEventText> m_events;
    IcsZoneText m_zone;
    std::vector<IcsZoneText> m_zones;
    bool m_givenUp = false;
};

} // namespace

IcsCalendarText splitCalendar(std::string_view text, Problems& problems)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    if (text.size() > kIcsBytes)
        problems.add({}, "ics.too_large", {std::to_string(kIcsBytes / 1'000'000)});
    else if (!isValidUtf8(text) || text.find('\0') != std::string_view::npos)
        problems.add({}, "ics.not_utf8");
    if (!problems.none())
        return {};
    const auto lines = unfold(text, problems);
    if (!problems.none())
        return {};
    Splitter splitter{problems};
    for (const auto& line : lines) {
        splitter.take(line);
        if (splitter.givenUp())
            return {};
    }
    return splitter.finish();
}

std::vector<IcsEventText> splitEvents(std::string_view text, Problems& problems)
{
    return splitCalendar(text, problems).events;
}

} // namespace mor
