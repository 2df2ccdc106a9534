// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/busy_reader.h"
#include "exchange/ics/ics_reader.h"
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
    return "BEGIN:VEVENT\r\nUID:series\r\n" + lines + "END:VEVENT\r\n";
}

/// "11-03 09:00-10:00" by Berlin's clock.
Lines busy(const std::string& parts, DayRange range = kNovember)
{
    const auto read
        = readBusyTimes("me.ics", calendar(parts), Zone::find("Europe/Berlin").value(), range);
    if (!read)
        return {read.error().causes.front().code};
    Lines lines;
    for (const BusySpan& span : *read)
        lines.push_back(
            toIso(span.day).substr(5) + " " + toText(span.start) + "-" + toText(span.end));
    return lines;
}

Lines holidays(const std::string& parts, DayRange range = kNovember)
{
    const auto read = readHolidays("holidays.ics", calendar(parts), range);
    if (!read)
        return {read.error().causes.front().code};
    Lines lines;
    for (const Holiday& one : *read)
        lines.push_back(toIso(one.day).substr(5) + " " + one.name);
    return lines;
}

const std::string kMondays = "DTSTART;TZID=Europe/Berlin:20261102T090000\r\n"
                             "DURATION:PT1H\r\nRRULE:FREQ=WEEKLY\r\n";

} // namespace

TEST_CASE("One instance moves itself and all that follow", "[exchange][ics]")
{
    // From the 16th on it is on Tuesdays at 10:30 and takes half an hour.
    const std::string change = "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:"
                               "20261116T090000\r\nDTSTART;TZID=Europe/Berlin:20261117T103000\r\n"
                               "DURATION:PT30M\r\n";
    CHECK(busy(event(kMondays) + event(change))
        == Lines{
            "11-02 09:00-10:00", "11-09 09:00-10:00", "11-17 10:30-11:00", "11-24 10:30-11:00"});
    // A later instance of its own stands; a second change holds from there on.
    CHECK(busy(event(kMondays) + event(change)
                  + event("RECURRENCE-ID;TZID=Europe/Berlin:20261123T090000\r\n"
                          "DTSTART;TZID=Europe/Berlin:20261126T080000\r\nDURATION:PT15M\r\n")
                  + event("RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261130T090000\r\n"
                          "DTSTART;TZID=Europe/Berlin:20261130T070000\r\nDURATION:PT1H\r\n"),
              {day(2026, 11, 15), day(2026, 12, 8)})
        == Lines{
            "11-17 10:30-11:00", "11-26 08:00-08:15", "11-30 07:00-08:00", "12-07 07:00-08:00"});
}

TEST_CASE("A series that is cancelled from one instance on ends there", "[exchange][ics]")
{
    CHECK(busy(event(kMondays)
              + event("RECURRENCE-ID;RANGE=THISANDFUTURE:20261116T080000Z\r\n"
                      "DTSTART:20261116T080000Z\r\nSTATUS:CANCELLED\r\n"))
        == Lines{"11-02 09:00-10:00", "11-09 09:00-10:00"});
}

TEST_CASE("Instances moved far into the days asked about are found", "[exchange][ics]")
{
    // The series begins in May 2025 and moves to November 2026.
    CHECK(busy(event("DTSTART:20250505T080000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;COUNT=3\r\n")
              + event("RECURRENCE-ID;RANGE=THISANDFUTURE:20250506T080000Z\r\n"
                      "DTSTART:20261103T080000Z\r\nDURATION:PT1H\r\n"))
        == Lines{"11-03 09:00-10:00", "11-04 09:00-10:00"});
}

TEST_CASE("A listed period takes as long as it says", "[exchange][ics]")
{
    CHECK(
        busy(event("DTSTART:20261102T080000Z\r\nDURATION:PT1H\r\n"
                   "RDATE;VALUE=PERIOD:20261103T080000Z/PT2H,20261104T080000Z/20261104T083000Z\r\n"
                   "RDATE:20261105T080000Z\r\n"))
        == Lines{
            "11-02 09:00-10:00", "11-03 09:00-11:00", "11-04 09:00-09:30", "11-05 09:00-10:00"});
    CHECK(busy(event("DTSTART:20261102T080000Z\r\nRDATE;VALUE=PERIOD:20261103T080000Z/PX\r\n"))
        == Lines{"ics.duration_malformed"});
}

TEST_CASE("Several rules of one event add up, and days are left out by date", "[exchange][ics]")
{
    CHECK(busy(event("DTSTART;TZID=America/New_York:20261102T030000\r\nDURATION:PT1H\r\n"
                     "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3\r\n"
                     "RRULE:FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2,-1\r\n"
                     "EXDATE;VALUE=DATE:20261116\r\n"))
        == Lines{"11-02 09:00-10:00", "11-09 09:00-10:00", "11-30 09:00-10:00"});
}

TEST_CASE("A rule of whole days has no time of day", "[exchange][ics]")
{
    const std::string lines = "DTSTART;VALUE=DATE:20261102\r\nSUMMARY:Fair\r\n"
                              "RRULE:FREQ=DAILY;BYHOUR=9,10;UNTIL=20261105T000000Z\r\n"
                              "EXDATE:20261103T000000\r\n";
    CHECK(holidays(event(lines)) == Lines{"11-02 Fair", "11-04 Fair", "11-05 Fair"});
    CHECK(
        busy(event(lines)) == Lines{"11-02 00:00-23:59", "11-04 00:00-23:59", "11-05 00:00-23:59"});
}

TEST_CASE("Holidays move from one instance on, or become an hour", "[exchange][ics]")
{
    const std::string fridays
        = event("DTSTART;VALUE=DATE:20261106\r\nSUMMARY:Bridge\r\nRRULE:FREQ=WEEKLY\r\n");
    CHECK(holidays(fridays
              + event("RECURRENCE-ID;VALUE=DATE;RANGE=THISANDFUTURE:20261120\r\n"
                      "DTSTART;VALUE=DATE:20261119\r\nSUMMARY:Bridge\\, earlier\r\n"))
        == Lines{"11-06 Bridge", "11-13 Bridge", "11-19 Bridge, earlier", "11-26 Bridge"});
    CHECK(holidays(
              fridays + event("RECURRENCE-ID;VALUE=DATE:20261113\r\nDTSTART:20261113T090000Z\r\n"))
        == Lines{"11-06 Bridge", "11-20 Bridge", "11-27 Bridge"});
}

TEST_CASE("Zones go by the names that Windows has for them", "[exchange][ics]")
{
    const auto at = [](const std::string& zone) {
        return busy(event("DTSTART;TZID=" + zone + ":20261103T090000\r\nDURATION:PT1H\r\n"));
    };
    CHECK(at("Eastern Standard Time") == Lines{"11-03 15:00-16:00"});
    CHECK(at("\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\"")
        == Lines{"11-03 09:00-10:00"});
    CHECK(at("\"(GMT-05.00) Eastern Time (US & Canada)\"") == Lines{"11-03 15:00-16:00"});
    CHECK(at("\"tzone://Microsoft/Utc\"") == Lines{"11-03 10:00-11:00"});
    CHECK(at("/freeassociation.sourceforge.net/Tzfile/Asia/Tokyo") == Lines{"11-03 01:00-02:00"});
    CHECK(at("Middle-earth Standard Time") == Lines{"ics.zone_unknown"});
}

TEST_CASE("A zone of the file changes when its rules, dates and their ends say", "[exchange][ics]")
{
    // Summer time by rule until 2025, in 2026 by a listed date; back in winter by rule for ever.
    const std::string zone = "BEGIN:VTIMEZONE\r\nTZID:Here\r\nBEGIN:DAYLIGHT\r\n"
                             "DTSTART:16010325T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
                             "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3;UNTIL=20250330T010000Z\r\n"
                             "RDATE:20260405T020000\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\n"
                             "DTSTART:16011028T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
                             "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\n"
                             "END:VTIMEZONE\r\n";
    const auto at = [&](const std::string& start, DayRange range) {
        return busy(zone + event("DTSTART;TZID=Here:" + start + "\r\nDURATION:PT1H\r\n"), range);
    };
    const auto in = [](int year) { return DayRange{day(year, 1, 1), day(year, 12, 31)}; };
    // 30 March 2025 is the last change by the rule, and its day is part of it.
    CHECK(at("20250402T090000", in(2025)) == Lines{"04-02 09:00-10:00"});
    // Berlin changed a week before: 09:00 there is 10:00 here.
    CHECK(at("20260402T090000", in(2026)) == Lines{"04-02 10:00-11:00"});
    CHECK(at("20260407T090000", in(2026)) == Lines{"04-07 09:00-10:00"});
    // The hour they skip is by the offset before: 01:30 UTC.
    CHECK(at("20260405T023000", in(2026)) == Lines{"04-05 03:30-04:30"});
}

} // namespace mor::tests
