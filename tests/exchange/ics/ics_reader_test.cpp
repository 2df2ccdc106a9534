// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/ics_reader.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <string>

namespace mor::tests {

namespace {

const DayRange kTwoYears{day(2026, 1, 1), day(2027, 12, 31)};

std::string calendar(const std::string& events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n" + events
        + "END:VCALENDAR\r\n";
}

std::string event(const std::string& lines)
{
    return "BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n";
}

/// Code and place of the first problem.
std::string problem(const std::string& text)
{
    const auto read = readHolidays("holidays.ics", text, kTwoYears);
    if (read)
        return "none";
    REQUIRE(read.error().code == "input.has_errors");
    const auto& first = read.error().causes.front();
    return first.code + (first.where.empty() ? "" : " " + first.where);
}

} // namespace

TEST_CASE("All-day events become holidays, those with a time do not", "[exchange][ics]")
{
    const auto read = readHolidays("holidays.ics",
        calendar(event("UID:1\r\nDTSTART;VALUE=DATE:20261003\r\nDTEND;VALUE=DATE:20261004\r\n"
                       "SUMMARY:Tag der Deutschen\r\n  Einheit\\, Samstag\r\n")
            + event("UID:2\r\nDTSTART:20261005T090000Z\r\nSUMMARY:Meeting\r\n")
            + event("UID:3\r\nDTSTART;VALUE=DATE:20261224\r\nDURATION:P3D\r\nSUMMARY:Feiertage\r\n")
            + event("UID:4\r\nDTSTART;VALUE=DATE:20260101\r\nSUMMARY:Gone\r\nSTATUS:CANCELLED\r\n")
            + event("UID:5\r\nDTSTART;VALUE=DATE:20251231\r\nDTEND;VALUE=DATE:20260102\r\n")),
        kTwoYears);

    REQUIRE(read);
    CHECK(*read
        == std::vector<Holiday>{{day(2026, 1, 1), "Holiday"},
            {day(2026, 10, 3), "Tag der Deutschen Einheit, Samstag"},
            {day(2026, 12, 24), "Feiertage"}, {day(2026, 12, 25), "Feiertage"},
            {day(2026, 12, 26), "Feiertage"}});
}

TEST_CASE("Repeated holidays follow their rule and its exceptions", "[exchange][ics]")
{
    const auto read = readHolidays("holidays.ics",
        calendar(event("UID:t\r\nDTSTART;VALUE=DATE:20001123\r\nRRULE:FREQ=YEARLY;BYMONTH=11;"
                       "BYDAY=4TH\r\nSUMMARY:Thanksgiving\r\n")
            + event("UID:n\r\nDTSTART;VALUE=DATE:19000101\r\nRRULE:FREQ=YEARLY\r\n"
                    "EXDATE;VALUE=DATE:20260101\r\nSUMMARY:New Year\r\n")
            + event(
                "UID:i\r\nDTSTART;VALUE=DATE:20200704\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Fourth\r\n")
            + event("UID:i\r\nRECURRENCE-ID;VALUE=DATE:20260704\r\nDTSTART;VALUE=DATE:20260703\r\n"
                    "SUMMARY:Fourth (observed)\r\n")),
        kTwoYears);

    REQUIRE(read);
    CHECK(*read
        == std::vector<Holiday>{{day(2026, 7, 3), "Fourth (observed)"},
            {day(2026, 11, 26), "Thanksgiving"}, {day(2027, 1, 1), "New Year"},
            {day(2027, 7, 4), "Fourth"}, {day(2027, 11, 25), "Thanksgiving"}});
}

TEST_CASE("Days listed one by one are holidays too", "[exchange][ics]")
{
    const auto read = readHolidays("holidays.ics",
        calendar(event("UID:e\r\nDTSTART;VALUE=DATE:20250421\r\n"
                       "RDATE;VALUE=DATE:20260406,20270329,20280417\r\n"
                       "EXDATE;VALUE=DATE:20270329\r\nSUMMARY:Easter Monday\r\n")),
        kTwoYears);

    REQUIRE(read);
    CHECK(*read == std::vector<Holiday>{{day(2026, 4, 6), "Easter Monday"}});
}

TEST_CASE("Many endless rules end at the days that one file may name", "[exchange][ics]")
{
    // 730 days each; the 274th goes over 200,000.
    std::string events;
    for (int i = 0; i < 20'000; ++i)
        events += event("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=DAILY\r\n");

    CHECK(problem(calendar(events)) == "ics.too_many_days line 1096");
}

TEST_CASE("A bad calendar is refused with the line that is wrong", "[exchange][ics]")
{
    const std::string good = event("UID:1\r\nDTSTART;VALUE=DATE:20261003\r\n");
    CHECK(problem("") == "ics.not_a_calendar line 1");
    CHECK(problem("hello\n") == "ics.line_malformed line 1");
    CHECK(problem(good) == "ics.not_a_calendar line 1");
    CHECK(problem("BEGIN:VCALENDAR\r\n" + good) == "ics.unfinished line 5");
    CHECK(problem(calendar("END:VEVENT\r\n")) == "ics.end_without_begin line 4");
    CHECK(problem(calendar(event("UID:1\r\n"))) == "ics.event_without_start line 4");
    CHECK(problem(calendar(event("DTSTART;VALUE=DATE:2026\r\n"))) == "ics.date_malformed line 4");
    CHECK(problem(calendar(event("DTSTART:NOT A DATE\r\n"))) == "ics.time_malformed line 4");
    CHECK(problem(calendar(event("DTSTART;VALUE=DATE:20260101\r\nDTEND;VALUE=DATE:20991231\r\n")))
        == "ics.event_too_long line 4");
    CHECK(problem(calendar(event("DTSTART;VALUE=DATE:20260101\r\nDTEND;VALUE=DATE:29990101\r\n")))
        == "ics.event_too_long line 4");
    CHECK(problem(calendar(event("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=SECONDLY\r\n")))
        == "rrule.frequency_too_high line 4");
    CHECK(problem(calendar(event("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=DAILY;INTERVAL=0\r\n")))
        == "rrule.value_out_of_range line 4");
    std::string deep;
    for (int i = 0; i < 2'000; ++i)
        deep += "BEGIN:VEVENT\r\n";
    CHECK(problem(calendar(deep)) == "ics.nested_too_deep line 8");
    CHECK(
        problem(calendar("X:" + std::string(150'000, 'a') + "\r\n")) == "ics.line_too_long line 4");
    CHECK(problem(std::string(21'000'000, 'a')) == "ics.too_large");
    CHECK(problem(calendar("X:\xff\r\n")) == "ics.not_utf8");
}

TEST_CASE("All problems of a calendar are told at once", "[exchange][ics]")
{
    const auto read = readHolidays("holidays.ics",
        calendar(event("UID:1\r\n") + event("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=X\r\n")),
        kTwoYears);

    REQUIRE_FALSE(read);
    REQUIRE(read.error().causes.size() == 2);
    CHECK(read.error().causes[0].where == "line 4");
    CHECK(read.error().causes[1].where == "line 7");
}

} // namespace mor::tests
