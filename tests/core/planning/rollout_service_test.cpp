// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rollout_service.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

const Day kToday = day(2026, 2, 2);

/// Version 1 from a day on; on Monday 2 February the books of the weeks to 9 and 16 January are
/// closed if it began on the 5th.
struct Desk {
    explicit Desk(Day from)
        : plans(OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .manager("m-02")
                    .reps("m-01", 2)
                    .version(from, {weeklyPipe()})
                    .build())
    {
    }

    MemoryPlanRepository plans;
    MemoryPracticeRepository practice;
    FixedClock clock{kToday};
    RolloutService service{plans, practice, clock};

    Rollout rollout() const { return plans.load()->plan.rhythm.rollout; }
};

Wave wave(RolloutStage stage, Day from, std::vector<std::string> people)
{
    return {stage, from, people.empty(), std::move(people), ""};
}

const Wave kAlone = wave(RolloutStage::Yourself, day(2026, 2, 9), {"l-01"});
const Wave kNorth = wave(RolloutStage::Volunteers, day(2026, 3, 9), {"m-01"});
const Wave kAll = wave(RolloutStage::Everyone, day(2026, 4, 20), {});

template <class T>
std::string codeOf(const Result<T>& result)
{
    return result ? "" : result.error().code;
}

} // namespace

TEST_CASE("Waves are kept in the order of their days", "[core][planning]")
{
    Desk desk(day(2026, 2, 9));

    REQUIRE(desk.service.addWave(kAll));
    REQUIRE(desk.service.addWave(kAlone));
    REQUIRE(desk.service.addWave(kNorth));

    CHECK(desk.rollout().waves == std::vector{kAlone, kNorth, kAll});
}

TEST_CASE("The same wave twice is one wave", "[core][planning]")
{
    Desk desk(day(2026, 2, 9));
    REQUIRE(desk.service.addWave(kNorth));

    REQUIRE(desk.service.addWave(wave(kNorth.stage, kNorth.from, {"m-01", "m-01"})));

    CHECK(desk.rollout().waves == std::vector{kNorth});
}

TEST_CASE("A wave that can't be is refused with nothing changed", "[core][planning]")
{
    Desk desk(day(2026, 2, 9));
    REQUIRE(desk.service.addWave(kNorth));
    auto nobody = kAlone;
    nobody.people.clear();

    CHECK(codeOf(desk.service.addWave(nobody)) == "rollout.wave_empty");
    CHECK(codeOf(desk.service.addWave(wave(RolloutStage::Everyone, kToday, {"m-77"})))
        == "person.unknown");
    CHECK(codeOf(desk.service.addWave(wave(RolloutStage::Everyone, day(2200, 1, 1), {})))
        == "day.out_of_range");
    CHECK(codeOf(desk.service.addWave(wave(RolloutStage::Everyone, day(2026, 3, 2), {})))
        == "rollout.wave_out_of_order");
    CHECK(codeOf(desk.service.addWave(wave(RolloutStage::Yourself, day(2026, 3, 16), {"l-01"})))
        == "rollout.wave_out_of_order");
    CHECK(desk.rollout().waves == std::vector{kNorth});
}

TEST_CASE("A wave is changed only as it was seen", "[core][planning]")
{
    Desk desk(day(2026, 2, 9));
    REQUIRE(desk.service.addWave(kNorth));
    const auto both = wave(RolloutStage::Volunteers, day(2026, 3, 9), {"m-01", "m-02"});

    REQUIRE(desk.service.changeWave(kNorth, both));
    CHECK(codeOf(desk.service.changeWave(kNorth, kAll)) == "rollout.wave_changed");
    CHECK(codeOf(desk.service.removeWave(kNorth)) == "rollout.wave_changed");
    CHECK(desk.rollout().waves == std::vector{both});

    REQUIRE(desk.service.removeWave(both));
    CHECK(desk.rollout().waves.empty());
}

TEST_CASE("A wave that would empty closed weeks is refused", "[core][planning]")
{
    // Until now everybody ran the rhythm from 5 January on.
    Desk desk(day(2026, 1, 5));

    const auto refused = desk.service.addWave(kNorth);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "rollout.books_closed");
    CHECK(refused.error().args == std::vector<std::string>{"4", "2026-01-05"});
    CHECK(desk.rollout().waves.empty());

    SECTION("one that says what was so far is not")
    {
        CHECK(desk.service.addWave(wave(RolloutStage::Everyone, day(2026, 1, 5), {})));
    }
    SECTION("nor one that leaves only open weeks out")
    {
        // The books of the week that opened on 19 January close on 4 February.
        REQUIRE(desk.service.addWave(wave(RolloutStage::Volunteers, day(2026, 1, 5), {"m-01"})));
        CHECK(desk.service.addWave(wave(RolloutStage::Everyone, day(2026, 2, 2), {})));
    }
}

TEST_CASE("A wave may not reach back into weeks that are closed", "[core][planning]")
{
    Desk desk(day(2026, 1, 5));
    const auto alone = wave(RolloutStage::Yourself, day(2026, 1, 5), {"l-01"});
    auto rhythm = desk.plans.load()->plan.rhythm;
    rhythm.rollout.waves = {alone};
    REQUIRE(desk.plans.save(rhythm, desk.plans.load()->stamp));

    // Talks of the weeks to the 9th and the 16th would appear, missed.
    CHECK(codeOf(desk.service.addWave(wave(RolloutStage::Everyone, day(2026, 1, 12), {})))
        == "planning.books_closed");
    CHECK(desk.service.addWave(wave(RolloutStage::Everyone, day(2026, 1, 19), {})));
}

TEST_CASE("Going ahead against a condition needs a reason", "[core][planning]")
{
    Desk desk(day(2026, 2, 9));
    StageDecision ahead{RolloutStage::Volunteers, StageDecision::Kind::GoAhead, {}, "l-01", "  ",
        {"Coverage lies between 77 and 88 %"}};

    CHECK(codeOf(desk.service.decide(ahead)) == "rollout.reason_needed");
    ahead.reason = "The quarter begins";
    REQUIRE(desk.service.decide(ahead));
    REQUIRE(desk.service.decide({RolloutStage::Volunteers, StageDecision::Kind::Wait, {}, "l-01",
        "", {"Coverage lies between 77 and 88 %"}}));

    const auto decisions = desk.rollout().decisions;
    REQUIRE(decisions.size() == 2);
    CHECK(decisions[0].on == kToday);
    CHECK(decisions[0].isOverruled());
    CHECK_FALSE(decisions[1].isOverruled());
}

TEST_CASE("A stage that was left is not left again before waiting there", "[core][planning]")
{
    Desk desk(day(2026, 2, 9));
    using Kind = StageDecision::Kind;
    const auto word = [&](RolloutStage stage, Kind kind) {
        return desk.service.decide({stage, kind, {}, "l-01", "", {}});
    };
    REQUIRE(word(RolloutStage::Everyone, Kind::GoAhead));

    CHECK(codeOf(word(RolloutStage::Volunteers, Kind::GoAhead)) == "rollout.decision_out_of_order");
    CHECK(word(RolloutStage::Volunteers, Kind::Wait));
    CHECK(word(RolloutStage::Volunteers, Kind::GoAhead));
    CHECK(desk.rollout().decisions.size() == 3);
}

TEST_CASE("An activity is planned for one day", "[core][planning]")
{
    Desk desk(day(2026, 2, 9));

    REQUIRE(desk.service.planActivity({day(2026, 5, 4), "CALL", "Call coaching"}));
    REQUIRE(desk.service.planActivity({day(2026, 4, 6), "DEAL", "Deal coaching"}));
    REQUIRE(desk.service.planActivity({day(2026, 6, 1), "DEAL", "Deal coaching"}));

    const auto planned = desk.rollout().planned;
    REQUIRE(planned.size() == 2);
    CHECK(planned[0].activity == "CALL");
    CHECK(planned[1].from == day(2026, 6, 1));

    REQUIRE(desk.service.dropPlanned("DEAL"));
    CHECK(codeOf(desk.service.dropPlanned("DEAL")) == "rollout.not_planned");
    CHECK(codeOf(desk.service.planActivity({day(2026, 5, 4), "no code", "X"})) == "code.malformed");
}

TEST_CASE("An act on the rollout can be taken back", "[core][planning]")
{
    Desk desk(day(2026, 2, 9));
    REQUIRE(desk.service.addWave(kNorth));
    RhythmStore store(desk.plans, desk.practice, desk.clock);

    REQUIRE(store.takeBack(desk.service.lastChange()));

    CHECK(desk.rollout().waves.empty());
}

} // namespace mor::tests
