// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rhythm_diff.h"
#include "core/planning/rhythm_service.h"
#include "core/planning/rollout_service.h"
#include "core/planning/strategy_service.h"
#include "shared/rhythm_undo.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <QUndoStack>

using namespace mor;
using namespace mor::tests;

namespace {

const Day kMonday = day(2026, 11, 2);
const Day kNext = day(2026, 11, 30);

/// A leader with two managers; pipeline reviews are in force from a day on.
struct LeadersDesk {
    FixedClock clock{kMonday};
    CountingUuids ids;
    MemoryPlanRepository plans;
    MemoryPracticeRepository practice;
    ui::Desk desk{{plans, practice, clock, ids, QStringLiteral("north.mor"), {},
        [this]() -> Result<std::shared_ptr<const PracticeRepository>> {
            return std::shared_ptr<const PracticeRepository>(std::shared_ptr<void>(), &practice);
        },
        false, {}}};

    explicit LeadersDesk(Day inForce = day(2026, 10, 5))
        : plans(OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .reps("m-01", 2)
                    .manager("m-02")
                    .reps("m-02", 1)
                    .version(inForce, {weeklyPipe()})
                    .build())
    {
        REQUIRE(desk.load());
    }

    RhythmService rhythm() { return {plans, practice, clock}; }
    StrategyService strategy() { return {plans, practice, clock}; }
    RolloutService rollout() { return {plans, practice, clock}; }

    int talksDue(const std::string& activity, const std::string& owner, DayRange days) const
    {
        const auto schedule = expand(desk.plan(), days);
        int count = 0;
        for (const auto& occurrence : schedule.occurrences) {
            const auto talk = schedule.key(occurrence);
            count += talk.activity == activity && talk.owner == owner ? 1 : 0;
        }
        return count;
    }
    /// Every talk that was due in October, with its window.
    std::string october() const
    {
        const auto schedule = expand(desk.plan(), {day(2026, 10, 1), day(2026, 10, 30)});
        std::string text;
        for (const auto& occurrence : schedule.occurrences) {
            const auto& window = schedule.windowOf(occurrence);
            text += toText(schedule.key(occurrence)) + ' ' + toIso(window.opens) + ' '
                + toIso(window.due) + '\n';
        }
        return text;
    }
};

Activity dealCoaching()
{
    auto deal = monthlyDeal();
    deal.expectation = Expectation{"win-rate", Expectation::Direction::Up, 3.0, 26};
    return deal;
}

} // namespace

SCENARIO(
    "A leader turns a strategy into a rhythm on a Monday, and managers run it from the day set",
    "[features][rhythm]")
{
    GIVEN("pipeline reviews in force since October, and a priority tied to its levers")
    {
        LeadersDesk leader;
        auto strategy = leader.strategy();
        REQUIRE(strategy.savePriority(
            {"mid-size", "Win more mid-size customers", {}, {"win-rate", "pipeline-health"}}));
        REQUIRE(strategy.readBack("mid-size", "m-01", "Every deal gets a checkpoint."));
        const auto october = leader.october();
        REQUIRE(!october.empty());

        WHEN("I add deal coaching with a standard of two criteria only")
        {
            auto thin = dealCoaching();
            thin.criteria.resize(2);
            REQUIRE(leader.rhythm().add(thin, "l-01"));

            THEN("it can't be published, and I am told which question is open")
            {
                const auto refused = leader.rhythm().publish(kNext, "Too early", "l-01");
                REQUIRE(!refused);
                CHECK(refused.error().code == "planning.questions_open");
                REQUIRE(refused.error().causes.size() == 1);
                CHECK(refused.error().causes[0].args[0].find("DEAL") != std::string::npos);
                CHECK(refused.error().causes[0].args[1] == "2");
            }

            AND_WHEN("I say no to it, with a reason")
            {
                REQUIRE(leader.rhythm().answer(
                    "DEAL", 2, GateAnswer::Verdict::No, "No standard yet", "l-01"));

                THEN("it waits on the shelf, and the rest may be published without it")
                {
                    const auto published = leader.rhythm().publish(kNext, "No change", "l-01");
                    REQUIRE(published);
                    CHECK(findActivity(*published, "DEAL") == nullptr);
                    const auto rhythm = leader.plans.load()->plan.rhythm;
                    REQUIRE(rhythm.parked.size() == 1);
                    CHECK(rhythm.parked[0].reason == "No standard yet");
                }
            }
        }

        WHEN("I add it whole and publish it for the last Monday of November")
        {
            REQUIRE(leader.rhythm().add(dealCoaching(), "l-01"));
            auto service = leader.rhythm();
            REQUIRE(service.publish(kNext, "We work on value earlier", "l-01"));
            ui::rhythmChanged(leader.desk, QStringLiteral("publishing"), service.lastChange());

            THEN("the first talks are those of December, and October reads as it did")
            {
                CHECK(leader.talksDue("DEAL", "m-01", {kMonday, day(2026, 11, 30)}) == 0);
                CHECK(leader.talksDue("DEAL", "m-01", {day(2026, 12, 1), day(2026, 12, 31)}) == 2);
                CHECK(leader.talksDue("DEAL", "m-02", {day(2026, 12, 1), day(2026, 12, 31)}) == 1);
                CHECK(leader.october() == october);
            }

            AND_WHEN("I take it back before it begins")
            {
                leader.desk.undoStack().undo();

                THEN("it is a draft again, with everything in it")
                {
                    const auto rhythm = leader.plans.load()->plan.rhythm;
                    CHECK(rhythm.versions.size() == 1);
                    REQUIRE(rhythm.draft);
                    CHECK(findActivity(*rhythm.draft, "DEAL")->expectation
                        == dealCoaching().expectation);
                    CHECK(leader.talksDue("DEAL", "m-01", {day(2026, 12, 1), day(2026, 12, 31)})
                        == 0);
                }
            }

            AND_WHEN("I want the older version again a week later")
            {
                leader.clock.setToday(day(2026, 12, 7));
                REQUIRE(leader.rhythm().startDraftFrom(1, "l-01"));
                REQUIRE(leader.rhythm().publish(day(2027, 1, 4), "Back to three things", "l-01"));

                THEN("it is a version of its own that reads like the first one")
                {
                    const auto versions = leader.plans.load()->plan.rhythm.versions;
                    REQUIRE(versions.size() == 3);
                    CHECK(countChanges(differences(&versions[0], versions[2])) == 0);
                }
            }
        }
    }
}

SCENARIO("Two people edit one draft, and nothing that either typed is lost", "[features][rhythm]")
{
    GIVEN("a draft that two people have open")
    {
        LeadersDesk leader;
        const auto draft = leader.rhythm().startDraft("l-01").value();
        const auto seen = *findActivity(draft, "PIPE");
        auto mine = seen;
        auto theirs = seen;

        WHEN("both change the same activity")
        {
            theirs.minutes.talk = 20;
            REQUIRE(leader.rhythm().save(theirs, seen, "s-01"));
            mine.name = "Weekly pipeline review";
            const auto refused = leader.rhythm().save(mine, seen, "l-01");

            THEN("the second is told what stands there and what was wanted, and can save again")
            {
                REQUIRE(!refused);
                CHECK(refused.error().code == "activity.edited_meanwhile");
                const auto stored = leader.plans.load()->plan.rhythm;
                const auto newest = *findActivity(*stored.draft, "PIPE");
                auto merged = newest;
                CHECK(merged.minutes.talk == 20);
                merged.name = mine.name;
                const auto saved = leader.rhythm().save(merged, newest, "l-01");
                REQUIRE(saved);
                CHECK(saved->minutes.talk == 20);
                CHECK(saved->name == "Weekly pipeline review");
            }
        }
    }
}

SCENARIO("A rhythm is rolled down to a volunteer first", "[features][rollout]")
{
    const Wave myself{RolloutStage::Yourself, kMonday, false, {"l-01"}, {}};
    const Wave volunteer{RolloutStage::Volunteers, day(2026, 11, 9), false, {"m-01"}, {}};
    const Wave everyone{RolloutStage::Everyone, kNext, true, {}, {}};
    const DayRange firstWeek{day(2026, 11, 9), day(2026, 11, 13)};
    const DayRange december{kNext, day(2026, 12, 4)};

    GIVEN("a rhythm that begins next week")
    {
        LeadersDesk leader{day(2026, 11, 9)};
        auto rollout = leader.rollout();

        WHEN("one manager volunteers and the others join three weeks later")
        {
            REQUIRE(rollout.addWave(myself));
            REQUIRE(rollout.addWave(volunteer));
            REQUIRE(rollout.addWave(everyone));
            REQUIRE(leader.desk.load());

            THEN("only the volunteer owes talks until everybody joins")
            {
                CHECK(leader.talksDue("PIPE", "m-01", firstWeek) == 2);
                CHECK(leader.talksDue("PIPE", "m-02", firstWeek) == 0);
                CHECK(leader.talksDue("PIPE", "m-02", december) == 1);
            }

            AND_WHEN("I go ahead although something is not clear")
            {
                StageDecision ahead{RolloutStage::Volunteers, StageDecision::Kind::GoAhead, kMonday,
                    "l-01", {}, {"Coverage: cannot tell yet."}};
                const auto silent = rollout.decide(ahead);
                ahead.reason = "Both managers asked for it";
                REQUIRE(rollout.decide(ahead));

                THEN("a reason is asked for, and all can read it later")
                {
                    REQUIRE(!silent);
                    CHECK(silent.error().code == "rollout.reason_needed");
                    const auto decisions = leader.plans.load()->plan.rhythm.rollout.decisions;
                    REQUIRE(decisions.size() == 1);
                    CHECK(decisions[0].isOverruled());
                    CHECK(decisions[0].reason == "Both managers asked for it");
                }
            }
        }
    }

    GIVEN("a rhythm that all managers have run since October")
    {
        LeadersDesk leader;

        WHEN("I say in November that only one of them ran it")
        {
            auto earlier = volunteer;
            earlier.from = day(2026, 10, 5);
            const auto refused = leader.rollout().addWave(earlier);

            THEN("it is refused: what is closed stays as it was")
            {
                REQUIRE(!refused);
                CHECK(refused.error().code == "rollout.books_closed");
            }
        }
    }
}
