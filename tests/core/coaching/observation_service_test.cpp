// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/coaching/observation_service.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_coaching_repository.h"
#include "support/organisation_builder.h"

#include <algorithm>

namespace mor::tests {

namespace {

const Day kToday = day(2026, 11, 9);
constexpr auto kTalk = "PIPE/m-01/r-001/2026-11-06";

/// A leader over a second line over two managers.
struct Observing {
    ObservationRequest request(const std::string& observer = "l-01") const
    {
        ObservationRequest made;
        made.occurrence = key(kTalk);
        made.observer = observer;
        made.criteriaMet = {1, 2, 4};
        made.notSeen = {3};
        made.strength = "left the rep room to think";
        made.tryNext = "ask before telling";
        return made;
    }
    Result<Observed> observe(const ObservationRequest& what) { return service.observe(plan, what); }
    std::string refusal(const ObservationRequest& what)
    {
        const auto observed = observe(what);
        CHECK(coaching.observations()->empty());
        return observed ? "" : observed.error().code;
    }

    std::shared_ptr<const Plan> plan = OrganisationBuilder()
                                           .leader()
                                           .secondLine("s-01")
                                           .manager("m-01", "s-01")
                                           .manager("m-02", "s-01")
                                           .reps("m-01", 2)
                                           .reps("m-02", 2)
                                           .version(day(2026, 1, 1), {weeklyPipe()})
                                           .plan();
    MemoryCoachingRepository coaching;
    FixedClock clock{kToday};
    CountingUuids ids;
    ObservationService service{coaching, clock, ids};
};

} // namespace

TEST_CASE("A leader says what they saw by the standard of the talk", "[core][coaching]")
{
    Observing world;

    const auto observed = world.observe(world.request());

    REQUIRE(observed);
    const auto& kept = observed->observation;
    CHECK(toText(kept.judged) == "yy-yn");
    CHECK(kept.manager == "m-01");
    CHECK(kept.observer == "l-01");
    CHECK(kept.rhythmVersion == 1);
    CHECK(kept.observedOn == kToday);
    CHECK(kept.tryNext == "ask before telling");
    CHECK(*world.coaching.observations() == std::vector{kept});
}

TEST_CASE("A second line between leader and manager observes as well", "[core][coaching]")
{
    Observing world;

    REQUIRE(world.observe(world.request("s-01")));
    REQUIRE(world.observe(world.request("l-01")));

    CHECK(standing(*world.coaching.observations()).size() == 2);
}

TEST_CASE("Only somebody above observes a talk, and nobody their own", "[core][coaching]")
{
    Observing world;

    CHECK(world.refusal(world.request("m-02")) == "observation.not_above");
    CHECK(world.refusal(world.request("r-001")) == "observation.not_above");
    CHECK(world.refusal(world.request("m-01")) == "observation.own_talk");
    CHECK(world.refusal(world.request("x-99")) == "observation.unknown_observer");
}

TEST_CASE("A talk held by a deputy is the deputy's to be observed", "[core][coaching]")
{
    Observing world;
    auto plan = *world.plan;
    plan.exceptions = {{uuid(70), key(kTalk), Reassigned{"m-02"}, day(2026, 11, 4), {}, {}}};
    world.plan = std::make_shared<const Plan>(plan);

    CHECK(world.refusal(world.request("m-02")) == "observation.own_talk");
    const auto observed = world.observe(world.request());

    REQUIRE(observed);
    CHECK(observed->observation.manager == "m-02");
}

TEST_CASE("A talk can be observed before anybody recorded it", "[core][coaching]")
{
    Observing world; // in which no talk is recorded

    auto request = world.request();
    request.observedOn = day(2026, 11, 5);
    CHECK(world.observe(request)->observation.observedOn == day(2026, 11, 5));

    request.occurrence = key("NONE/m-01/r-001/2026-11-06");
    CHECK(world.observe(request).error().code == "checkoff.unknown_occurrence");
}

TEST_CASE("Everything wrong with an observation is told at once", "[core][coaching]")
{
    Observing world;
    auto request = world.request("m-02");
    request.criteriaMet = {1, 6};
    request.notSeen = {1};
    request.observedOn = day(2026, 11, 10);
    request.strength = "a\x01";

    const auto observed = world.observe(request);

    REQUIRE_FALSE(observed);
    CHECK(observed.error().code == "observation.has_errors");
    std::vector<std::string> codes;
    for (const auto& cause : observed.error().causes)
        codes.push_back(cause.code);
    CHECK(codes
        == std::vector<std::string>{"judgement.unknown_criterion", "judgement.both",
            "observation.not_above", "observation.in_future", "text.control_character"});
}

TEST_CASE(
    "A talk is not seen before it could be held, nor seen without a criterion", "[core][coaching]")
{
    Observing world;
    auto request = world.request();
    request.observedOn = day(2026, 10, 1); // the window opens on 2 November
    CHECK(world.refusal(request) == "observation.too_early");

    request = world.request();
    request.criteriaMet.clear();
    request.notSeen = {1, 2, 3, 4, 5};
    CHECK(world.refusal(request) == "judgement.nothing_seen");
}

TEST_CASE("The same observation sent twice is one", "[core][coaching]")
{
    Observing world;
    auto request = world.request();
    request.id = uuid(50);
    REQUIRE_FALSE(world.observe(request)->alreadyThere);
    world.clock.pass(std::chrono::minutes{5});

    CHECK(world.observe(request)->alreadyThere);
    request.id.reset();
    CHECK(world.observe(request)->alreadyThere);
    CHECK(world.coaching.observations()->size() == 1);

    request.id = uuid(50);
    request.tryNext = "something else";
    CHECK(world.observe(request).error().code == "record.id_taken");
}

TEST_CASE("Said again it replaces what the observer said before", "[core][coaching]")
{
    Observing world;
    const auto first = world.observe(world.request())->observation;
    auto request = world.request();
    request.criteriaMet = {1};
    request.replaces = first.id;

    const auto second = world.observe(request);

    REQUIRE(second);
    CHECK(second->observation.revision == 1);
    CHECK(standing(*world.coaching.observations()) == std::vector{second->observation});
    request.criteriaMet = {2};
    CHECK(world.observe(request).error().code == "observation.newer_exists");
}

TEST_CASE("What was taken back counts no more and can be said anew", "[core][coaching]")
{
    Observing world;
    const auto first = world.observe(world.request())->observation;
    CHECK(world.service.withdraw(first.id, "s-01").error().code == "observation.not_yours");

    const auto back = world.service.withdraw(first.id, "l-01");

    REQUIRE(back);
    CHECK(standing(*world.coaching.observations()).empty());
    CHECK(world.service.withdraw(first.id, "l-01").error().code == "observation.newer_exists");
    CHECK(world.service.withdraw(back->id, "l-01").error().code == "observation.unknown");
    const auto again = world.observe(world.request());
    REQUIRE(again);
    CHECK(again->observation.revision == 2);
    CHECK(standing(*world.coaching.observations()).size() == 1);
}

} // namespace mor::tests
