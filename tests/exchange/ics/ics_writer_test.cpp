// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/ics_text.h"
#include "exchange/ics/ics_writer.h"
#include "exchange/ics/talks.h"
#include "exchange/zone/zone.h"
#include "support/catch.h"

#include <libical/ical.h>

#include <memory>
#include <string>

namespace mor::tests {

namespace {

std::string write(const ScheduleDocument& document, IcsOptions options = {})
{
    options.stamp = Instant{day(2026, 10, 1)};
    std::string calendar;
    const auto counts = writeIcs(document, options, [&](std::string_view bytes) {
        calendar += bytes;
        return Result<>{};
    });
    REQUIRE(counts);
    return calendar;
}

std::string write(const std::vector<Talk>& talks, const IcsOptions& options = {})
{
    return write(documentOf("Talks", talks), options);
}

int count(const std::string& text, const std::string& part)
{
    int n = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++n;
    return n;
}

} // namespace

TEST_CASE("Weekly talks become one recurring event that ends in UTC", "[exchange][ics]")
{
    // The clocks go back on 25 October 2026: the last talk is at 08:00 UTC.
    const auto calendar = write(weeklyTalks(day(2026, 10, 5), 5));

    CHECK(count(calendar, "BEGIN:VEVENT") == 1);
    CHECK(count(calendar, "UID:PIPE/m-01/r-001@mor-planner\r\n") == 1);
    CHECK(count(calendar, "DTSTART;TZID=Europe/Berlin:20261005T090000\r\n") == 1);
    CHECK(count(calendar, "DTEND;TZID=Europe/Berlin:20261005T093000\r\n") == 1);
    CHECK(count(calendar, "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261102T080000Z\r\n") == 1);
    CHECK(count(calendar, "BEGIN:DAYLIGHT") == 1);
    CHECK(count(calendar, "BEGIN:STANDARD") == 1);
    CHECK(count(calendar, "METHOD") == 0);
    CHECK(count(calendar, "RDATE") == 0);
    CHECK(count(calendar, "VALARM") == 0);
    CHECK(count(calendar, "ATTENDEE") == 0);
}

TEST_CASE("An excused talk is an exception, a moved one replaces its instance", "[exchange][ics]")
{
    auto talks = weeklyTalks(day(2026, 10, 5), 6);
    talks[1].state = TalkState::Excused;
    talks[3].state = TalkState::Moved;
    talks[3].day = day(2026, 10, 28);
    talks[3].start = 14 * 60;
    talks[3].revision = 1;

    const auto calendar = write(talks);

    CHECK(count(calendar, "BEGIN:VEVENT") == 2);
    CHECK(count(calendar, "EXDATE;TZID=Europe/Berlin:20261012T090000\r\n") == 1);
    CHECK(count(calendar, "RECURRENCE-ID;TZID=Europe/Berlin:20261026T090000\r\n") == 1);
    CHECK(count(calendar, "DTSTART;TZID=Europe/Berlin:20261028T140000\r\n") == 1);
    CHECK(count(calendar, "SEQUENCE:1\r\n") == 2);
}

TEST_CASE("An event links back to its talk, a repeated one to its series", "[exchange][ics]")
{
    auto talks = weeklyTalks(day(2026, 10, 6), 4);
    talks[1].start = 600;
    talks[1].state = TalkState::Moved;
    auto once = *texts();
    once.repeats = false;

    const auto calendar = write(talks);
    const auto single = write({talk(std::make_shared<const TalkTexts>(once), day(2026, 10, 6))});

    CHECK(count(calendar, "URL:mor-planner:talk/PIPE/m-01/r-001\r\n") == 1);
    CHECK(count(calendar, "URL:mor-planner:talk/PIPE/m-01/r-001/2026-10-16\r\n") == 1);
    CHECK(count(single, "URL:mor-planner:talk/PIPE/m-01/r-001/2026-10-09\r\n") == 1);
}

TEST_CASE("Talks without a time are days that block nothing", "[exchange][ics]")
{
    const auto calendar = write({talk(texts(), day(2026, 10, 30), kNoTime)});

    CHECK(count(calendar, "UID:PIPE/m-01/r-001@mor-planner\r\n") == 1);
    CHECK(count(calendar, "DTSTART;VALUE=DATE:20261030\r\nDTEND;VALUE=DATE:20261031\r\n") == 1);
    CHECK(count(calendar, "TRANSP:TRANSPARENT\r\n") == 1);
}

TEST_CASE("A talk that an event brings about is named by its day, and cancelled where it falls out",
    "[exchange][ics]")
{
    auto once = *texts();
    once.repeats = false;
    auto excused = talk(std::make_shared<const TalkTexts>(once), day(2026, 10, 26));
    excused.state = TalkState::Excused;

    const auto calendar = write({excused}, {{}, "acme.example", 15, true});

    CHECK(count(calendar, "STATUS:CANCELLED\r\n") == 1);
    CHECK(count(calendar, "UID:PIPE/m-01/r-001/2026-10-30@acme.example\r\n") == 1);
    CHECK(count(calendar, "BEGIN:VALARM") == 0);
}

TEST_CASE("A series of which no talk takes place is cancelled as a whole", "[exchange][ics]")
{
    auto talks = weeklyTalks(day(2026, 10, 5), 3);
    for (auto& one : talks)
        one.state = TalkState::Withdrawn;

    const auto calendar = write(talks);

    CHECK(count(calendar, "UID:PIPE/m-01/r-001@mor-planner\r\n") == 1);
    CHECK(count(calendar, "STATUS:CANCELLED\r\n") == 1);
    CHECK(count(calendar, "STATUS:CONFIRMED\r\n") == 0);
}

TEST_CASE("A series at an hour the clocks skip is written talk by talk", "[exchange][ics]")
{
    const auto said = texts();
    std::vector<Talk> talks;
    for (int i = 0; i < 4; ++i)
        talks.push_back(talk(said, day(2026, 3, 15) + std::chrono::days{7 * i}, 150));

    const auto calendar = write(talks); // 29 March has no 02:30

    CHECK(count(calendar, "RRULE") == 0);
    CHECK(count(calendar, "BEGIN:VEVENT") == 4);
}

TEST_CASE("A talk that ends in the hour that comes twice says how long it is", "[exchange][ics]")
{
    // 25 October 2026: 45 minutes from 02:30 CEST end at 02:15 CET.
    auto longer = *texts();
    longer.minutes = 45;

    const auto calendar
        = write({talk(std::make_shared<const TalkTexts>(longer), day(2026, 10, 25), 150)});

    CHECK(count(calendar, "DURATION:PT45M\r\n") == 1);
    CHECK(count(calendar, "DTEND") == 0);
}

TEST_CASE("Lines fold at 75 octets between characters, texts are escaped", "[exchange][ics]")
{
    std::string out;
    appendIcsTextLine(out, "SUMMARY", "a;b,c\\d\ne\rf\x01g\th");
    CHECK(out == "SUMMARY:a\\;b\\,c\\\\d\\nefg\th\r\n");

    // 8 + 66 octets, then a character of three: it goes to the next line whole.
    std::string folded;
    appendIcsTextLine(folded, "SUMMARY", std::string(66, 'x') + "漢字");
    CHECK(folded == "SUMMARY:" + std::string(66, 'x') + "\r\n 漢字\r\n");

    std::string exact;
    appendIcsTextLine(exact, "SUMMARY", std::string(67, 'x'));
    CHECK(exact == "SUMMARY:" + std::string(67, 'x') + "\r\n");

    std::string oneMore;
    appendIcsTextLine(oneMore, "SUMMARY", std::string(68, 'x'));
    CHECK(oneMore == "SUMMARY:" + std::string(67, 'x') + "\r\n x\r\n");
}

TEST_CASE("Names of reps leave the program only when asked for", "[exchange][ics]")
{
    auto plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .reps("m-01", 2)
                    .version(day(2026, 1, 1), {weeklyPipe()})
                    .build();
    for (auto& person : plan.roster.people) {
        if (person.role == Role::Rep)
            person.name = "Dana Marker " + person.code;
    }
    const auto schedule = std::make_shared<const Schedule>(
        expand(std::make_shared<const Plan>(plan), {day(2026, 10, 1), day(2026, 12, 31)}));

    CHECK(count(write(documentOf(schedule, {})), "Dana Marker") == 0);
    CHECK(count(write(documentOf(schedule, {})), " with a rep\r\n") > 0);
    CHECK(count(write(documentOf(schedule, {{"m-01"}, true})), "with Dana Marker r-001\r\n") > 0);
    // A rep's own calendar names who leads the talk.
    CHECK(count(write(documentOf(schedule, {{"r-002"}, false})), "with Manager m-01\r\n") > 0);
    CHECK(count(write(documentOf(schedule, {{"r-002"}, false})), "r-001") == 0);
}

TEST_CASE("libical finds no fault with a calendar and the same instants", "[exchange][ics]")
{
    auto talks = weeklyTalks(day(2026, 3, 2), 40); // over both changes of the year
    talks[7].day += std::chrono::days{1};
    const auto zone = Zone::find("Europe/Berlin").value();

    const auto text = write(talks, {{}, "mor-planner", 10, false});
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar{
        icalparser_parse_string(text.c_str()), &icalcomponent_free};

    REQUIRE(calendar);
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    CHECK(icalrestriction_check(calendar.get()) == 1);
    auto* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    for (const auto& one : talks) {
        REQUIRE(event);
        const auto start = icalcomponent_get_dtstart(event);
        const auto instant = icaltime_as_timet_with_zone(start, start.zone);
        const auto meant = zone.toUtc(localTime(one.day, one.start));
        CHECK(instant == meant.time_since_epoch().count());
        event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    }
    CHECK_FALSE(event);
}

TEST_CASE("An export stops with the error of what takes its bytes", "[exchange][ics]")
{
    const auto written = writeIcs(documentOf("Talks", weeklyTalks(day(2026, 10, 5), 3)), {},
        [](std::string_view) { return fail(ErrorKind::Unavailable, "file.cannot_write"); });

    REQUIRE_FALSE(written);
    CHECK(written.error().code == "file.cannot_write");
    CHECK(writeIcs(documentOf("Talks", {talk(texts({}, "Mars/Olympus"), day(2026, 10, 5))}), {},
              [](std::string_view) { return Result<>{}; })
              .error()
              .code
        == "zone.unknown");
}

TEST_CASE("A calendar without a talk still has a component", "[exchange][ics]")
{
    const auto calendar = write(std::vector<Talk>{});

    CHECK(count(calendar, "BEGIN:VTIMEZONE\r\nTZID:Etc/UTC\r\n") == 1);
    CHECK(count(calendar, "BEGIN:VEVENT") == 0);
}

} // namespace mor::tests
