// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/gaps.h"

#include "core/adherence/team_setting.h"
#include "support/catch.h"

namespace mor::tests {

TEST_CASE("Gaps are ordered by the activity's own beat", "[core][adherence]")
{
    const auto ledger
        = teamOfThree(threeReps().version(day(2026, 1, 1), {weeklyPipe(), monthlyDeal()}))
              .ledger(kTuesday);
    const auto gaps = talkGaps(ledger, ledger.schedule->plan->roster.people[1]);

    // Monthly talks, never held: first expected on 1 October, 34 working days ago, every 22.
    REQUIRE(gaps.size() == 6);
    CHECK(gaps[0] == TalkGap{"r-002", "PIPE", "Talk PIPE", 16, 5});
    CHECK(gaps[1] == TalkGap{"r-001", "PIPE", "Talk PIPE", 14, 5});
    CHECK(gaps[2] == TalkGap{"r-003", "PIPE", "Talk PIPE", 13, 5});
    CHECK(gaps[3] == TalkGap{"r-001", "DEAL", "Talk DEAL", 34, 22});
    CHECK(longestGaps(ledger, ledger.schedule->plan->roster.people[1], 2).size() == 2);
}

TEST_CASE("A gap as long as agreed is not long", "[core][adherence]")
{
    CHECK_FALSE(TalkGap{"r-001", "PIPE", "Pipeline", 5, 5}.isLong());
    CHECK(TalkGap{"r-001", "PIPE", "Pipeline", 6, 5}.isLong());
}

TEST_CASE("Of two gaps as long by their beat the one of more days is longer", "[core][adherence]")
{
    const TalkGap weekly{"r-001", "PIPE", "Pipeline", 8, 5};
    const TalkGap fortnightly{"r-002", "ONE", "One-on-one", 16, 10};

    CHECK(isLonger(fortnightly, weekly));
    CHECK_FALSE(isLonger(weekly, fortnightly));
}

TEST_CASE("A talk held before it is due ends the gap", "[core][adherence]")
{
    const auto plan = threeReps().version(day(2026, 1, 1), {weeklyPipe()}).plan();
    const auto range = rangeForGaps(plan->rhythm, kTuesday);
    CHECK(range.first == day(2026, 5, 19)); // 26 weeks back
    PracticeBuilder practice(plan, range);
    practice.held("PIPE/m-01/r-001/2026-11-20", day(2026, 11, 16));

    const auto gaps = talkGaps(practice.ledger(kTuesday), plan->roster.people[1]);
    CHECK(gaps.back() == TalkGap{"r-001", "PIPE", "Talk PIPE", 1, 5});
}

TEST_CASE("The talk that ends a gap is the first still to hold", "[core][adherence]")
{
    auto practice = teamOfThree();
    practice.held("PIPE/m-01/r-002/2026-11-13", day(2026, 11, 12));
    const auto ledger = practice.ledger(kTuesday);
    const auto manager = personAt(ledger, "m-01");

    const auto open = nextToHold(ledger, manager, personAt(ledger, "r-001"), "PIPE");
    REQUIRE(open != kNone); // due last Friday, in its grace
    CHECK(ledger.schedule->windowOf(ledger.schedule->occurrences[open]).due == day(2026, 11, 13));
    const auto next = nextToHold(ledger, manager, personAt(ledger, "r-002"), "PIPE");
    CHECK(ledger.schedule->windowOf(ledger.schedule->occurrences[next]).due == day(2026, 11, 20));
    CHECK(nextToHold(ledger, manager, personAt(ledger, "r-001"), "DEAL") == kNone);
}

} // namespace mor::tests
