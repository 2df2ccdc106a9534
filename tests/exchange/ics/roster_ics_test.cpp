// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/lookup.h"
#include "exchange/ics/roster_ics.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

std::string calendar(const std::string& events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}

} // namespace

TEST_CASE(
    "A series without an end is busy until a year ahead, by the manager's clock", "[exchange][ics]")
{
    auto plan = OrganisationBuilder().leader().manager("m-01").reps("m-01", 1).build();
    for (Person& person : plan.roster.people)
        person.zone = person.code == "r-001" ? "America/New_York" : "Europe/Berlin";
    const auto text = calendar("BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Secret plans\r\n"
                               "DTSTART;TZID=America/New_York:20200106T030000\r\nDURATION:PT1H\r\n"
                               "RRULE:FREQ=WEEKLY\r\nEND:VEVENT\r\n");

    const auto read = readBusyIcs(
        text, "me.ics", plan.roster, *findPerson(plan.roster, "r-001"), day(2026, 11, 3));

    // 57 Mondays from 5 October 2026 to 1 November 2027; six hours apart, five in two weeks of
    // autumn and one of them in the horizon's second autumn.
    REQUIRE(read);
    REQUIRE(read->size() == 57);
    CHECK(read->front() == BusyTime{"r-001", day(2026, 10, 5), 9 * 60, 10 * 60});
    CHECK(read->at(3) == BusyTime{"r-001", day(2026, 10, 26), 8 * 60, 9 * 60});
    CHECK(read->at(4) == BusyTime{"r-001", day(2026, 11, 2), 9 * 60, 10 * 60});
    CHECK(read->back() == BusyTime{"r-001", day(2027, 11, 1), 8 * 60, 9 * 60});
}

TEST_CASE("Whole days of a calendar become leave, those in a row one", "[exchange][ics]")
{
    const auto plan = OrganisationBuilder().leader().manager("m-01").build();
    const auto text = calendar(
        "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261221\r\nDTEND;VALUE=DATE:20261224\r\n"
        "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20261224\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:3\r\nDTSTART;VALUE=DATE:20261228\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:4\r\nDTSTART:20261229T090000Z\r\nDURATION:PT8H\r\nEND:VEVENT\r\n");

    const auto read = readLeaveIcs(
        text, "away.ics", *findPerson(plan.roster, "m-01"), {day(2026, 10, 1), day(2027, 11, 3)});

    REQUIRE(read);
    REQUIRE(read->size() == 2);
    CHECK(read->at(0).days == DayRange{day(2026, 12, 21), day(2026, 12, 24)});
    CHECK(read->at(0).person == "m-01");
    CHECK(read->at(0).kind == LeaveKind::Leave);
    CHECK(read->at(1).days == DayRange{day(2026, 12, 28), day(2026, 12, 28)});
}

TEST_CASE("A vacation with times of day is leave on the days it covers whole", "[exchange][ics]")
{
    const auto plan = OrganisationBuilder().leader().manager("m-01").build();
    const auto text
        = calendar("BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261207T120000\r\nDTEND:20261211T120000\r\n"
                   "END:VEVENT\r\n"
                   "BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20261214T000000\r\nDTEND:20261216T000000\r\n"
                   "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n");

    const auto read = readLeaveIcs(
        text, "away.ics", *findPerson(plan.roster, "m-01"), {day(2026, 10, 1), day(2027, 11, 3)});

    REQUIRE(read);
    REQUIRE(read->size() == 1);
    CHECK(read->front().days == DayRange{day(2026, 12, 8), day(2026, 12, 10)});
}

TEST_CASE("More than sixty holidays a year are no list of holidays", "[exchange][ics]")
{
    const auto refused = [](const std::string& rule) {
        const auto read = readHolidaysIcs(
            calendar("BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20260105\r\nRRULE:" + rule
                + "\r\nEND:VEVENT\r\n"),
            "days.ics", "work");
        return read ? std::string{} : read.error().causes.front().code;
    };

    CHECK(refused("FREQ=DAILY") == "ics.too_many_holidays");
    CHECK(refused("FREQ=DAILY;COUNT=61") == "ics.too_many_holidays");
    CHECK(refused("FREQ=DAILY;COUNT=60").empty());
    CHECK(refused("FREQ=SECONDLY") == "rrule.frequency_too_high");
    const auto timed = readHolidaysIcs(
        calendar("BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260105T090000Z\r\nRRULE:FREQ=SECONDLY\r\n"
                 "END:VEVENT\r\n"),
        "days.ics", "work");
    REQUIRE_FALSE(timed);
    CHECK(timed.error().causes.front().code == "rrule.frequency_too_high");
}

} // namespace mor::tests
