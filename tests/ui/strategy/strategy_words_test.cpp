// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "strategy/strategy_rows.h"
#include "strategy/what_if_words.h"
#include "support/catch.h"
#include "ui/rollout/desk_setting.h"

namespace mor::tests {

using namespace mor::ui;

TEST_CASE("A priority is read down to its talks, and a talk up to its priority", "[ui][strategy]")
{
    const auto rhythm = withPriority(threeTeams()).rhythm;
    const auto down = downwardRows(rhythm);
    const auto up = upwardRows(rhythm);

    REQUIRE(down.size() == 2);
    CHECK(down[1].spoken
        == "Win more mid-size customers, by the lever Pipeline health, by Pipeline review");
    CHECK(down[1].cells[0].text.isEmpty()); // said once
    REQUIRE(up.size() == 1);
    CHECK(up[0].spoken == "Pipeline review moves Pipeline health, for Win more mid-size customers");
    CHECK(up[0].id == "PIPE");
}

TEST_CASE("The heading says whose activities it counts", "[ui][strategy]")
{
    auto rhythm = withPriority(threeTeams()).rhythm;
    auto other = rhythm.versions.front().activities.front();
    other.code = "ROLL";
    other.owner = Role::Leader;
    other.levers = {"forecast-accuracy"};
    rhythm.versions.front().activities.push_back(other);

    CHECK(strategyContext(rhythm)
        == "1 priority, 2 levers, served by 1 of 2 activities of all roles · live v1");
}

TEST_CASE("What hangs loose is said in words", "[ui][strategy]")
{
    auto rhythm = withPriority(threeTeams()).rhythm;
    rhythm.strategy.priorities[0].levers = {"win-rate"};
    const auto loose = looseEnds(rhythm);

    REQUIRE(loose.size() == 2);
    CHECK(
        loose[0] == "“Win more mid-size customers” needs win rate, and no activity moves it yet.");
    CHECK(loose[1].startsWith("Pipeline review serves no priority."));
    CHECK(upwardRows(rhythm)[0].cells[2].text == "serves no priority");
}

TEST_CASE("A code is made of the name and never taken twice", "[ui][strategy]")
{
    CHECK(codeFor("Größere Abschlüsse!", {}) == "gro-ere-abschlusse");
    CHECK(codeFor("Win more", {"win-more", "win-more-2"}) == "win-more-3");
    CHECK(codeFor("…", {}) == "own");
}

TEST_CASE("A what-if suggests the part that would bring most, and says it is a question",
    "[ui][strategy]")
{
    // 100 deals x 25,000 x 20 % / 100 days are 5,000 a day; 25 % win rate brings 1,250 more.
    WhatIf question;
    question.now.values = {100, 25000, 0.20, 100};
    question.reach.values = {105, 25000, 0.25, 95};
    const auto words = wordsOf(question);

    CHECK(words.headline == "Win rate would bring most: 1,250 more a day, 25 %.");
    CHECK(words.care.startsWith("This is a question to think about, the choice is yours."));
    CHECK(words.care.contains("together"));
    CHECK(words.gains[1] == "nothing");
    CHECK(words.gains[0] == "250 more a day, 5 %");
    CHECK(words.shares[2] == 1.0);
    CHECK(words.shares[0] == Approx(0.2));
}

TEST_CASE("Without a clear lead nothing is suggested", "[ui][strategy]")
{
    WhatIf question;
    question.now.values = {100, 25000, 0.20, 100};
    question.reach.values = {110, 27500, 0.20, 100};

    CHECK(wordsOf(question).headline
        == "No lever clearly leads; several would bring about the same.");
    CHECK(wordsOf({}).headline == "Fill in the four numbers; each must be more than 0.");
}

} // namespace mor::tests
