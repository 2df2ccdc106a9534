// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/honesty_hints.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <algorithm>

namespace mor::tests {

namespace {

using Kind = HonestyHintKind;

/// Daily huddles at 08:45 from Monday 5 October 2026 on.
const Schedule& huddles()
{
    static const Schedule schedule = expand(OrganisationBuilder()
                                                .leader()
                                                .manager("m-01")
                                                .reps("m-01", 1)
                                                .version(day(2026, 1, 1), {dailyHuddle()})
                                                .plan(),
        {day(2026, 10, 5), day(2026, 11, 27)});
    return schedule;
}

/// The recorder's clock is an hour ahead of UTC.
LocalTime anHourAhead(Instant instant)
{
    const auto local = instant + std::chrono::hours{1};
    const auto midnight = std::chrono::floor<std::chrono::days>(local);
    return {midnight,
        static_cast<MinuteOfDay>(
            std::chrono::duration_cast<std::chrono::minutes>(local - midnight).count())};
}

/// The record of the nth huddle, made at ten on its day: four of five criteria, a next step.
CheckOff huddle(unsigned n)
{
    const Day on = day(2026, 10, 5) + std::chrono::days{n / 5 * 7 + n % 5};
    CheckOff made;
    made.occurrence = key("HUDL/m-01/team/" + toIso(on));
    made.fact.id = uuid(1'000 + n);
    made.fact.date = made.fact.heldOn = made.fact.recordedOn = on;
    made.fact.criteriaMet = 0b01111;
    made.fact.criteriaJudged = 5;
    made.fact.hasNextStep = true;
    made.recordedAt = Instant{on} + std::chrono::hours{9};
    return made;
}

std::vector<CheckOff> week(unsigned count = 5)
{
    std::vector<CheckOff> made;
    for (unsigned n = 0; n < count; ++n)
        made.push_back(huddle(n));
    return made;
}

std::vector<HonestyHint> hints(const std::vector<CheckOff>& records)
{
    return honestyHints(records, huddles(), anHourAhead);
}

/// Recorded on that Friday evening, so many seconds apart.
std::vector<CheckOff> inOneGo(unsigned count, int secondsApart)
{
    auto records = week(count);
    for (unsigned n = 0; n < count; ++n) {
        records[n].fact.recordedOn = day(2026, 10, 30);
        records[n].recordedAt = Instant{day(2026, 10, 30)} + std::chrono::hours{18}
            + std::chrono::seconds{static_cast<int>(n) * secondsApart};
    }
    return records;
}

} // namespace

TEST_CASE("Records that look like a week at work give no hint", "[core][adherence]")
{
    CHECK(hints(week(40)).empty());
    CHECK(hints({}).empty());
}

TEST_CASE("Ten records within one minute are a hint", "[core][adherence]")
{
    const auto found = hints(inOneGo(10, 6));
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == Kind::ManyInAMinute);
    CHECK(found.front().count() == 10);
    CHECK(found.front().talks.front() == huddle(0).occurrence);
    CHECK(found.front().first == day(2026, 10, 30));

    CHECK(hints(inOneGo(9, 1)).empty());
    CHECK(hints(inOneGo(10, 7)).empty());
    // Twelve within 66 seconds: each ten of them within a minute, told once.
    REQUIRE(hints(inOneGo(12, 6)).size() == 1);
    CHECK(hints(inOneGo(12, 6)).front().count() == 12);
}

TEST_CASE("Two bursts are two hints", "[core][adherence]")
{
    auto records = inOneGo(20, 1);
    for (unsigned n = 10; n < 20; ++n)
        records[n].recordedAt += std::chrono::hours{1};

    const auto found = hints(records);

    REQUIRE(found.size() == 2);
    CHECK(found[0].count() == 10);
    CHECK(found[1].count() == 10);
}

TEST_CASE("The same note three times is a hint", "[core][adherence]")
{
    auto records = week();
    records[0].note = "All on track";
    records[1].note = "  All on track\n";
    records[2].note = "All on Track";
    CHECK(hints(records).empty());

    records[3].note = "All on track";
    const auto found = hints(records);
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == Kind::SameNote);
    CHECK(found.front().count() == 3);
    CHECK(found.front().first == day(2026, 10, 5));
    CHECK(found.front().newest == day(2026, 10, 8));
}

TEST_CASE("A short note may be said again", "[core][adherence]")
{
    auto records = week();
    for (auto& record : records)
        record.note = "All on trak"; // eleven characters
    CHECK(hints(records).empty());
    for (auto& record : records)
        record.note = "Älles läuft"; // eleven characters, thirteen bytes
    CHECK(hints(records).empty());
}

TEST_CASE("Recorded as held before it began is a hint", "[core][adherence]")
{
    auto records = week();
    const auto at = [&](std::size_t n, int minute) {
        records[n].recordedAt = Instant{records[n].fact.date} + std::chrono::minutes{minute};
    };
    at(0, 7 * 60 + 45); // 08:45 by the recorder's clock
    CHECK(hints(records).empty());
    at(1, 7 * 60 + 44);
    REQUIRE(hints(records).size() == 1);
    CHECK(hints(records).front().kind == Kind::BeforeStart);
    CHECK(hints(records).front().talks == std::vector{records[1].occurrence});

    // Held the day before the appointment, or recorded on the day after: no question of the hour.
    records[1].fact.heldOn -= std::chrono::days{1};
    at(2, 24 * 60);
    CHECK(hints(records).empty());
}

TEST_CASE("All criteria always met is a hint from twenty on, until one is not", "[core][adherence]")
{
    auto records = week(25);
    for (unsigned n = 4; n < 25; ++n)
        records[n].fact.criteriaMet = 0b11111;
    records[10].fact.criteriaJudged = records[10].fact.criteriaMet = 0; // not judged

    const auto found = hints(records);
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == Kind::AlwaysAllMet);
    CHECK(found.front().count() == 20);
    CHECK(found.front().talks.front() == records[4].occurrence);

    records[4].fact.criteriaMet = 0b11110;
    CHECK(hints(records).empty());
    records[4].fact.criteriaMet = 0b11111;
    records[24].fact.criteriaMet = 0b11110;
    CHECK(hints(records).empty());
}

TEST_CASE("Never a next step is a hint from twenty on", "[core][adherence]")
{
    auto records = week(20);
    for (auto& record : records)
        record.fact.hasNextStep = false;
    REQUIRE(hints(records).size() == 1);
    CHECK(hints(records).front().kind == Kind::NeverANextStep);

    // A step added to the talk later.
    records[7].nextSteps
        = {{uuid(1), records[7].fact.id, "m-01", "Ask", day(2026, 11, 2), {}, day(2026, 10, 14)}};
    CHECK(hints(records).empty());
}

TEST_CASE(
    "A talk taken back gives no hint, a corrected one by what it says now", "[core][adherence]")
{
    auto records = inOneGo(10, 1);
    auto back = records[3];
    back.fact.id = uuid(2'000);
    back.fact.revision = 1;
    back.fact.withdrawn = true;
    records.push_back(back);
    CHECK(hints(records).empty());

    auto notes = week(3);
    for (auto& record : notes)
        record.note = "All on track";
    auto corrected = notes[2];
    corrected.fact.id = uuid(2'001);
    corrected.fact.revision = 1;
    corrected.note = "Vega moved to next month";
    notes.insert(notes.begin(), corrected);
    CHECK(hints(notes).empty());
}

TEST_CASE(
    "For seven days from the day it came to be the manager alone is told", "[core][adherence]")
{
    const auto found = hints(inOneGo(10, 1));

    CHECK(found.front().aloneUntil() == day(2026, 11, 5));
}

TEST_CASE("A run that goes on does not begin the seven days anew", "[core][adherence]")
{
    const unsigned count = GENERATE(20u, 25u);
    auto records = week(count);
    for (auto& record : records)
        record.fact.hasNextStep = false;

    const auto found = hints(records);

    REQUIRE(found.size() == 1);
    CHECK(found.front().since == day(2026, 10, 30)); // the twentieth huddle
    CHECK(found.front().aloneUntil() == day(2026, 11, 5));
}

} // namespace mor::tests
