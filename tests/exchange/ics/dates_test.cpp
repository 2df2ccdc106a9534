// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/dates.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <string>

namespace mor::tests {

namespace {

DatesQuestion question(DatesQuestion::Kind kind, const std::string& rule)
{
    DatesQuestion asked;
    asked.kind = kind;
    asked.rule = rule;
    asked.start = localTime(day(2026, 11, 2), 9 * 60);
    asked.window = {day(2026, 11, 1), day(2026, 12, 31)};
    asked.zone = "Europe/Berlin";
    return asked;
}

std::string datesOrError(const DatesQuestion& asked)
{
    const auto found = datesOf(asked);
    if (!found)
        return found.error().code;
    std::string all;
    for (const auto date : *found)
        all.append(all.empty() ? "" : " ").append(toIso(dayOf(date)));
    return all;
}

} // namespace

TEST_CASE("A cadence and a recurrence rule answer with local start times", "[exchange][ics]")
{
    const auto found
        = datesOf(question(DatesQuestion::Kind::RecurrenceRule, "FREQ=WEEKLY;COUNT=2"));

    REQUIRE(found);
    CHECK(*found
        == std::vector<LocalTime>{
            localTime(day(2026, 11, 2), 540), localTime(day(2026, 11, 9), 540)});
    CHECK(datesOrError(question(DatesQuestion::Kind::Cadence, "monthly on 2nd tue"))
        == "2026-11-10 2026-12-08");
}

TEST_CASE("The dates of a cadence mind holidays and begin with the start", "[exchange][ics]")
{
    auto asked = question(DatesQuestion::Kind::Cadence, "weekly on mon");
    asked.window.last = day(2026, 11, 20);
    asked.start = localTime(day(2026, 11, 3), 540);
    asked.calendar.holidays = {{day(2026, 11, 16), "Holiday"}};
    CHECK(datesOrError(asked) == "2026-11-09 2026-11-17");

    asked.rule = "every 2 weeks on tue";
    CHECK(datesOrError(asked) == "2026-11-03 2026-11-17");
}

TEST_CASE("Questions without an answer say why", "[exchange][ics]")
{
    using Kind = DatesQuestion::Kind;
    CHECK(datesOrError(question(Kind::Cadence, "on deal-won within 10 working days"))
        == "dates.on_trigger");
    CHECK(datesOrError(question(Kind::Cadence, "now and then")) == "cadence.malformed");
    CHECK(datesOrError(question(Kind::RecurrenceRule, "FREQ=NEVER")) == "rrule.part_malformed");
    auto asked = question(Kind::Cadence, "weekly");
    asked.zone = "Europe/Atlantis";
    CHECK(datesOrError(asked) == "zone.unknown");
}

} // namespace mor::tests
