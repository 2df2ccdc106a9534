// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/ics_writer.h"

#include "exchange/ics/event_writer.h"
#include "exchange/ics/ics_text.h"
#include "exchange/ics/ics_zone.h"

#include <algorithm>

namespace mor {

namespace {

constexpr std::size_t kPiece = 64 * 1024;

void appendHead(std::string& out, const ScheduleDocument& document, const IcsOptions& options)
{
    constexpr std::string_view kDescription
        = "Planned talks. Changes belong into MOR Planner; the next export replaces what is here.";
    out += "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//MOR Planner//MOR Planner//EN\r\n"
           "CALSCALE:GREGORIAN\r\n";
    appendIcsTextLine(out, "NAME", document.title);
    appendIcsTextLine(out, "X-WR-CALNAME", document.title);
    appendIcsTextLine(out, "DESCRIPTION", kDescription);
    appendIcsTextLine(out, "X-WR-CALDESC", kDescription);
    if (!options.refreshHours)
        return;
    const auto hours = "PT" + std::to_string(*options.refreshHours) + "H\r\n";
    out.append("REFRESH-INTERVAL;VALUE=DURATION:").append(hours);
    out.append("X-PUBLISHED-TTL:").append(hours);
}

/// A calendar without a talk has one zone all the same: it must not be without a component
/// (RFC 5545, 3.6).
Result<> appendZones(std::string& out, const std::map<std::string, Zone>& zones, DayRange days)
{
    if (zones.empty() || days.empty()) {
        const auto utc = Zone::find("Etc/UTC");
        if (!utc)
            return fail(utc);
        appendVtimezone(out, *utc, {kFirstDay, kFirstDay});
        return {};
    }
    for (const auto& [name, zone] : zones)
        appendVtimezone(out, zone, days);
    return {};
}

/// Gathers the talks of one series and hands them on, number by number.
class SeriesGatherer {
public:
    SeriesGatherer(EventWriter& events, const TextSink& sink, std::string& out)
        : m_events(events)
        , m_sink(sink)
        , m_out(out)
    {
    }

    void add(const Talk& talk)
    {
        const bool another = !m_talks.empty() && m_talks.front().texts != talk.texts
            && m_talks.front().texts->series != talk.texts->series;
        if (another)
            finish();
        m_talks.push_back(talk);
    }

    void finish()
    {
        std::ranges::stable_sort(m_talks, {}, &Talk::number);
        const std::span<const Talk> all{m_talks};
        for (std::size_t begin = 0; begin < all.size() && m_written;) {
            std::size_t end = begin;
            while (end < all.size() && all[end].number == all[begin].number)
                ++end;
            m_events.write(all.subspan(begin, end - begin), m_out);
            if (m_out.size() >= kPiece)
                flush();
            begin = end;
        }
        m_talks.clear();
    }

    void flush()
    {
        if (m_written)
            m_written = m_sink(m_out);
        m_out.clear();
    }
    const Result<>& written() const { return m_written; }

private:
    EventWriter& m_events;
    const TextSink& m_sink;
    std::string& m_out;
    std::vector<Talk> m_talks;
    Result<> m_written;
};

} // namespace

Result<IcsCounts> writeIcs(
    const ScheduleDocument& document, const IcsOptions& options, const TextSink& sink)
{
    std::map<std::string, Zone> zones;
    for (const auto& name : document.zones) {
        auto zone = Zone::find(name);
        if (!zone)
            return fail(zone);
        zones.emplace(name, std::move(*zone));
    }
    std::string out;
    appendHead(out, document, options);
    if (const auto headed = appendZones(out, zones, document.days); !headed)
        return fail(headed);
    EventWriter events{options, zones};
    SeriesGatherer gatherer{events, sink, out};
    document.forEachTalk([&](const Talk& talk) { gatherer.add(talk); });
    gatherer.finish();
    out += "END:VCALENDAR\r\n";
    gatherer.flush();
    if (!gatherer.written())
        return fail(gatherer.written());
    return events.counts();
}

} // namespace mor
