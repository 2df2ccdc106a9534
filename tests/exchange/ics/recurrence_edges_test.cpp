// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/ics_time.h"
#include "exchange/ics/recurrence_dates.h"
#include "support/catch.h"

namespace mor::tests {

namespace {

/// "20261103 20261104T0930": the time where it is not the start's.
std::string dates(std::string_view rule, std::string_view start, std::string_view first,
    std::string_view last, std::string_view zone = "Etc/UTC")
{
    const auto parsed = parseRecurrenceRule(rule);
    if (!parsed)
        return parsed.error().code;
    const LocalTime at = parseIcsDateTime(start)->local;
    const auto found
        = datesOf(*parsed, at, *Zone::find(zone), {*parseIcsDate(first), *parseIcsDate(last)});
    if (!found)
        return found.error().code;
    std::string all;
    for (const LocalTime time : *found) {
        all += all.empty() ? "" : " ";
        std::string text;
        appendIcsDateTime(text, time);
        all += text.substr(0, secondOfDay(time) == secondOfDay(at) ? 8 : 13);
    }
    return all;
}

std::string errorOf(std::string_view rule)
{
    const auto parsed = parseRecurrenceRule(rule);
    return parsed ? std::string{} : parsed.error().code;
}

} // namespace

TEST_CASE(
    "A week at the turn of the year belongs to the year of most of its days", "[exchange][ics]")
{
    // Week 1 of 2020 begins on 30 December 2019; week 1 of 2019 is none of every second year.
    CHECK(dates("FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1;BYDAY=MO", "20180101T090000", "20180101",
              "20241231")
        == "20180101 20191230 20220103 20240101");
    // A start on 1 January 2021 lies in week 53 of 2020: the years counted are 2020, 2026, 2032.
    CHECK(dates("FREQ=YEARLY;INTERVAL=6;BYWEEKNO=53;BYDAY=FR", "20210101T090000", "20200101",
              "20331231")
        == "20210101 20270101 20321231");
    // With weeks from Sunday on, the years that begin on a Wednesday have 53 too.
    CHECK(
        dates("FREQ=YEARLY;WKST=SU;BYWEEKNO=53;BYDAY=WE", "20200101T090000", "20200101", "20271231")
        == "20201230 20251231");
    // The first position is the first instance of week 1, in December.
    CHECK(dates("FREQ=YEARLY;BYWEEKNO=1,2;BYDAY=MO,TU;BYSETPOS=1,-1", "20190102T090000", "20191201",
              "20201231")
        == "20191230 20200107");
}

TEST_CASE("The hour that the clocks skip is counted once", "[exchange][ics]")
{
    // 02:30 is shown as 03:30, which comes next anyway.
    CHECK(dates("FREQ=HOURLY;COUNT=3", "20260329T013000", "20260329", "20260330", "Europe/Berlin")
        == "20260329 20260329T0330 20260329T0430");
    CHECK(dates("FREQ=DAILY;BYHOUR=2,3;COUNT=4", "20260328T023000", "20260328", "20260401",
              "Europe/Berlin")
        == "20260328 20260328T0330 20260329T0330 20260330");
}

TEST_CASE("A leap second is the second before it", "[exchange][ics]")
{
    CHECK(parseRecurrenceRule("FREQ=DAILY;BYSECOND=60,0")->seconds == std::vector<int>{0, 59});
    CHECK(errorOf("FREQ=DAILY;BYSECOND=61") == "rrule.value_out_of_range");
    CHECK(parseIcsDateTime("20161231T235960Z") == parseIcsDateTime("20161231T235959Z"));
    CHECK_FALSE(parseIcsDateTime("20161231T235961Z"));
}

TEST_CASE("Rules of another calendar are refused by name", "[exchange][ics]")
{
    CHECK(errorOf("RSCALE=CHINESE;FREQ=YEARLY") == "rrule.scale_unknown");
    CHECK(errorOf("RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD") == "rrule.scale_unknown");
    CHECK(dates("RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=OMIT;COUNT=3", "20260131T090000", "20260101",
              "20261231")
        == "20260131 20260331 20260531");
}

TEST_CASE("Days that a year or month lacks are left out and not counted", "[exchange][ics]")
{
    CHECK(dates("FREQ=YEARLY;COUNT=4", "20960229T090000", "20960101", "21991231")
        == "20960229 21040229 21080229 21120229");
    CHECK(dates("FREQ=YEARLY;BYYEARDAY=-366;COUNT=3", "20240101T090000", "20240101", "20401231")
        == "20240101 20280101 20320101");
    CHECK(dates("FREQ=YEARLY;INTERVAL=3;BYMONTH=2;BYMONTHDAY=29;COUNT=2", "20240229T090000",
              "20240101", "20601231")
        == "20240229 20360229");
    CHECK(dates("FREQ=MONTHLY;BYMONTHDAY=-31;COUNT=3", "20260101T090000", "20260101", "20261231")
        == "20260101 20260301 20260501");
    CHECK(dates("FREQ=MONTHLY;BYDAY=5FR;COUNT=3", "20260130T090000", "20260101", "20261231")
        == "20260130 20260529 20260731");
}

} // namespace mor::tests
