// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/check_off_service.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

struct Promises {
    Promises()
    {
        CheckOffRequest request;
        request.occurrence = key("PIPE/m-01/r-001/2026-11-06");
        request.evidence = {EvidenceType::NextStep};
        CheckOffService talks(repository, clock, uuids);
        talk = talks.record(plan, request)->checkOff.fact.id;
    }

    Result<NextStep> add(const NewStep& step) { return service.add(plan->roster, talk, step); }

    std::shared_ptr<const Plan> plan = OrganisationBuilder()
                                           .leader()
                                           .manager("m-01")
                                           .reps("m-01", 1)
                                           .version(day(2026, 1, 1), {weeklyPipe()})
                                           .plan();
    MemoryPracticeRepository repository;
    FixedClock clock{day(2026, 11, 4)};
    CountingUuids uuids;
    NextStepService service{repository, clock, uuids};
    Uuid talk;
};

} // namespace

TEST_CASE("A promise can be added to a talk later", "[core][practice]")
{
    Promises promises;

    const auto step = promises.add({"m-01", "Ask for a price", day(2026, 11, 9)});

    REQUIRE(step);
    CHECK(step->recordedOn == day(2026, 11, 4));
    CHECK(*promises.repository.nextSteps() == std::vector{*step});
    CHECK(promises.repository.checkOff(promises.talk)->value().nextSteps == std::vector{*step});
}

TEST_CASE("A promise needs a talk, an owner, words and a day after the talk", "[core][practice]")
{
    Promises promises;
    const auto code = [](const Result<NextStep>& result) { return result.error().code; };

    CHECK(code(promises.service.add(
              promises.plan->roster, uuid(9), {"m-01", "Ask", day(2026, 11, 9)}))
        == "checkoff.unknown");
    CHECK(code(promises.add({"x", "Ask", day(2026, 11, 9)})) == "nextstep.unknown_owner");
    CHECK(code(promises.add({"m-01", "", day(2026, 11, 9)})) == "text.empty");
    CHECK(code(promises.add({"m-01", "Ask", day(2026, 11, 3)})) == "nextstep.due_before_talk");
}

TEST_CASE("A promise is done on a day of the past week", "[core][practice]")
{
    Promises promises;
    const auto step = promises.add({"m-01", "Ask", day(2026, 11, 9)});
    promises.clock.setToday(day(2026, 11, 12));
    const auto refusal = [&](Day on) -> std::string {
        const auto done = promises.service.markDone(step->id, on);
        return done ? "accepted" : done.error().code;
    };

    CHECK(refusal(day(2026, 11, 13)) == "nextstep.done_in_future");
    CHECK(refusal(day(2026, 11, 4)) == "nextstep.done_too_far_back");
    CHECK(refusal(day(2026, 11, 9)) == "accepted");
    CHECK(refusal(day(2026, 11, 9)) == "accepted");
    CHECK(refusal(day(2026, 11, 10)) == "nextstep.already_done");
    CHECK(promises.service.markDone(uuid(9)).error().code == "nextstep.unknown");
}

TEST_CASE("A promise marked done by mistake is opened again within a week", "[core][practice]")
{
    Promises promises;
    const auto step = promises.add({"m-01", "Ask", day(2026, 11, 9)});
    const auto doneOn = [&] { return promises.repository.nextSteps()->front().doneOn; };
    promises.clock.setToday(day(2026, 11, 9));
    REQUIRE(promises.service.markDone(step->id));

    promises.clock.setToday(day(2026, 11, 17));
    CHECK(promises.service.markOpen(step->id).error().code == "nextstep.done_too_long_ago");
    CHECK(doneOn() == day(2026, 11, 9));

    promises.clock.setToday(day(2026, 11, 16));
    CHECK(promises.service.markOpen(step->id));
    CHECK_FALSE(doneOn());
    CHECK(promises.service.markOpen(step->id));
    CHECK(promises.service.markDone(step->id, day(2026, 11, 12)));
    CHECK(doneOn() == day(2026, 11, 12));
    CHECK(promises.service.markOpen(uuid(9)).error().code == "nextstep.unknown");
}

TEST_CASE("A promise is opened again only as the caller saw it", "[core][practice]")
{
    Promises promises;
    const auto step = promises.add({"m-01", "Ask for a price", day(2026, 11, 9)});
    REQUIRE(step);
    REQUIRE(promises.service.markDone(step->id, day(2026, 11, 4)));
    REQUIRE(promises.service.markOpen(step->id));
    REQUIRE(promises.service.markDone(step->id, day(2026, 11, 3))); // by somebody else

    const auto opened = promises.service.markOpen(step->id, day(2026, 11, 4));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == "nextstep.changed_since");
    CHECK(promises.repository.nextStep(step->id).value()->doneOn == day(2026, 11, 3));
    CHECK(promises.service.markOpen(step->id, day(2026, 11, 3)));
}

} // namespace mor::tests
