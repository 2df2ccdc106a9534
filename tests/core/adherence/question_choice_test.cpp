// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/question_choice.h"

#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

using Reason = ChosenQuestion::Reason;

const std::vector<std::string> kQuestions{
    "What changed since last week, on the buyer's side?", // 0
    "Which deal would you not bet on, and why?",
    "What is this one stalled by, and whose move is it?", // 2
    "What would have to be true for it to advance this week?",
    "Who at the buyer loses if nothing happens?", // 4
    "Where will next month's pipeline come from?",
    "Which deal should we stop working?", // 6
};

std::vector<std::size_t> numbers(const std::vector<ChosenQuestion>& chosen)
{
    std::vector<std::size_t> all;
    for (const auto& one : chosen)
        all.push_back(one.question);
    return all;
}

CheckOffFact judged(unsigned met, std::uint8_t of)
{
    CheckOffFact fact;
    fact.criteriaMet = static_cast<std::uint8_t>(met);
    fact.criteriaJudged = of;
    return fact;
}

} // namespace

TEST_CASE("Without anything known questions come by turns, each as often", "[core][adherence]")
{
    CHECK(numbers(chooseQuestions(kQuestions, {})) == std::vector<std::size_t>{0, 1, 2});
    TalkSituation situation;
    situation.turn = 1;
    CHECK(numbers(chooseQuestions(kQuestions, situation)) == std::vector<std::size_t>{3, 4, 5});
    situation.turn = 2;
    CHECK(numbers(chooseQuestions(kQuestions, situation)) == std::vector<std::size_t>{6, 0, 1});

    std::array<int, 7> offered{};
    for (situation.turn = 0; situation.turn < 7; ++situation.turn)
        for (const auto at : numbers(chooseQuestions(kQuestions, situation)))
            ++offered[at];
    CHECK(offered == std::array<int, 7>{3, 3, 3, 3, 3, 3, 3});
}

TEST_CASE("A criterion is taken up by the question that shares a word with it", "[core][adherence]")
{
    TalkSituation situation;
    situation.criterion = "Every stalled deal got a cause"; // two questions speak of deals
    situation.turn = 1;

    const auto chosen = chooseQuestions(kQuestions, situation);

    CHECK(numbers(chosen) == std::vector<std::size_t>{2, 3, 4});
    CHECK(chosen[0]
        == ChosenQuestion{2, Reason::Criterion, "stalled", "Every stalled deal got a cause"});
    CHECK(chosen[1].reason == Reason::Turn);
}

TEST_CASE("Words agree by their first five letters", "[core][adherence]")
{
    TalkSituation situation;
    situation.skill = "Advancing a sale";
    CHECK(chooseQuestions(kQuestions, situation)[0]
        == ChosenQuestion{3, Reason::Skill, "advance", "Advancing a sale"});
    situation.skill = "Advising"; // four letters alike are not enough
    CHECK(chooseQuestions(kQuestions, situation)[0].reason == Reason::Turn);
}

TEST_CASE("The most pressing comes first, and two fit at most", "[core][adherence]")
{
    TalkSituation situation;
    situation.openPromises = {"send the pipeline list"};
    situation.skill = "Advancing a sale";
    situation.criterion = "Every stalled deal got a cause";
    situation.longGap = true;

    const auto chosen = chooseQuestions(kQuestions, situation);

    REQUIRE(chosen.size() == 3);
    CHECK(chosen[0].question == 5);
    CHECK(chosen[0].reason == Reason::Promise);
    CHECK(chosen[1].question == 0); // opens the talk after a long gap
    CHECK(chosen[1].reason == Reason::Gap);
    CHECK(chosen[2].question == 1); // the next by turns
    CHECK(chosen[2].reason == Reason::Turn);
}

TEST_CASE("A rep on ramp gets the opening question once, whatever else opens", "[core][adherence]")
{
    TalkSituation situation;
    situation.longGap = true;
    situation.ramping = true;
    situation.turn = 1;

    const auto chosen = chooseQuestions(kQuestions, situation);

    CHECK(numbers(chosen) == std::vector<std::size_t>{0, 3, 4});
    CHECK(chosen[0].reason == Reason::Gap);
    CHECK(chosen[1].reason == Reason::Turn);
}

TEST_CASE("Nothing fits by a word that everybody says", "[core][adherence]")
{
    TalkSituation situation;
    situation.openPromises = {"what would come from this next time"};

    CHECK(chooseQuestions(kQuestions, situation)[0].reason == Reason::Turn);

    situation.openPromises = {"write the talk down by next month"}; // every team talks of these
    CHECK(chooseQuestions(kQuestions, situation)[0].reason == Reason::Turn);
}

TEST_CASE("Few questions are all offered, and none is no error", "[core][adherence]")
{
    const std::vector<std::string> two{"What is in the way?", "Who can help?"};
    TalkSituation situation;
    situation.turn = 5;
    situation.ramping = true;

    CHECK(numbers(chooseQuestions(two, situation)) == std::vector<std::size_t>{0, 1});
    CHECK(chooseQuestions({}, situation).empty());
}

TEST_CASE("The next talk of a rule has the next turn", "[core][adherence]")
{
    const Weekly weekly;
    CHECK(turnOf(weekly, day(2026, 11, 13)) == turnOf(weekly, day(2026, 11, 6)) + 1);
    const Weekly fortnightly{2, 0, kFirstDay};
    CHECK(turnOf(fortnightly, day(2026, 11, 20)) == turnOf(fortnightly, day(2026, 11, 6)) + 1);
    const Monthly monthly;
    CHECK(turnOf(monthly, day(2027, 1, 29)) == turnOf(monthly, day(2026, 12, 31)) + 1);
    const Quarterly quarterly;
    CHECK(turnOf(quarterly, day(2027, 1, 4)) == turnOf(quarterly, day(2026, 10, 1)) + 1);
    const TimesPerPeriod thrice{3, TimesPerPeriod::Period::Month};
    CHECK(turnOf(thrice, day(2026, 11, 30), 2) == turnOf(thrice, day(2026, 11, 30), 1) + 1);
    CHECK(turnOf(thrice, day(2026, 12, 31), 1) == turnOf(thrice, day(2026, 11, 30), 3) + 1);
    CHECK(
        turnOf(EveryWorkdays{}, day(2026, 11, 4)) == turnOf(EveryWorkdays{}, day(2026, 11, 3)) + 1);
}

TEST_CASE("The criterion seen least is that of the lowest share", "[core][adherence]")
{
    const std::vector<CheckOffFact> talks{
        judged(0b011, 3), judged(0b001, 3), judged(0b101, 3), judged(0b0000, 4)};
    CHECK(leastSeenCriterion(talks, 3) == 2); // 3, 1 and 1 of 3: the first of equals
    CHECK_FALSE(leastSeenCriterion(std::vector{judged(0b111, 3)}, 3));
    CHECK_FALSE(leastSeenCriterion(std::vector{judged(0, 0)}, 3));
    CHECK_FALSE(leastSeenCriterion({}, 0));
}

} // namespace mor::tests
