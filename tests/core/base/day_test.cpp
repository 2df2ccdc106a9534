// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/day.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

TEST_CASE("Every day from 1970 to 2199 reads back as it is written", "[core][base]")
{
    int wrong = 0;
    for (Day day = kFirstDay; day <= kLastDay; day += std::chrono::days{1})
        wrong += parseDay(toIso(day)) == day ? 0 : 1;

    CHECK(wrong == 0);
    CHECK(toIso(day(2026, 11, 3)) == "2026-11-03");
}

TEST_CASE("A date that is none is refused with its reason", "[core][base]")
{
    for (const auto* text : {"", "2026-11-3", "03/11/2026", "2026-11-03 ", "2026-1a-03",
             "+026-11-03", "2026-11-03T00:00"})
        CHECK(parseDay(text).error().code == "day.malformed");
    for (const auto* text : {"2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-04-00"})
        CHECK(parseDay(text).error().code == "day.not_in_calendar");
    for (const auto* text : {"1969-12-31", "2200-01-01", "0000-01-01", "9999-12-31"})
        CHECK(parseDay(text).error().code == "day.out_of_range");
    CHECK(parseDay("2028-02-29").has_value());
}

TEST_CASE("ISO weeks belong to the year of their Thursday", "[core][base]")
{
    CHECK(isoWeekOf(day(2026, 11, 3)) == IsoWeek{2026, 45});
    CHECK(isoWeekOf(day(2025, 12, 29)) == IsoWeek{2026, 1});
    CHECK(isoWeekOf(day(2027, 1, 3)) == IsoWeek{2026, 53});
    CHECK(isoWeekOf(day(2027, 1, 4)) == IsoWeek{2027, 1});
    CHECK(isoWeekOf(day(2021, 1, 1)) == IsoWeek{2020, 53});
    CHECK(mondayOf(IsoWeek{2026, 45}) == day(2026, 11, 2));
    CHECK(mondayOf(IsoWeek{2026, 1}) == day(2025, 12, 29));
    CHECK(toIso(IsoWeek{2026, 5}) == "2026-W05");
}

TEST_CASE("Only 2026 of the years 2025 to 2028 has 53 weeks", "[core][base]")
{
    CHECK(isoWeeksIn(2025) == 52);
    CHECK(isoWeeksIn(2026) == 53);
    CHECK(isoWeeksIn(2027) == 52);
    CHECK(isoWeeksIn(2028) == 52);
}

TEST_CASE("A week begins on Monday", "[core][base]")
{
    CHECK(isoWeekday(day(2026, 11, 2)) == 1);
    CHECK(isoWeekday(day(2026, 11, 8)) == 7);
    CHECK(mondayOf(day(2026, 11, 2)) == day(2026, 11, 2));
    CHECK(mondayOf(day(2026, 11, 8)) == day(2026, 11, 2));
}

TEST_CASE("A range holds both its ends and is empty when it ends first", "[core][base]")
{
    const DayRange week{day(2026, 11, 2), day(2026, 11, 8)};
    const DayRange backwards{day(2026, 11, 8), day(2026, 11, 2)};

    CHECK(week.length() == 7);
    CHECK(week.contains(day(2026, 11, 8)));
    CHECK_FALSE(week.contains(day(2026, 11, 9)));
    CHECK(backwards.empty());
    CHECK(backwards.length() == 0);
}

TEST_CASE("Times of day are hours and minutes", "[core][base]")
{
    for (MinuteOfDay minute = 0; minute < 24 * 60; ++minute)
        REQUIRE(parseMinuteOfDay(toText(minute)) == minute);
    CHECK(toText(MinuteOfDay{585}) == "09:45");
    CHECK(toText(kNoTime).empty());
    for (const auto* text : {"", "9:45", "24:00", "12:60", "12.30", "12:3x"})
        CHECK(parseMinuteOfDay(text).error().code == "time.malformed");
}

TEST_CASE("An instant keeps its milliseconds", "[core][base]")
{
    const auto instant = Instant{day(2026, 11, 3)} + std::chrono::hours{9}
        + std::chrono::minutes{47} + std::chrono::milliseconds{31'250};

    CHECK(toIso(instant) == "2026-11-03T09:47:31.250Z");
    CHECK(parseInstant("2026-11-03T09:47:31.250Z") == instant);
    CHECK(parseInstant("2026-11-03T09:47:31.25Z") == instant);
    CHECK(parseInstant("2026-11-03T09:47:31Z") == instant - std::chrono::milliseconds{250});
}

TEST_CASE("An instant without zone or with an impossible time is refused", "[core][base]")
{
    for (const auto* text : {"2026-11-03", "2026-11-03T09:47:31", "2026-11-03T09:47:60Z",
             "2026-11-03T09:47Z", "2026-11-03 09:47:31Z", "2026-11-03T09:47:31.Z",
             "2026-11-03T09:47:31.2500Z", "2026-02-30T09:47:31Z", "2026-11-03T09:47:31+01:00"})
        CHECK(parseInstant(text).error().code == "instant.malformed");
}

} // namespace mor::tests
