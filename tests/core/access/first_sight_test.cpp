// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/first_sight.h"
#include "support/catch.h"
#include "support/memory_look_repository.h"
#include "support/practice_builder.h"

using namespace mor;
using namespace mor::tests;

namespace {

/// Week 43: due on Friday 23 October, grace until Wednesday 28, closed on Thursday 29.
const DayRange kWeek43{day(2026, 10, 19), day(2026, 10, 25)};

SeenFirst seenOn(Day today, const LookRepository* looks, const char* viewer = "l-01")
{
    const auto plan = OrganisationBuilder()
                          .leader()
                          .manager("m-01")
                          .reps("m-01", 4)
                          .version(day(2026, 1, 5), {weeklyPipe()})
                          .plan();
    const auto ledger = PracticeBuilder(plan, kWeek43).ledger(today);
    return firstSight(ledger, looks, {"m-01", viewer, kWeek43});
}

void look(MemoryLookRepository& looks, const char* viewer, Day on)
{
    const Look one{"m-01", DataKind::Talks, viewer, "adherence", on, Instant{on}, Instant{on}, 1};
    REQUIRE(looks.add({&one, 1}));
}

} // namespace

TEST_CASE(
    "A report on one manager waits seven days, also where no looks are kept", "[core][access]")
{
    CHECK(seenOn(day(2026, 10, 28), nullptr).shown); // nothing is closed yet
    CHECK_FALSE(seenOn(day(2026, 10, 29), nullptr).shown);
    CHECK_FALSE(seenOn(day(2026, 11, 4), nullptr).shown);
    CHECK(seenOn(day(2026, 11, 4), nullptr).from == day(2026, 11, 5));
    CHECK(seenOn(day(2026, 11, 5), nullptr).shown);
    CHECK(seenOn(day(2026, 10, 29), nullptr, "m-01").shown);
}

TEST_CASE("Once the manager saw the closed weeks others see them too", "[core][access]")
{
    MemoryLookRepository looks;
    look(looks, "m-01", day(2026, 10, 28)); // before the week was closed
    look(looks, "l-01", day(2026, 10, 30)); // somebody else
    CHECK_FALSE(seenOn(day(2026, 10, 30), &looks).shown);

    look(looks, "m-01", day(2026, 10, 30));
    CHECK(seenOn(day(2026, 10, 30), &looks).shown);
}
