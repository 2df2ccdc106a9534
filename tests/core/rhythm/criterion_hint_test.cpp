// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/criterion_hint.h"
#include "support/catch.h"

namespace mor::tests {

namespace {

using Kind = CriterionHint::Kind;

} // namespace

TEST_CASE("An opinion is questioned with a sentence that can be checked", "[core][rhythm]")
{
    CHECK(hintFor("The manager was supportive")
        == CriterionHint{Kind::Opinion, "supportive", "The manager asked before advising"});
    CHECK(hintFor("The rep came Well Prepared").value().word == "Well Prepared");
    CHECK(hintFor("The talk was good").value().word == "good");
    CHECK(hintFor("Next steps were clear.").value().kind == Kind::Opinion);
}

TEST_CASE("Words that only soften are taken out of the better sentence", "[core][rhythm]")
{
    CHECK(hintFor("Next steps have dates, where possible")
        == CriterionHint{Kind::Vague, "where possible", "Next steps have dates"});
    CHECK(hintFor("Next steps usually have dates").value().better == "Next steps have dates");
    CHECK(hintFor("There was enough time").value() == CriterionHint{Kind::Vague, "enough", {}});
}

TEST_CASE("Always and never are questioned where nothing is counted", "[core][rhythm]")
{
    CHECK(hintFor("always prepared")
        == CriterionHint{
            Kind::Opinion, "always prepared", "Records were up to date before the talk"});
    CHECK(hintFor("Rep was always prepared").value().better
        == "Records were up to date before the talk");
    CHECK(hintFor("Next steps always have dates")
        == CriterionHint{Kind::Vague, "always", "Next steps have dates"});
    CHECK(hintFor("Notes were written every time").value().better == "Notes were written");
    CHECK(hintFor("The manager never took over").value().word == "never");
    CHECK_FALSE(hintFor("Never more than four fields were asked for").has_value());
    CHECK_FALSE(hintFor("It always took less than 30 minutes").has_value());
}

TEST_CASE("How well something was done is a judgement wherever it stands", "[core][rhythm]")
{
    CHECK(hintFor("The rep listened well and asked")
        == CriterionHint{Kind::Opinion, "listened well", "Nobody was interrupted"});
    CHECK(hintFor("The call went well from the start").value().word == "well");
    CHECK(hintFor("The plan was properly filled in").value().word == "properly");
    CHECK_FALSE(hintFor("The risks were named as well").has_value());
    CHECK_FALSE(hintFor("The record was there well before the talk").has_value());
}

TEST_CASE("What nobody can see is questioned", "[core][rhythm]")
{
    CHECK(hintFor("The rep understood the plan").value().kind == Kind::NotVisible);
    CHECK(hintFor("The buyer was happy").value().better == "The buyer agreed to a next date");
}

TEST_CASE("A guide question is no criterion", "[core][rhythm]")
{
    CHECK(hintFor("What changed since last week?").value().kind == Kind::Question);
    CHECK(hintFor("Did the rep choose the deal").value().kind == Kind::Question);
    CHECK(hintFor("How is the plan kept up").value().kind == Kind::Question);
    CHECK_FALSE(hintFor("How it ended was kept apart from why").has_value());
}

TEST_CASE("Two sentences in one are two things", "[core][rhythm]")
{
    CHECK(hintFor("The rep judged the call first and the next step got a date")
        == CriterionHint{Kind::TwoInOne, "and", "The rep judged the call first"});
    CHECK_FALSE(hintFor("Two wins and two losses were looked into").has_value());
    CHECK_FALSE(hintFor("It began and ended on time").has_value());
    CHECK_FALSE(hintFor("Nobody was coached and the plan was left alone").has_value());
}

TEST_CASE("A criterion that can be checked is left alone", "[core][rhythm]")
{
    CHECK_FALSE(hintFor("The rep chose the deal").has_value());
    CHECK_FALSE(hintFor("One good moment was named and praised").has_value());
    CHECK_FALSE(hintFor("One obstacle was cleared away").has_value());
    CHECK_FALSE(hintFor("").has_value());
    CHECK_FALSE(hintFor("  ").has_value());
}

TEST_CASE("A better sentence is never questioned itself", "[core][rhythm]")
{
    for (const auto* criterion : {"The manager was supportive", "The talk was helpful",
             "The rep was engaged", "The rep was motivated", "The rep was proactive",
             "The rep was confident", "Feedback was constructive", "The tone was positive",
             "The manager was respectful", "The manager was professional", "The rep was honest",
             "The rep was open", "The plan was clear", "The talk was effective",
             "The talk was useful", "The review was thorough", "The rep came well prepared",
             "The talk was well structured", "It went well", "There was a good relationship",
             "Notes were timely", "The rep felt heard", "The rep learned something",
             "The buyer was interested", "The rep was comfortable"}) {
        const auto hint = hintFor(criterion);
        INFO(criterion);
        REQUIRE(hint.has_value());
        CHECK_FALSE(hint->better.empty());
        CHECK_FALSE(hintFor(hint->better).has_value());
    }
}

} // namespace mor::tests
