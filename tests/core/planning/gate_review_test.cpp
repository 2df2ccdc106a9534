// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/gate_review.h"
#include "support/catch.h"
#include "support/practice_builder.h"

namespace mor::tests {

namespace {

const Day kToday = day(2026, 11, 3);
const FiscalCalendar kYear = MonthlyFiscalYear{};

/// PIPE since January, DEAL since October; all answered on the day their version was published.
Plan office()
{
    auto plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .reps("m-01", 5)
                    .version(day(2026, 1, 5), {weeklyPipe()})
                    .version(day(2026, 10, 5), {monthlyDeal(), weeklyPipe()})
                    .build();
    for (auto& version : plan.rhythm.versions)
        for (const auto& activity : version.activities) {
            Gate gate{activity.code, {}};
            for (auto& answer : gate.answers)
                answer = {GateAnswer::Verdict::Clear, "an object", {}, day(2025, 12, 15), {}};
            version.gates.push_back(gate);
        }
    return plan;
}

GateReview review(const char* activity, int question, Day on)
{
    return {activity, question, GateAnswer::Verdict::Clear, {}, {}, on, {}};
}

using Codes = std::vector<std::string>;

} // namespace

TEST_CASE("Questions are asked again in the quarter after the last word", "[core][planning]")
{
    auto rhythm = office().rhythm;
    // DEAL began in this quarter, whenever its answers were given.
    CHECK(questionsDue(rhythm, kYear, kToday) == Codes{"PIPE"});
    CHECK(questionsDue(rhythm, kYear, day(2026, 3, 31)).empty());
    CHECK(questionsDue(rhythm, kYear, day(2026, 4, 1)) == Codes{"PIPE"});
    CHECK(questionsDue(rhythm, kYear, day(2027, 1, 1)) == Codes{"DEAL", "PIPE"});
    CHECK(questionsDue(rhythm, kYear, day(2025, 12, 20)).empty());

    for (int question = 1; question <= 3; ++question)
        rhythm.reviews.push_back(review("PIPE", question, day(2026, 10, 12)));
    CHECK(questionsDue(rhythm, kYear, kToday) == Codes{"PIPE"});
    rhythm.reviews.push_back(review("PIPE", 4, day(2026, 10, 13)));
    CHECK(questionsDue(rhythm, kYear, kToday).empty());
}

TEST_CASE("The data since the last word speak to each question", "[core][planning]")
{
    auto plan = office();
    for (int question = 1; question <= 4; ++question)
        plan.rhythm.reviews.push_back(review("PIPE", question, day(2026, 10, 12)));
    LeverReading before{
        "pipeline-health", {day(2026, 4, 1), day(2026, 6, 30)}, 62, {}, {}, {}, {}, {}};
    LeverReading after{
        "pipeline-health", {day(2026, 10, 12), day(2026, 10, 31)}, 58.25, {}, {}, {}, {}, {}};
    plan.rhythm.strategy.readings = {before, after};
    PracticeBuilder practice(
        std::make_shared<const Plan>(plan), {day(2026, 9, 1), day(2026, 12, 31)});
    // Held before the last word: not counted. Due Friday 16 October, and books of the 23rd too.
    practice.held("PIPE/m-01/r-001/2026-10-09", day(2026, 10, 9));
    for (const auto* rep : {"r-001", "r-002", "r-003", "r-004"})
        practice.held("PIPE/m-01/" + std::string{rep} + "/2026-10-16", day(2026, 10, 15));
    std::vector<Confirmation> confirmations;

    const auto seen = [&] {
        return gateEvidence(
            practice.ledger(day(2026, 10, 24)), confirmations, plan.rhythm, kYear, day(2026, 11, 3))
            .at(1);
    };
    CHECK(seen().activity == "PIPE");
    CHECK(seen().since == day(2026, 10, 12));
    CHECK_FALSE(seen().due);
    CHECK(seen().seen[0] == "58.3 % up to 2026-10-31, before it 62 %");
    // Three of five criteria in each of four talks; Wilson 12 of 20: 0.387 to 0.781.
    CHECK(seen().seen[1] == "12 of 20 criteria met, likely 39 to 78 %");
    // Four held, one missed; Wilson 4 of 5: 0.376 to 0.964.
    CHECK(seen().seen[2] == "4 of 5 held, likely 38 to 96 % · too few answers (0)");
    CHECK(seen().seen[3] == "planned 25 min, half of them held in 25 min or less");
}

TEST_CASE("Answers are told from five of four people on", "[core][planning]")
{
    const auto plan = office();
    PracticeBuilder practice(
        std::make_shared<const Plan>(plan), {day(2026, 10, 5), day(2026, 12, 31)});
    std::vector<Confirmation> confirmations;
    const auto answers = [&](const char* rep, const char* date, Usefulness usefulness) {
        const auto text = "PIPE/m-01/" + std::string{rep} + '/' + date;
        const auto due = parseDay(date).value();
        practice.held(text, due).says(text, Confirmation::Word::Confirmed, due, usefulness);
        confirmations.push_back(
            {{}, key(text), rep, Confirmation::Word::Confirmed, usefulness, due});
    };
    answers("r-001", "2026-10-09", Usefulness::Changed);
    answers("r-002", "2026-10-09", Usefulness::Changed);
    answers("r-003", "2026-10-09", Usefulness::No);
    answers("r-001", "2026-10-16", Usefulness::Helped);
    answers("r-002", "2026-10-16", Usefulness::Changed);
    const auto word = [&] {
        const auto seen = gateEvidence(
            practice.ledger(day(2026, 11, 3)), confirmations, plan.rhythm, kYear, day(2026, 11, 3))
                              .at(1)
                              .seen[2];
        return seen.substr(seen.find("· ") + std::string_view{"· "}.size());
    };

    CHECK(word() == "too few answers (5)"); // of three people
    answers("r-004", "2026-10-16", Usefulness::Changed);
    CHECK(word() == "4 of 6 answers: changed what I will do");
}

TEST_CASE("Nothing is said where nothing was measured", "[core][planning]")
{
    const auto plan = office();
    PracticeBuilder practice(
        std::make_shared<const Plan>(plan), {day(2026, 10, 5), day(2026, 12, 31)});

    const auto all
        = gateEvidence(practice.ledger(day(2026, 10, 6)), {}, plan.rhythm, kYear, day(2026, 10, 6));

    REQUIRE(all.size() == 2);
    for (const auto& text : all[0].seen)
        CHECK(text.empty());
}

} // namespace mor::tests
