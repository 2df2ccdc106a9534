// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/busy_reader.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <string>

namespace mor::tests {

namespace {

using Lines = std::vector<std::string>;

const DayRange kNovember{day(2026, 11, 1), day(2026, 11, 30)};

std::string calendar(const std::string& parts)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n" + parts + "END:VCALENDAR\r\n";
}

std::string event(const std::string& lines)
{
    return "BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n";
}

/// "2026-11-03 09:00-10:00", by the clock of a zone.
Lines busy(const std::string& parts, const char* zone = "Europe/Berlin", DayRange range = kNovember)
{
    const auto read = readBusyTimes("me.ics", calendar(parts), Zone::find(zone).value(), range);
    if (!read)
        return {read.error().causes.front().where + " " + read.error().causes.front().code};
    Lines lines;
    for (const BusySpan& span : *read)
        lines.push_back(toIso(span.day) + " " + toText(span.start) + "-" + toText(span.end));
    return lines;
}

} // namespace

TEST_CASE("An event is told by the clock of the person", "[exchange][ics]")
{
    // Berlin keeps UTC+1 in November, New York UTC-5.
    CHECK(busy(event("UID:1\r\nDTSTART:20261103T080000Z\r\nDTEND:20261103T093000Z\r\n"))
        == Lines{"2026-11-03 09:00-10:30"});
    CHECK(busy(event("UID:1\r\nDTSTART;TZID=America/New_York:20261103T100000\r\n"
                     "DURATION:PT45M\r\n"))
        == Lines{"2026-11-03 16:00-16:45"});
    CHECK(busy(event("UID:1\r\nDTSTART:20261103T090000\r\nDTEND:20261103T100000\r\n"))
        == Lines{"2026-11-03 09:00-10:00"});
    CHECK(busy(event("UID:1\r\nDTSTART;TZID=/example.org/v1/Europe/London:20261103T090000\r\n"
                     "DTEND;TZID=/example.org/v1/Europe/London:20261103T100000\r\n"))
        == Lines{"2026-11-03 10:00-11:00"});
}

TEST_CASE("Free, cancelled and endless events take no time", "[exchange][ics]")
{
    const std::string time = "DTSTART:20261103T080000Z\r\nDTEND:20261103T090000Z\r\n";

    CHECK(busy(event("UID:1\r\n" + time + "TRANSP:TRANSPARENT\r\n")).empty());
    CHECK(busy(event("UID:1\r\n" + time + "STATUS:CANCELLED\r\n")).empty());
    CHECK(busy(event("UID:1\r\nDTSTART:20261103T080000Z\r\n")).empty());
    CHECK(busy(event("UID:1\r\n" + time + "TRANSP:OPAQUE\r\nSTATUS:TENTATIVE\r\n")).size() == 1);
}

TEST_CASE("A whole day is busy unless it is marked as free", "[exchange][ics]")
{
    CHECK(
        busy(event("UID:1\r\nDTSTART;VALUE=DATE:20261103\r\n")) == Lines{"2026-11-03 00:00-23:59"});
    CHECK(busy(event("UID:1\r\nDTSTART;VALUE=DATE:20261103\r\nDTEND;VALUE=DATE:20261105\r\n"))
        == Lines{"2026-11-03 00:00-23:59", "2026-11-04 00:00-23:59"});
    CHECK(busy(event("UID:1\r\nDTSTART;VALUE=DATE:20261103\r\nTRANSP:TRANSPARENT\r\n")).empty());
}

TEST_CASE("A night is two busy times, and what overlaps is one", "[exchange][ics]")
{
    CHECK(busy(event("UID:1\r\nDTSTART:20261103T220000\r\nDTEND:20261104T013000\r\n"))
        == Lines{"2026-11-03 22:00-23:59", "2026-11-04 00:00-01:30"});
    CHECK(busy(event("UID:1\r\nDTSTART:20261103T090000\r\nDTEND:20261103T100000\r\n")
              + event("UID:2\r\nDTSTART:20261103T093000\r\nDTEND:20261103T110000\r\n")
              + event("UID:3\r\nDTSTART:20261103T110000\r\nDTEND:20261103T113000\r\n"))
        == Lines{"2026-11-03 09:00-11:30"});
}

TEST_CASE("A series follows its rule over the change of the clocks", "[exchange][ics]")
{
    // Berlin leaves summer time on 25 October 2026: nine o'clock stays nine o'clock.
    CHECK(busy(event("UID:1\r\nDTSTART;TZID=Europe/Berlin:20261006T090000\r\n"
                     "DTEND;TZID=Europe/Berlin:20261006T100000\r\n"
                     "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261110T080000Z\r\n"),
              "Europe/Berlin", {day(2026, 10, 19), day(2026, 11, 30)})
        == Lines{"2026-10-20 09:00-10:00", "2026-10-27 09:00-10:00", "2026-11-03 09:00-10:00",
            "2026-11-10 09:00-10:00"});
    // The same meeting for somebody in New York, which changes a week later.
    CHECK(busy(event("UID:1\r\nDTSTART;TZID=Europe/Berlin:20261006T160000\r\n"
                     "DTEND;TZID=Europe/Berlin:20261006T170000\r\n"
                     "RRULE:FREQ=WEEKLY;COUNT=5\r\n"),
              "America/New_York", {day(2026, 10, 19), day(2026, 11, 30)})
        == Lines{"2026-10-20 10:00-11:00", "2026-10-27 11:00-12:00", "2026-11-03 10:00-11:00"});
}

TEST_CASE("Instances that are left out, moved or cancelled", "[exchange][ics]")
{
    const std::string series
        = event("UID:1\r\nDTSTART;TZID=Europe/Berlin:20261103T090000\r\n"
                "DTEND;TZID=Europe/Berlin:20261103T100000\r\nRRULE:FREQ=DAILY;COUNT=6\r\n"
                "EXDATE;TZID=Europe/Berlin:20261104T090000\r\nEXDATE;VALUE=DATE:20261105\r\n");
    const std::string moved = event("UID:1\r\nRECURRENCE-ID:20261106T080000Z\r\n"
                                    "DTSTART:20261106T120000Z\r\nDTEND:20261106T130000Z\r\n");
    const std::string cancelled
        = event("UID:1\r\nRECURRENCE-ID;TZID=Europe/Berlin:20261107T090000\r\nSTATUS:CANCELLED\r\n"
                "DTSTART;TZID=Europe/Berlin:20261107T090000\r\n");

    CHECK(busy(series + moved + cancelled)
        == Lines{"2026-11-03 09:00-10:00", "2026-11-06 13:00-14:00", "2026-11-08 09:00-10:00"});
    CHECK(busy(event("UID:2\r\nDTSTART:20261103T090000\r\nDURATION:PT1H\r\n"
                     "RDATE:20261110T090000,20261112T140000\r\n"))
        == Lines{"2026-11-03 09:00-10:00", "2026-11-10 09:00-10:00", "2026-11-12 14:00-15:00"});
}

TEST_CASE("A zone that only the file knows is read from it", "[exchange][ics]")
{
    // As mail programs write it: summer time from the last Sunday of March to that of October.
    const std::string zone
        = "BEGIN:VTIMEZONE\r\nTZID:Our own time\r\n"
          "BEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
          "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\n"
          "BEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
          "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\n"
          "END:VTIMEZONE\r\n";
    const std::string weekly = event("UID:1\r\nDTSTART;TZID=\"Our own time\":20261020T090000\r\n"
                                     "DTEND;TZID=Our own time:20261020T100000\r\n"
                                     "RRULE:FREQ=WEEKLY;UNTIL=20261103T080000Z\r\n");

    CHECK(busy(zone + weekly, "Etc/UTC", {day(2026, 10, 1), day(2026, 11, 30)})
        == Lines{"2026-10-20 07:00-08:00", "2026-10-27 08:00-09:00", "2026-11-03 08:00-09:00"});
    CHECK(busy(weekly) == Lines{"line 4 ics.zone_unknown"});
}

TEST_CASE("What began long ago is busy today", "[exchange][ics]")
{
    CHECK(busy(event("UID:1\r\nDTSTART;VALUE=DATE:19601103\r\nRRULE:FREQ=YEARLY\r\n"))
        == Lines{"2026-11-03 00:00-23:59"});
    CHECK(busy(event("UID:1\r\nDTSTART;VALUE=DATE:19601103\r\n")).empty());
    // Of a birthday in 1965, every second year since: 2025 and 2027, not 2026.
    CHECK(busy(event("UID:1\r\nDTSTART;VALUE=DATE:19651103\r\nDTEND;VALUE=DATE:19651104\r\n"
                     "RRULE:FREQ=YEARLY\r\n"))
        == Lines{"2026-11-03 00:00-23:59"});
    CHECK(busy(event("UID:1\r\nDTSTART;VALUE=DATE:19651103\r\nDTEND;VALUE=DATE:19651104\r\n"
                     "RRULE:FREQ=YEARLY;INTERVAL=2\r\n"))
              .empty());
    CHECK(busy(event("UID:1\r\nDTSTART;VALUE=DATE:19651103\r\nDTEND;VALUE=DATE:19651104\r\n"
                     "RRULE:FREQ=YEARLY\r\nTRANSP:TRANSPARENT\r\n"))
              .empty());
    // Wednesday, 31 December 1969, and each Wednesday since.
    CHECK(busy(event("UID:1\r\nDTSTART:19691231T090000\r\nDTEND:19691231T100000\r\n"
                     "RRULE:FREQ=WEEKLY\r\n"),
              "Europe/Berlin", {day(2026, 11, 2), day(2026, 11, 8)})
        == Lines{"2026-11-04 09:00-10:00"});
    CHECK(busy(event("UID:1\r\nDTSTART:20260915T090000\r\nDTEND:20261102T120000\r\n"))
        == Lines{"2026-11-01 00:00-23:59", "2026-11-02 00:00-12:00"});
}

TEST_CASE("Dates far away don't matter to the days asked about", "[exchange][ics]")
{
    CHECK(busy(event("UID:1\r\nDTSTART:20261103T090000\r\nDURATION:PT1H\r\n"
                     "RRULE:FREQ=DAILY;UNTIL=20261104T235959Z\r\nEXDATE:19600101T090000\r\n"))
        == Lines{"2026-11-03 09:00-10:00", "2026-11-04 09:00-10:00"});
    CHECK(busy(event("UID:1\r\nDTSTART:20261124T090000\r\nDURATION:PT1H\r\n"
                     "RRULE:FREQ=WEEKLY;UNTIL=99991231T235959Z\r\n"))
        == Lines{"2026-11-24 09:00-10:00"});
    CHECK(busy(event("UID:1\r\nDTSTART:20261103T090000\r\nDURATION:PT1H\r\n")
              + event("UID:2\r\nDTSTART;VALUE=DATE:99990101\r\nRRULE:FREQ=YEARLY\r\n")
              + event("UID:3\r\nDTSTART:16010101T090000Z\r\nDTEND:16010101T100000Z\r\n"))
        == Lines{"2026-11-03 09:00-10:00"});
    // One instance of a series put off for ever.
    CHECK(busy(event("UID:1\r\nDTSTART:20261103T090000\r\nDURATION:PT1H\r\n"
                     "RRULE:FREQ=DAILY;COUNT=2\r\n")
              + event("UID:1\r\nRECURRENCE-ID:20261104T090000\r\nDTSTART:99991231T090000\r\n"))
        == Lines{"2026-11-03 09:00-10:00"});
}

TEST_CASE("A calendar that is wrong or too much is refused with its line", "[exchange][ics]")
{
    CHECK(busy(event("UID:1\r\nSUMMARY:When?\r\n")) == Lines{"line 4 ics.event_without_start"});
    CHECK(busy(event("DTSTART:20261103T250000\r\n")) == Lines{"line 4 ics.time_malformed"});
    CHECK(busy(event("DTSTART:20261103T090000\r\nDURATION:P1H\r\n"))
        == Lines{"line 4 ics.duration_malformed"});
    CHECK(busy(event("DTSTART:20261103T090000\r\nDTEND:20281103T090000\r\n"))
        == Lines{"line 4 ics.event_too_long"});
    CHECK(busy(event("DTSTART:20261103T090000\r\nDURATION:PT1H\r\nRRULE:FREQ=SECONDLY\r\n"))
        == Lines{"line 4 rrule.frequency_too_high"});

    std::string rules;
    for (int i = 0; i < 2'001; ++i)
        rules += "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n";
    CHECK(busy(event("DTSTART:20261103T090000\r\nDURATION:PT1H\r\n" + rules))
        == Lines{"line 4 ics.too_many_rules"});
    std::string hours;
    for (int i = 0; i < 400; ++i)
        hours += event("DTSTART:20250103T090000\r\nDURATION:PT1M\r\nRRULE:FREQ=HOURLY\r\n");
    CHECK(busy(hours).front().ends_with("ics.too_many_times"));
}

} // namespace mor::tests
