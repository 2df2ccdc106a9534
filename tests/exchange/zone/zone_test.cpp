// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/zone/posix_rule.h"
#include "exchange/zone/zone.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::sys_seconds;

LocalTime local(Day day, int hour, int minute)
{
    return localTime(day, static_cast<MinuteOfDay>(hour * 60 + minute));
}

sys_seconds utc(Day day, int hour, int minute)
{
    return sys_seconds{day} + hours{hour} + minutes{minute};
}

} // namespace

TEST_CASE("A local time in the gap is taken with the offset before it", "[exchange][zone]")
{
    const auto newYork = Zone::find("America/New_York").value();

    // 8 March 2026, 02:00 EST becomes 03:00 EDT.
    CHECK(newYork.toUtc(local(day(2026, 3, 8), 2, 30)) == utc(day(2026, 3, 8), 7, 30));
    CHECK(newYork.existing(local(day(2026, 3, 8), 2, 30)) == local(day(2026, 3, 8), 3, 30));
    CHECK(newYork.existing(local(day(2026, 3, 8), 1, 59)) == local(day(2026, 3, 8), 1, 59));
}

TEST_CASE("Of a local time that comes twice the first one is meant", "[exchange][zone]")
{
    const auto berlin = Zone::find("Europe/Berlin").value();

    // 25 October 2026, 03:00 CEST becomes 02:00 CET.
    CHECK(berlin.toUtc(local(day(2026, 10, 25), 2, 30)) == utc(day(2026, 10, 25), 0, 30));
    CHECK(berlin.toUtc(local(day(2026, 10, 25), 3, 0)) == utc(day(2026, 10, 25), 2, 0));
}

TEST_CASE("Summer time goes on after 2037", "[exchange][zone]")
{
    const auto berlin = Zone::find("Europe/Berlin").value();

    CHECK(berlin.toUtc(local(day(2045, 7, 3), 9, 0)) == utc(day(2045, 7, 3), 7, 0));
    CHECK(berlin.toUtc(local(day(2199, 12, 31), 9, 0)) == utc(day(2199, 12, 31), 8, 0));
}

TEST_CASE("The spans of a year are those in force, with both changes", "[exchange][zone]")
{
    const auto berlin = Zone::find("Europe/Berlin").value();

    const auto spans = berlin.spans(utc(day(2026, 1, 1), 0, 0), utc(day(2026, 12, 31), 0, 0));

    REQUIRE(spans.size() == 3);
    CHECK(spans[0].abbreviation == "CET");
    CHECK(spans[1] == ZoneSpan{utc(day(2026, 3, 29), 1, 0), hours{2}, true, "CEST"});
    CHECK(spans[2] == ZoneSpan{utc(day(2026, 10, 25), 1, 0), hours{1}, false, "CET"});
}

TEST_CASE("Only names of the zone database are zones", "[exchange][zone]")
{
    for (const char* name : {"", "Mars/Olympus", "../../etc/passwd", "/etc/localtime",
             "Europe/Berlin ", "Europe//Berlin", "posixrules"}) {
        INFO(name);
        const auto zone = Zone::find(name);
        REQUIRE_FALSE(zone);
        CHECK(zone.error().code == "zone.unknown");
    }
}

TEST_CASE("The last line of a zone file says how its years go on", "[exchange][zone]")
{
    const auto rule = parsePosixRule("<-02>2<-01>,M3.5.0/-1,M10.5.0/0");
    REQUIRE(rule);
    CHECK(rule->standard.offset == hours{-2});
    CHECK(rule->summer.offset == hours{-1});

    // The last Sunday of March 2040 is the 25th; an hour before midnight is 01:00 UTC that day.
    const auto spans = spansOf(*rule, std::chrono::year{2040});
    CHECK(spans[0].begin == utc(day(2040, 3, 25), 1, 0));
    CHECK(spans[1].begin == utc(day(2040, 10, 28), 1, 0));

    CHECK_FALSE(parsePosixRule("MST7"));
    CHECK_FALSE(parsePosixRule("EST5EDT,M13.2.0,M11.1.0"));
    CHECK_FALSE(parsePosixRule("EST5EDT,M3.2.0"));
}

} // namespace mor::tests
