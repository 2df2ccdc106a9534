// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/brief_setting.h"
#include "support/catch.h"

namespace mor::tests {

using When = BriefTalk::When;

TEST_CASE("A page too small leaves out held talks first, late ones last, and counts them",
    "[core][adherence]")
{
    const auto whole = briefOf(
        teamOfThree(organisation()).held("FCST/m-01/team/2026-11-09", kMonday).ledger(kMonday));

    BriefRoom room{6, 1, 0, 0, 0};
    CHECK(keysOf(shortened(whole, room).talks).front() == "PIPE/m-01/r-001/2026-11-13");
    room.talks = 4; // besides the held one the review on Tuesday and the one on Monday
    const auto four = shortened(whole, room);
    CHECK(four.talks.front().when == When::Untimed);
    CHECK(four.rest.talks == 3);
    CHECK(four.ofWeek == 4);
    room.talks = 2;
    CHECK(keysOf(shortened(whole, room).talks)
        == std::vector<std::string>{"PIPE/m-01/r-001/2026-11-06", "PIPE/m-01/r-002/2026-11-06"});
    CHECK(shortened(whole, room).gaps.empty());
}

TEST_CASE("What has no room of questions and promises is counted too", "[core][adherence]")
{
    const std::vector<OwedStep> open{owed(1, "r-002", day(2026, 11, 5), day(2026, 10, 28)),
        owed(2, "r-003", day(2026, 11, 12), day(2026, 11, 2))};
    const auto brief
        = shortened(briefOf(teamOfThree(organisation()).ledger(kMonday), open), {99, 1, 1, 3, 0});

    CHECK(brief.questions.size() == 1);
    CHECK(brief.rest.questions == 1);
    CHECK(brief.debts.size() == 1);
    CHECK(brief.rest.debts == 1);
    CHECK(brief.rest.talks == 0);
}

} // namespace mor::tests
