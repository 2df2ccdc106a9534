// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/ics_zone.h"

#include "exchange/ics/ics_text.h"
#include "exchange/ics/ics_time.h"

#include <cstdlib>

namespace mor {

namespace {

using std::chrono::seconds;
using std::chrono::sys_seconds;

/// "+0100", "-033020".
std::string utcOffset(seconds offset)
{
    const auto all = std::abs(offset.count());
    const auto two = [](auto value) {
        std::string text = std::to_string(value);
        return text.size() < 2 ? '0' + text : text;
    };
    std::string text = offset.count() < 0 ? "-" : "+";
    text += two(all / 3600) + two(all / 60 % 60);
    return all % 60 == 0 ? text : text + two(all % 60);
}

void appendSpan(std::string& out, const ZoneSpan& span, LocalTime onset, seconds before)
{
    const std::string_view kind = span.summer ? "DAYLIGHT" : "STANDARD";
    out.append("BEGIN:").append(kind).append("\r\nDTSTART:");
    appendIcsDateTime(out, onset);
    out.append("\r\nTZOFFSETFROM:").append(utcOffset(before));
    out.append("\r\nTZOFFSETTO:").append(utcOffset(span.offset)).append("\r\n");
    appendIcsTextLine(out, "TZNAME", span.abbreviation);
    out.append("END:").append(kind).append("\r\n");
}

} // namespace

void appendVtimezone(std::string& out, const Zone& zone, DayRange range)
{
    constexpr std::chrono::days kDay{1};
    const auto spans
        = zone.spans(sys_seconds{range.first - kDay}, sys_seconds{range.last + 2 * kDay});
    out += "BEGIN:VTIMEZONE\r\n";
    appendIcsTextLine(out, "TZID", zone.name());
    for (const auto& span : spans) {
        if (span.begin < sys_seconds{kFirstDay}) {
            appendSpan(out, span, LocalTime{}, span.offset);
            continue;
        }
        const auto before = zone.spans(span.begin - seconds{1}, span.begin - seconds{1}).front();
        const LocalTime onset{(span.begin + before.offset).time_since_epoch()};
        appendSpan(out, span, onset, before.offset);
    }
    out += "END:VTIMEZONE\r\n";
}

} // namespace mor
