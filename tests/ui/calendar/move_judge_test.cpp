// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/move_judge.h"

#include "support/catch.h"
#include "ui/calendar/calendar_setting.h"

#include <algorithm>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

/// What is said when the first review of week 45 is dragged to a place, on Tuesday at eight.
MoveHint hintAt(Day day, MinuteOfDay start, const OrganisationBuilder& team = calendarTeam())
{
    const auto plan = team.plan();
    const auto ledger
        = std::make_shared<const Ledger>(ledgerOf(plan, kWeek45, mor::tests::day(2026, 11, 3)));
    CalendarTalk talk;
    talk.key = key("PIPE/m-01/r-001/2026-11-06");
    talk.minutes = 25;
    return MoveJudge(ledger, 8 * 60).hintFor(talk, {day, start});
}

} // namespace

TEST_CASE("A place inside the window keeps the due date and counts moves", "[ui][calendar]")
{
    const auto hint = hintAt(day(2026, 11, 4), 10 * 60);

    CHECK_FALSE(hint.refuses);
    CHECK_FALSE(hint.stays);
    CHECK(hint.place == "Wed 4 Nov, 10:00 to 10:25");
    CHECK(hint.text == "Still inside its window, due stays Fri 6 Nov. First move.");

    auto moved = calendarTeam();
    moved.except(key("PIPE/m-01/r-001/2026-11-06"), Moved{day(2026, 11, 5), 600}, day(2026, 11, 2));
    CHECK(hintAt(day(2026, 11, 4), 10 * 60, moved).text.endsWith("Moved once before."));
}

TEST_CASE("Outside its window a talk is refused with its window", "[ui][calendar]")
{
    const auto hint = hintAt(day(2026, 11, 9), 10 * 60);

    CHECK(hint.refuses);
    CHECK(hint.text == "It can be held from Mon 2 Nov to Fri 6 Nov.");
}

TEST_CASE("Where another talk stands the hint warns and still lets it go there", "[ui][calendar]")
{
    const auto hint = hintAt(day(2026, 11, 4), 14 * 60 + 10); // that with r-002 is at 14:00

    CHECK_FALSE(hint.refuses);
    CHECK(hint.text.contains("has Pipeline review with"));
}

TEST_CASE("A talk dropped where it stands does not move", "[ui][calendar]")
{
    const auto hint = hintAt(day(2026, 11, 3), 9 * 60 + 45);

    CHECK(hint.stays);
    CHECK_FALSE(hint.refuses);
}
