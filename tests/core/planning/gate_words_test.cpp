// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rhythm_service.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

using Verdict = GateAnswer::Verdict;

const Day kToday = day(2026, 11, 3);

/// Two reps; PIPE and DEAL in version 1 since Monday 5 January 2026.
struct Desk {
    MemoryPlanRepository plans{OrganisationBuilder()
                                   .leader()
                                   .manager("m-01")
                                   .reps("m-01", 2)
                                   .version(day(2026, 1, 5), {weeklyPipe(), monthlyDeal()})
                                   .build()};
    MemoryPracticeRepository practice;
    FixedClock clock{kToday};
    RhythmService service{plans, practice, clock};
};

} // namespace

TEST_CASE("Each missing object keeps its question open", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service
                .edit("PIPE", 1,
                    {{"levers", ""}, {"criteria", "One|Two"}, {"usefulWhen", ""}, {"talk", "480"}})
                .has_value());

    const auto gate = desk.service.gate("PIPE").value();

    for (const auto& answer : gate.answers)
        CHECK(answer.verdict == Verdict::Open);
    CHECK(gate.answers[1].object == "2 criteria");
    CHECK(gate.answers[2].object == "rep-confirmation, next-step");
    // 485 minutes with each of two reps, and a quarter of an hour of DEAL: over the budget.
    CHECK(gate.answers[3].object == "16.4 h of 14.0 h for Team of m-01");
    CHECK(desk.service.gate("NONE").error().code == "activity.unknown");
}

TEST_CASE("What keeps a question open is told in full", "[core][planning]")
{
    Desk desk;
    const std::string signal(70, 'x');
    REQUIRE(
        desk.service.edit("PIPE", 1, {{"evidence", ""}, {"usefulWhen", signal + "é"}}).has_value());

    const auto error = desk.service.publish(kToday, "Shorter").error();

    REQUIRE(error.causes.size() == 1);
    CHECK(error.causes[0].args.at(2) == '"' + signal + "é\"");
}

TEST_CASE("What must be looked at again stays open until it is answered", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.answer("PIPE", 2, Verdict::Open, "Two of them overlap").has_value());

    CHECK(desk.service.publish(kToday, "").error().code == "planning.questions_open");
    REQUIRE(desk.service.edit("PIPE", 1, {{"talk", "20"}}).has_value());
    CHECK(desk.service.gate("PIPE").value().answers[1].verdict == Verdict::Open);

    REQUIRE(desk.service.edit("PIPE", 2, {{"criteria", "One|Two|Three"}}).has_value());
    const auto doubted = desk.service.gate("PIPE").value().answers[1];
    CHECK(doubted == GateAnswer{Verdict::Open, "3 criteria", "Two of them overlap", kToday, ""});

    CHECK(desk.service.answer("PIPE", 2, Verdict::Clear, "").value().passed());
    CHECK(desk.service.publish(kToday, "").has_value());
}

TEST_CASE("A doubt about the hours outlives the edit of another activity", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.answer("PIPE", 4, Verdict::Open, "Too much in March").has_value());
    const auto hours = desk.service.gate("PIPE").value().answers[3].object;

    REQUIRE(desk.service.edit("DEAL", 1, {{"talk", "60"}}).has_value());

    const auto doubted = desk.service.gate("PIPE").value().answers[3];
    CHECK(doubted.verdict == Verdict::Open);
    CHECK(doubted.note == "Too much in March");
    CHECK(doubted.object != hours);
    const auto refused = desk.service.publish(kToday, "").error();
    REQUIRE(refused.causes.size() == 1);
    CHECK(refused.causes[0].code == "planning.question_doubted");
    CHECK(refused.causes[0].args
        == std::vector<std::string>{"\"PIPE\"", "4", "\"Too much in March\""});
    // A word on another question says nothing about this one.
    REQUIRE(desk.service.answer("PIPE", 2, Verdict::Clear, "").has_value());
    CHECK(desk.service.gate("PIPE").value().answers[3].verdict == Verdict::Open);
}

TEST_CASE(
    "A question that waits for its object is clear once the object is there", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.edit("PIPE", 1, {{"criteria", "One|Two"}}, "l-01").has_value());
    const auto waiting = desk.service.gate("PIPE").value().answers[1];
    CHECK(waiting == GateAnswer{Verdict::Open, "2 criteria", "", std::nullopt, ""});

    REQUIRE(desk.service.edit("PIPE", 2, {{"criteria", "One|Two|Three"}}, "l-01").has_value());

    const auto answered = desk.service.gate("PIPE").value().answers[1];
    CHECK(answered == GateAnswer{Verdict::Clear, "3 criteria", "", kToday, "l-01"});
}

TEST_CASE("A tick does not replace the object", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.edit("PIPE", 1, {{"levers", ""}}).has_value());

    CHECK(desk.service.answer("PIPE", 1, Verdict::Clear, "").error().code
        == "planning.question_open");
    CHECK(desk.service.answer("PIPE", 5, Verdict::Clear, "").error().code
        == "planning.no_such_question");
    CHECK(desk.service.answer("NONE", 1, Verdict::No, "why").error().code == "activity.unknown");
}

} // namespace mor::tests
