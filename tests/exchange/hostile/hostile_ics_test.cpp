// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/csv_writer.h"
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
    return "BEGIN:VEVENT\r\nUID:1\r\n" + lines + "END:VEVENT\r\n";
}

std::string hour(const std::string& day, const std::string& more = {})
{
    return event("DTSTART:" + day + "T090000\r\nDURATION:PT1H\r\n" + more);
}

Lines problemsOf(const Error& error)
{
    Lines lines;
    for (const auto& cause : error.causes)
        lines.push_back(cause.code + (cause.where.empty() ? "" : " " + cause.where));
    return lines;
}

/// Days of November with an hour from nine on, or all problems.
Lines busy(const std::string& text)
{
    const auto read = readBusyTimes("me.ics", text, Zone::find("Europe/Berlin").value(), kNovember);
    if (!read)
        return problemsOf(read.error());
    Lines lines;
    for (const BusySpan& span : *read) {
        CHECK(toText(span.start) + "-" + toText(span.end) == "09:00-10:00");
        lines.push_back(toIso(span.day).substr(8));
    }
    return lines;
}

Lines holidays(const std::string& text)
{
    const auto read = readHolidays("holidays.ics", text, kNovember);
    if (!read)
        return problemsOf(read.error());
    Lines lines;
    for (const Holiday& one : *read)
        lines.push_back(toIso(one.day).substr(8) + " " + one.name);
    return lines;
}

/// What both readers say of a file, where that is the same.
Lines both(const std::string& text)
{
    CHECK(busy(text) == holidays(text));
    return busy(text);
}

} // namespace

TEST_CASE("A name of several lines becomes one, whatever its breaks look like",
    "[exchange][ics][hostile]")
{
    const auto named = [](const std::string& summary) {
        return holidays(
            calendar(event("DTSTART;VALUE=DATE:20261103\r\nSUMMARY:" + summary + "\r\n")));
    };
    CHECK(named("One\\nTwo") == Lines{"03 One Two"});
    CHECK(named("One\\NEND:VEVENT") == Lines{"03 One END:VEVENT"});
    CHECK(named("One\rTwo\tThree") == Lines{"03 One Two Three"});
    CHECK(named("One\r\n  Two") == Lines{"03 One Two"});
    CHECK(named("\\n") == Lines{"03 Holiday"});
}

TEST_CASE(
    "A name that is a formula is text, and guarded where it leaves", "[exchange][ics][hostile]")
{
    const auto read = readHolidays("holidays.ics",
        calendar(event("DTSTART;VALUE=DATE:20261103\r\nSUMMARY:=1+cmd|'/c calc'!A0\r\n")),
        kNovember);
    REQUIRE(read);
    CHECK(read->front().name == "=1+cmd|'/c calc'!A0");
    CHECK(guarded(read->front().name) == "'=1+cmd|'/c calc'!A0");
}

TEST_CASE("A calendar of endless lines or endlessly many is refused at the line",
    "[exchange][ics][hostile]")
{
    CHECK(both(calendar("X:" + std::string(10'000'000, 'a') + "\r\n"))
        == Lines{"ics.line_too_long line 4"});
    std::string folded = "X:\r\n";
    std::string many;
    for (int i = 0; i < 1'000'000; ++i) {
        folded += " 1\r\n";
        many += "X:1\r\n";
    }
    // 100,000 bytes are read: "X:" and 99,998 pieces of one byte.
    CHECK(both(calendar(folded)) == Lines{"ics.line_too_long line 100003"});
    CHECK(both(calendar(many)) == Lines{"ics.too_many_lines line 200001"});
    CHECK(both(std::string(20'000'001, '\n')) == Lines{"ics.too_large"});
}

TEST_CASE("A calendar in another encoding is refused whole", "[exchange][ics][hostile]")
{
    const auto text = calendar(hour("20261103"));
    std::string wide;
    for (const char c : text)
        (wide += c) += '\0';
    CHECK(both(wide) == Lines{"ics.not_utf8"});
    CHECK(both("\xff\xfe" + wide) == Lines{"ics.not_utf8"});
    CHECK(both(calendar("X-NAME:B\xfcro\r\n")) == Lines{"ics.not_utf8"});
    CHECK(both(calendar("X-NAME:\xc0\xaf\r\n")) == Lines{"ics.not_utf8"});
    CHECK(both(calendar("X-NAME:\xed\xa0\x80\r\n")) == Lines{"ics.not_utf8"});
    CHECK(busy("\xef\xbb\xbf" + text) == Lines{"03"});
}

TEST_CASE("A rule from the year 0 on has its right dates today", "[exchange][ics][hostile]")
{
    // The first is in November of the year 0, that of 2026 the 2,027th.
    const std::string yearly = "RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=3";
    CHECK(busy(calendar(hour("00000101", yearly + "\r\n"))) == Lines{"03"});
    CHECK(busy(calendar(hour("00000101", yearly + ";COUNT=2027\r\n"))) == Lines{"03"});
    CHECK(busy(calendar(hour("00000101", yearly + ";COUNT=2026\r\n"))).empty());
    CHECK(busy(calendar(hour("00000101", yearly + ";UNTIL=99991231T000000Z\r\n"))) == Lines{"03"});
    CHECK(busy(calendar(hour("00000101", yearly + ";UNTIL=00001231T000000Z\r\n"))).empty());
}

TEST_CASE("What begins in the year 9999 or lists its days is not today", "[exchange][ics][hostile]")
{
    CHECK(both(calendar(hour("99991231"))).empty());
    CHECK(both(calendar(hour("99991231", "RRULE:FREQ=DAILY\r\n"))).empty());
    CHECK(busy(calendar(hour("20261103", "RDATE:99991231T090000,00010101T090000\r\n")))
        == Lines{"03"});
    CHECK(busy(calendar(hour("20261103", "EXDATE:99991231T090000,00010101T090000\r\n")))
        == Lines{"03"});
    CHECK(busy(calendar(hour("100000101"))) == Lines{"ics.time_malformed line 4"});
    CHECK(busy(calendar(hour("20260230"))) == Lines{"ics.time_malformed line 4"});
    CHECK(busy(calendar(hour("20260001"))) == Lines{"ics.time_malformed line 4"});
}

TEST_CASE(
    "Instances that stand in for one another in a circle are all told", "[exchange][ics][hostile]")
{
    const auto series = hour("20261103", "RRULE:FREQ=DAILY;COUNT=4\r\n");
    const auto moved = [](const std::string& from, const std::string& to, const char* range = "") {
        return hour(to, std::string{"RECURRENCE-ID"} + range + ":" + from + "T090000\r\n");
    };
    CHECK(busy(calendar(series + moved("20261104", "20261105") + moved("20261105", "20261104")))
        == Lines{"03", "04", "05", "06"});
    // The fourth goes to the fifth, the fifth to the fourth, and with it the sixth to the fifth.
    const char* following = ";RANGE=THISANDFUTURE";
    CHECK(busy(calendar(series + moved("20261104", "20261105", following)
              + moved("20261105", "20261104", following)))
        == Lines{"03", "04", "05"});
    // What stands in for itself is there once, and what stands in for nothing is there too.
    CHECK(busy(calendar(moved("20261104", "20261104", following))) == Lines{"04"});
    CHECK(busy(calendar(series + hour("20261103", "EXRULE:FREQ=DAILY\r\n"))).size() == 4);
}

TEST_CASE("A rule whose dates are all left out leaves nothing", "[exchange][ics][hostile]")
{
    CHECK(busy(calendar(hour("20261101", "RRULE:FREQ=DAILY\r\nSTATUS:CANCELLED\r\n"))).empty());
    CHECK(
        busy(calendar(hour("20261101", "RRULE:FREQ=DAILY\r\n")
                 + hour("20261101",
                     "RECURRENCE-ID;RANGE=THISANDFUTURE:20261101T090000\r\nSTATUS:CANCELLED\r\n")))
            .empty());
}

TEST_CASE("Rules that are followed for ages end the file with one clear problem",
    "[exchange][ics][hostile]")
{
    // From the year 0 to 2027 are more than 740,000 days; all rules together may look at ten
    // million.
    std::string events;
    for (int i = 0; i < 2'000; ++i)
        events += hour("00000101", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=1\r\n");
    const auto problems = busy(calendar(events));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().starts_with("rrule.too_many_steps line "));
    // Hours without length are no busy times, yet they are looked at.
    std::string moments;
    for (int i = 0; i < 2'000; ++i)
        moments += event("DTSTART:20200101T090000\r\nRRULE:FREQ=HOURLY;BYMINUTE=0,1,2,3,4,5\r\n");
    const auto also = busy(calendar(moments));
    REQUIRE(also.size() == 1);
    CHECK(also.front().starts_with("rrule.too_many_steps line "));
}

TEST_CASE("Long holidays that repeat for ever end at the days a file may name",
    "[exchange][ics][hostile]")
{
    const std::string daily
        = "DTSTART;VALUE=DATE:20000101\r\nDURATION:P300D\r\nRRULE:FREQ=DAILY\r\n";
    std::string events;
    for (int i = 0; i < 2'000; ++i)
        events += event(daily);
    const auto problems = holidays(calendar(events));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().starts_with("ics.too_many_days line "));
}

TEST_CASE("A time zone that is made to last is as good as none", "[exchange][ics][hostile]")
{
    std::string rules;
    for (int i = 0; i < 2'000; ++i)
        rules += "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5\r\n";
    const auto zone = [&](const std::string& id) {
        return "BEGIN:VTIMEZONE\r\nTZID:" + id
            + "\r\nBEGIN:STANDARD\r\nDTSTART:00000101T000000\r\nTZOFFSETFROM:+0100\r\n"
              "TZOFFSETTO:+0200\r\n"
            + rules + "END:STANDARD\r\nEND:VTIMEZONE\r\n";
    };
    const auto by = [](const std::string& id) {
        return event("DTSTART;TZID=" + id + ":20261103T090000\r\nDURATION:PT1H\r\n");
    };
    CHECK(busy(calendar(by("Odd") + zone("Odd"))) == Lines{"ics.zone_unknown line 4"});
    // What the file says of a known zone is not needed.
    CHECK(busy(calendar(by("Europe/Berlin") + zone("Europe/Berlin"))) == Lines{"03"});
    CHECK(busy(calendar(by("/vendor/2026/Europe/Berlin"))) == Lines{"03"});
    CHECK(busy(calendar(by(std::string(90'000, '/')))) == Lines{"ics.zone_unknown line 4"});
    CHECK(busy(calendar(by("../../../etc/passwd"))) == Lines{"ics.zone_unknown line 4"});
    std::string many;
    for (int i = 0; i <= 1'000; ++i)
        many += by("/" + std::to_string(i) + "/Europe/Berlin");
    CHECK(busy(calendar(many)) == Lines{"ics.zone_unknown line 5004"});
}

} // namespace mor::tests
