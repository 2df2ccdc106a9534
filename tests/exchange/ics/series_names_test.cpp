// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/ics_writer.h"
#include "exchange/ics/talks.h"
#include "support/catch.h"

#include <string>

namespace mor::tests {

namespace {

std::string write(const std::vector<Talk>& talks)
{
    std::string calendar;
    REQUIRE(writeIcs(documentOf("Talks", talks), {}, [&](std::string_view bytes) {
        calendar += bytes;
        return Result<>{};
    }));
    return calendar;
}

int count(const std::string& text, const std::string& part)
{
    int n = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++n;
    return n;
}

} // namespace

TEST_CASE("A first talk that is moved is an override, and the series stays what it was",
    "[exchange][ics]")
{
    auto talks = weeklyTalks(day(2026, 10, 5), 5);
    talks[0].state = TalkState::Moved;
    talks[0].day = day(2026, 10, 6);
    talks[0].start = 10 * 60 + 30;
    talks[0].revision = 1;

    const auto calendar = write(talks);

    CHECK(count(calendar, "BEGIN:VEVENT") == 2);
    CHECK(count(calendar, "UID:PIPE/m-01/r-001@mor-planner\r\n") == 2);
    CHECK(count(calendar, "DTSTART;TZID=Europe/Berlin:20261005T090000\r\n") == 1);
    CHECK(count(calendar, "RECURRENCE-ID;TZID=Europe/Berlin:20261005T090000\r\n") == 1);
    CHECK(count(calendar, "DTSTART;TZID=Europe/Berlin:20261006T103000\r\n") == 1);
    CHECK(count(calendar, "EXDATE") == 0);
}

TEST_CASE("Most talks of a series may be moved, they stay overrides of it", "[exchange][ics]")
{
    auto talks = weeklyTalks(day(2026, 10, 5), 6);
    for (std::size_t i = 0; i < 5; ++i) {
        talks[i].state = TalkState::Moved;
        talks[i].start = 15 * 60;
    }

    const auto calendar = write(talks);

    CHECK(count(calendar, "UID:PIPE/m-01/r-001@mor-planner\r\n") == 6);
    CHECK(count(calendar, "RECURRENCE-ID;TZID=Europe/Berlin:") == 5);
    CHECK(count(calendar, "DTSTART;TZID=Europe/Berlin:20261005T090000\r\n") == 1);
}

TEST_CASE("One talk of a series has the name that several have", "[exchange][ics]")
{
    const auto calendar = write(weeklyTalks(day(2026, 10, 5), 1));

    CHECK(count(calendar, "UID:PIPE/m-01/r-001@mor-planner\r\n") == 1);
    CHECK(count(calendar, "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261005T070000Z\r\n") == 1);
}

TEST_CASE(
    "A holiday in the first week leaves the series its name and its beginning", "[exchange][ics]")
{
    auto talks = weeklyTalks(day(2026, 10, 5), 4);
    talks[0].day = talks[0].ruleDay = day(2026, 10, 6);

    const auto calendar = write(talks);

    CHECK(count(calendar, "UID:PIPE/m-01/r-001@mor-planner\r\n") == 2);
    CHECK(count(calendar, "RECURRENCE-ID;TZID=Europe/Berlin:20261005T090000\r\n") == 1);
}

TEST_CASE("A talk that gets a time of its own in a series without one stays the same event",
    "[exchange][ics]")
{
    const auto said = texts();
    std::vector<Talk> talks;
    for (int i = 0; i < 4; ++i)
        talks.push_back(talk(said, day(2026, 10, 9) + std::chrono::days{7 * i}, kNoTime));
    talks[1].start = 14 * 60;

    const auto calendar = write(talks);

    CHECK(count(calendar, "RECURRENCE-ID;VALUE=DATE:20261016\r\n") == 1);
    CHECK(count(calendar, "DTSTART;TZID=Europe/Berlin:20261016T140000\r\n") == 1);
    CHECK(count(calendar, "EXDATE") == 0);
}

TEST_CASE("What a version tells differently is a second event, named by the version's day",
    "[exchange][ics]")
{
    auto talks = weeklyTalks(day(2026, 10, 5), 10);
    const auto later = texts(day(2026, 11, 16));
    for (std::size_t i = 6; i < 10; ++i) {
        talks[i].start = talks[i].ruleStart = 15 * 60;
        talks[i].texts = later;
    }

    const auto calendar = write(talks);
    const auto november = write({talks.begin() + 6, talks.end()});

    CHECK(count(calendar, "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261109T080000Z\r\n") == 1);
    CHECK(count(calendar, "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261207T140000Z\r\n") == 1);
    CHECK(count(calendar, "UID:PIPE/m-01/r-001/from-2026-11-16@mor-planner\r\n") == 1);
    CHECK(count(november, "UID:PIPE/m-01/r-001/from-2026-11-16@mor-planner\r\n") == 1);
}

} // namespace mor::tests
