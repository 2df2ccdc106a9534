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

/// PIPE alone in version 1, with DEAL in version 2, which is in force.
struct Desk {
    MemoryPlanRepository plans{OrganisationBuilder()
                                   .leader()
                                   .manager("m-01")
                                   .reps("m-01", 2)
                                   .version(day(2026, 1, 5), {weeklyPipe()})
                                   .version(day(2026, 7, 6), {monthlyDeal(), weeklyPipe()})
                                   .build()};
    MemoryPracticeRepository practice;
    FixedClock clock{kToday};
    RhythmService service{plans, practice, clock};

    Rhythm rhythm() const { return plans.load()->plan.rhythm; }
    std::vector<std::string> drafted() const
    {
        std::vector<std::string> codes;
        const auto stored = rhythm();
        for (const auto& activity : stored.draft.value().activities)
            codes.push_back(activity.code);
        return codes;
    }
};

using Codes = std::vector<std::string>;

} // namespace

TEST_CASE(
    "An activity set aside waits with its reason and comes back as it was", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.edit("DEAL", 1, {{"talk", "20"}}).has_value());
    CHECK(desk.service.park("DEAL", "  ").error().code == "planning.no_needs_note");
    CHECK(desk.service.park("NONE", "why").error().code == "activity.unknown");

    REQUIRE(desk.service.park("DEAL", "Not before spring", "l-01").has_value());
    CHECK(desk.drafted() == Codes{"PIPE"});
    const auto parked = desk.rhythm().parked;
    REQUIRE(parked.size() == 1);
    CHECK(parked[0].question == 0);
    CHECK(parked[0].reason == "Not before spring");
    CHECK(parked[0].parkedOn == kToday);
    CHECK(parked[0].parkedBy == "l-01");

    CHECK(desk.service.bringBack("NONE").error().code == "planning.not_parked");
    CHECK(desk.service.bringBack("DEAL").value() == parked[0].activity);
    CHECK(desk.drafted() == Codes{"DEAL", "PIPE"});
    CHECK(desk.rhythm().parked.empty());
    CHECK(desk.rhythm().draft->gates.size() == 2);
}

TEST_CASE("A new draft leaves out what is on the shelf", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.park("DEAL", "Later").has_value());
    REQUIRE(desk.service.discardDraft().has_value());

    REQUIRE(desk.service.startDraft().has_value());

    CHECK(desk.drafted() == Codes{"PIPE"});
}

TEST_CASE("What is forgotten is off the shelf for good", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.park("DEAL", "Later").has_value());

    CHECK(desk.service.forget("DEAL").has_value());

    CHECK(desk.rhythm().parked.empty());
    CHECK(desk.drafted() == Codes{"PIPE"});
    CHECK(desk.service.forget("DEAL").error().code == "planning.not_parked");
}

TEST_CASE("What is added again is no longer on the shelf", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.park("DEAL", "Later").has_value());

    REQUIRE(desk.service.add(monthlyDeal()).has_value());

    CHECK(desk.rhythm().parked.empty());
    CHECK(checkRhythm(desk.rhythm()).none());
}

TEST_CASE(
    "What comes back from the shelf keeps its no at the question that got it", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.answer("DEAL", 2, Verdict::No, "Nobody agrees", "l-01").has_value());

    REQUIRE(desk.service.adopt({}, {monthlyDeal()}).has_value());

    const auto rhythm = desk.rhythm();
    CHECK(rhythm.parked.empty());
    const auto& answer = rhythm.draft->gates.at(0).answers[1];
    CHECK(answer.verdict == Verdict::Clear);
    CHECK(answer.note == "No on 2026-11-03 by l-01: Nobody agrees");
}

TEST_CASE(
    "Publishing an older version again leaves shelf and draft as they are", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.answer("DEAL", 2, Verdict::No, "Nobody agrees", "l-01").has_value());
    REQUIRE(desk.service.edit("PIPE", 1, {{"talk", "20"}}).has_value());
    REQUIRE(desk.service.publish(day(2026, 11, 9), "Without deals").has_value());
    REQUIRE(desk.service.edit("PIPE", 2, {{"talk", "15"}}).has_value());
    const auto before = desk.rhythm();

    CHECK(desk.service.publishAgain(9, day(2026, 11, 16), "x").error().code == "version.unknown");
    const auto again = desk.service.publishAgain(2, day(2026, 11, 16), "As it was").value();

    const auto rhythm = desk.rhythm();
    CHECK(again.number == 4);
    CHECK(again.activities.size() == 2); // DEAL too, until the draft is published
    CHECK(rhythm.parked == before.parked);
    CHECK(rhythm.draft->activities == before.draft->activities);
    CHECK(rhythm.draft->gates == before.draft->gates);
    CHECK(rhythm.draft->number == 5);
    CHECK(checkRhythm(rhythm).none());
}

TEST_CASE(
    "A version that is the draft again goes without what got its no since", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.edit("PIPE", 1, {{"talk", "20"}}).has_value());
    REQUIRE(desk.service.publish(day(2026, 11, 9), "Shorter").has_value());
    REQUIRE(desk.service.answer("DEAL", 2, Verdict::No, "Nobody agrees", "l-01").has_value());
    REQUIRE(desk.service.discardDraft().has_value());

    REQUIRE(desk.service.unpublish(3).has_value());

    CHECK(desk.drafted() == Codes{"PIPE"});
    CHECK(desk.rhythm().parked.size() == 1);
    CHECK(checkRhythm(desk.rhythm()).none());
}

TEST_CASE("No act leaves an activity on the shelf and in the draft", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.park("DEAL", "Later").has_value());
    RhythmStore store{desk.plans, desk.practice, desk.clock};

    REQUIRE(store
                .change([](Plan& plan) -> Result<> {
                    plan.rhythm.draft = plan.rhythm.versions.back();
                    plan.rhythm.draft->publishedOn.reset();
                    return {};
                })
                .has_value());

    CHECK(desk.rhythm().parked.empty());
    CHECK(checkRhythm(desk.rhythm()).none());
}

TEST_CASE(
    "An older version is put in force again by a draft that reads like it", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.edit("PIPE", 1, {{"talk", "20"}}).has_value());

    const auto draft = desk.service.startDraftFrom(1).value();

    CHECK(draft.number == 3);
    CHECK(draft.isDraft());
    REQUIRE(draft.activities.size() == 1);
    CHECK(draft.activities[0].minutes == weeklyPipe().minutes);
    CHECK(draft.activities[0].version == 3); // after the draft that it replaces
    CHECK(draft.gates.size() == 1);
    CHECK(desk.service.startDraftFrom(9).error().code == "version.unknown");
    CHECK(desk.service.publish(day(2026, 11, 9), "Back").value().number == 3);
    CHECK(desk.rhythm().versions.size() == 3);
}

TEST_CASE(
    "What reads otherwise than the newest counts as edited when it comes back", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.edit("PIPE", 1, {{"talk", "20"}}).has_value());
    REQUIRE(desk.service.publish(day(2026, 11, 9), "Shorter").has_value());

    const auto draft = desk.service.startDraftFrom(1).value();

    CHECK(draft.activities[0].version == 3);
    CHECK(draft.activities[0].minutes == weeklyPipe().minutes);
}

TEST_CASE("Activities of elsewhere are adopted all or none, with their levers", "[core][planning]")
{
    Desk desk;
    auto pipe = weeklyPipe();
    pipe.minutes.talk = 20;
    auto own = activity("HIRE", "bench", Weekly{}, Counterpart::Alone);
    const std::vector<Lever> levers{{"bench", "Bench", "people we could hire", "count"}};

    const auto refused = desk.service.adopt({}, {pipe, own}).error();
    CHECK(refused.code == "activity.has_errors");
    CHECK(refused.causes.at(0).where == "/activities/1/levers/0");
    CHECK_FALSE(desk.rhythm().draft.has_value());

    const auto draft = desk.service.adopt(levers, {pipe, own, monthlyDeal()}).value();
    REQUIRE(draft.activities.size() == 3);
    CHECK(draft.activities[0].version == 1); // DEAL reads as before
    CHECK(draft.activities[1].code == "HIRE");
    CHECK(draft.activities[2].minutes.talk == 20);
    CHECK(draft.activities[2].version == 2);
    CHECK(findLever(desk.rhythm(), "bench") != nullptr);
}

TEST_CASE("A version that has not begun is the draft again", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.edit("PIPE", 1, {{"talk", "20"}}).has_value());
    const auto draft = desk.rhythm().draft;
    REQUIRE(desk.service.publish(day(2026, 11, 9), "Shorter").has_value());

    CHECK(desk.service.unpublish(9).error().code == "version.unknown");
    CHECK(desk.service.unpublish(2).error().code == "planning.already_in_force");
    REQUIRE(desk.service.unpublish(3).has_value());

    CHECK(desk.rhythm().draft == draft);
    CHECK(desk.rhythm().versions.size() == 2);

    REQUIRE(desk.service.publish(day(2026, 11, 9), "Shorter").has_value());
    REQUIRE(desk.service.startDraft().has_value());
    CHECK(desk.service.unpublish(3).error().code == "planning.draft_exists");
}

TEST_CASE("A quarterly no takes the activity out of the draft, not out of what is in force",
    "[core][planning]")
{
    Desk desk;
    GateReview review{"DEAL", 3, Verdict::No, "2 of 9 held", {}, {}, "l-01"};
    CHECK(desk.service.review(review).error().code == "planning.no_needs_note");
    review.note = "Nobody changes anything after it";

    REQUIRE(desk.service.review(review).has_value());

    const auto rhythm = desk.rhythm();
    REQUIRE(rhythm.reviews.size() == 1);
    CHECK(rhythm.reviews[0].reviewedOn == kToday);
    CHECK(rhythm.reviews[0].seen == "2 of 9 held");
    CHECK(desk.drafted() == Codes{"PIPE"});
    CHECK(rhythm.parked.at(0).question == 3);
    CHECK(rhythm.versions.back().activities.size() == 2);
}

TEST_CASE("A quarterly yes is kept once a day and starts no draft", "[core][planning]")
{
    Desk desk;
    GateReview review{"PIPE", 1, Verdict::Clear, "26 of 32 held", {}, {}, {}};
    REQUIRE(desk.service.review(review).has_value());
    review.seen = "27 of 33 held";
    REQUIRE(desk.service.review(review).has_value());

    CHECK(desk.rhythm().reviews.size() == 1);
    CHECK(desk.rhythm().reviews[0].seen == "27 of 33 held");
    CHECK_FALSE(desk.rhythm().draft.has_value());

    review.question = 5;
    CHECK(desk.service.review(review).error().code == "planning.no_such_question");
    review = {"PIPE", 1, Verdict::Open, {}, {}, {}, {}};
    CHECK(desk.service.review(review).error().code == "planning.review_open");
    review = {"NONE", 1, Verdict::Clear, {}, {}, {}, {}};
    CHECK(desk.service.review(review).error().code == "activity.unknown");
}

} // namespace mor::tests
