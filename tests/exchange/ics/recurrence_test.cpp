// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "exchange/ics/ics_time.h"
#include "exchange/ics/recurrence_dates.h"
#include "support/catch.h"

#include <fstream>
#include <string>

namespace mor::tests {

namespace {

const DayRange kAllDays{kFirstDay, kLastDay};

LocalTime at(std::string_view text) { return parseIcsDateTime(text)->local; }
Day on(std::string_view text) { return *parseIcsDate(text); }

/// "2026-11-03", with its time where that is not the start's.
std::string written(const std::vector<LocalTime>& dates, LocalTime start)
{
    std::string all;
    for (const auto date : dates) {
        all += all.empty() ? "" : " ";
        all += toIso(dayOf(date));
        if (secondOfDay(date) != secondOfDay(start))
            all += 'T' + toText(static_cast<MinuteOfDay>(secondOfDay(date) / 60));
    }
    return all;
}

std::string dates(std::string_view rule, std::string_view start, DayRange window = kAllDays,
    std::string_view zone = "Etc/UTC")
{
    const auto parsed = parseRecurrenceRule(rule);
    if (!parsed)
        return parsed.error().code;
    const auto found = datesOf(*parsed, at(start), *Zone::find(zone), window);
    return found ? written(*found, at(start)) : found.error().code;
}

std::string errorOf(std::string_view rule)
{
    const auto parsed = parseRecurrenceRule(rule);
    return parsed ? std::string{} : parsed.error().code;
}

} // namespace

TEST_CASE("Recurrence rules give the dates that RFC 5545 lists", "[exchange][ics]")
{
    std::ifstream table{MOR_TEST_DATA "/recurrence/rules.tsv"};
    REQUIRE(table);
    int cases = 0;
    for (std::string line; std::getline(table, line);) {
        if (line.starts_with('#'))
            continue;
        const auto fields = split(line, '\t');
        REQUIRE(fields.size() == 5);
        INFO(fields[0]);

        CHECK(dates(fields[0], fields[1], {on(fields[2]), on(fields[3])}) == fields[4]);
        ++cases;
    }
    CHECK(cases >= 80);
}

TEST_CASE("What a rule leaves open comes from its start", "[exchange][ics]")
{
    // Week 20 of 2026 begins on 11 May; the start is a Thursday.
    CHECK(dates("FREQ=YEARLY;BYWEEKNO=20", "20260101T090000", {on("20260101"), on("20261231")})
        == "2026-05-14");
    // Numbered and plain weekdays add up: every Friday, and the first Monday.
    CHECK(dates("FREQ=MONTHLY;BYDAY=1MO,FR", "20260201T090000", {on("20260201"), on("20260228")})
        == "2026-02-02 2026-02-06 2026-02-13 2026-02-20 2026-02-27");
    // BYSETPOS picks from the whole week of the start, not from what is left of it.
    CHECK(dates("FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2", "20260108T090000",
              {on("20260105"), on("20260118")})
        == "2026-01-14");
}

TEST_CASE("A weekly talk keeps its local time over both clock changes", "[exchange][ics]")
{
    const auto zone = Zone::find("Europe/Berlin");
    const auto found = datesOf(
        *parseRecurrenceRule("FREQ=WEEKLY;COUNT=40"), at("20260316T090000"), *zone, kAllDays);

    REQUIRE(found->size() == 40);
    for (const auto date : *found)
        CHECK(secondOfDay(date) == 9 * 3600);
    // CET until 29 March, CEST until 25 October.
    CHECK(zone->toUtc((*found)[0])
        == std::chrono::sys_seconds{on("20260316")} + std::chrono::hours{8});
    CHECK(zone->toUtc((*found)[2])
        == std::chrono::sys_seconds{on("20260330")} + std::chrono::hours{7});
    CHECK(zone->toUtc((*found)[32])
        == std::chrono::sys_seconds{on("20261026")} + std::chrono::hours{8});
}

TEST_CASE("A talk in the hour the clocks skip is held an hour later", "[exchange][ics]")
{
    CHECK(dates("FREQ=DAILY;COUNT=3", "20260328T023000", kAllDays, "Europe/Berlin")
        == "2026-03-28 2026-03-29T03:30 2026-03-30");
}

TEST_CASE("UNTIL ends a rule as a date, a local time or an instant", "[exchange][ics]")
{
    const std::string both = "2026-10-26 2026-10-27";
    CHECK(dates("FREQ=DAILY;UNTIL=20261027", "20261026T090000", kAllDays, "Europe/Berlin") == both);
    CHECK(dates("FREQ=DAILY;UNTIL=20261027T090000", "20261026T090000", kAllDays, "Europe/Berlin")
        == both);
    // 09:00 in Berlin is 08:00 UTC in winter.
    CHECK(dates("FREQ=DAILY;UNTIL=20261027T080000Z", "20261026T090000", kAllDays, "Europe/Berlin")
        == both);
    CHECK(dates("FREQ=DAILY;UNTIL=20261027T075959Z", "20261026T090000", kAllDays, "Europe/Berlin")
        == "2026-10-26");
}

TEST_CASE("Rules without any date end, and rules with too many are refused", "[exchange][ics]")
{
    CHECK(dates("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31", "20260101T090000").empty());
    CHECK(dates("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5", "20260101T090000").empty());
    CHECK(dates("FREQ=HOURLY;INTERVAL=24;BYHOUR=5", "20260101T040000").empty());
    CHECK(dates("FREQ=YEARLY;INTERVAL=10000", "20260101T090000") == "2026-01-01");
    CHECK(dates("FREQ=HOURLY;BYMINUTE=0,1,2,3,4,5,6,7,8,9", "20260101T000000")
        == "rrule.too_many_dates");
    CHECK(dates("FREQ=DAILY", "20260101T090000", {on("20260105"), on("20260104")}).empty());
}

TEST_CASE("Only rules of RFC 5545 are taken, and errors name the part", "[exchange][ics]")
{
    CHECK(errorOf("FREQ=SECONDLY") == "rrule.frequency_too_high");
    CHECK(errorOf("FREQ=MINUTELY;INTERVAL=15") == "rrule.frequency_too_high");
    CHECK(errorOf("INTERVAL=2") == "rrule.frequency_missing");
    CHECK(errorOf("") == "rrule.part_malformed");
    CHECK(errorOf("FREQ=WEEKLY;") == "rrule.part_malformed");
    CHECK(errorOf("FREQ=WEEKLY;INTERVAL=0") == "rrule.value_out_of_range");
    CHECK(errorOf("FREQ=WEEKLY;INTERVAL=-1") == "rrule.part_malformed");
    CHECK(errorOf("FREQ=WEEKLY;INTERVAL=2;INTERVAL=2") == "rrule.part_twice");
    CHECK(errorOf("FREQ=WEEKLY;COUNT=10001") == "rrule.value_out_of_range");
    CHECK(errorOf("FREQ=WEEKLY;COUNT=3;UNTIL=20261231") == "rrule.count_and_until");
    CHECK(errorOf("FREQ=WEEKLY;UNTIL=20260230") == "rrule.part_malformed");
    CHECK(errorOf("FREQ=WEEKLY;BYDAY=1MO") == "rrule.part_not_allowed");
    CHECK(errorOf("FREQ=WEEKLY;BYMONTHDAY=1") == "rrule.part_not_allowed");
    CHECK(errorOf("FREQ=MONTHLY;BYWEEKNO=1") == "rrule.part_not_allowed");
    CHECK(errorOf("FREQ=DAILY;BYYEARDAY=1") == "rrule.part_not_allowed");
    CHECK(errorOf("FREQ=YEARLY;BYWEEKNO=1;BYDAY=2MO") == "rrule.part_not_allowed");
    CHECK(errorOf("FREQ=MONTHLY;BYSETPOS=1") == "rrule.position_alone");
    CHECK(errorOf("FREQ=MONTHLY;BYMONTHDAY=0") == "rrule.value_out_of_range");
    CHECK(errorOf("FREQ=MONTHLY;BYMONTHDAY=1,,2") == "rrule.part_malformed");
    CHECK(errorOf("FREQ=MONTHLY;BYDAY=MO TU") == "rrule.part_malformed");
    CHECK(errorOf("FREQ=MONTHLY;BYEASTER=1") == "rrule.part_unknown");
    CHECK(errorOf("FREQ=MONTHLY;BYHOUR=24") == "rrule.value_out_of_range");
    CHECK(errorOf(std::string(5'000, 'A')) == "rrule.too_long");
    CHECK(errorOf("rrule:freq=weekly;byday=mo,fr;wkst=su").empty());
}

} // namespace mor::tests
