// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rhythm_service.h"
#include "core/planning/strategy_service.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <functional>

namespace mor::tests {

namespace {

const Day kToday = day(2026, 11, 3);

struct Desk {
    MemoryPlanRepository plans{OrganisationBuilder()
                                   .leader()
                                   .manager("m-01")
                                   .reps("m-01", 2)
                                   .version(day(2026, 1, 5), {monthlyDeal(), weeklyPipe()})
                                   .build()};
    MemoryPracticeRepository practice;
    FixedClock clock{kToday};
    RhythmService service{plans, practice, clock};
    StrategyService strategy{plans, practice, clock};
    RhythmStore store{plans, practice, clock};

    Rhythm rhythm() const { return plans.load()->plan.rhythm; }
};

/// The rhythm as people read it: edits counted, and when answers were given, don't matter.
Rhythm asRead(Rhythm rhythm)
{
    if (rhythm.draft) {
        for (auto& activity : rhythm.draft->activities)
            activity.version = 1;
        rhythm.draft->gates.clear();
    }
    return rhythm;
}

struct Act {
    const char* name;
    std::function<RhythmChange(Desk&)> act;
};

template <class T>
RhythmChange by(const RhythmService& service, const Result<T>& done)
{
    REQUIRE(done.has_value());
    return service.lastChange();
}

template <class T>
RhythmChange by(const StrategyService& service, const Result<T>& done)
{
    REQUIRE(done.has_value());
    return service.lastChange();
}

std::vector<Act> acts()
{
    return {
        {"edit",
            [](Desk& desk) {
                return by(desk.service, desk.service.edit("PIPE", 1, {{"talk", "20"}}));
            }},
        {"drag",
            [](Desk& desk) {
                return by(desk.service, desk.service.edit("PIPE", 1, {{"cadence", "monthly"}}));
            }},
        {"add", [](Desk& desk) { return by(desk.service, desk.service.add(dailyHuddle())); }},
        {"remove", [](Desk& desk) { return by(desk.service, desk.service.remove("PIPE")); }},
        {"park", [](Desk& desk) { return by(desk.service, desk.service.park("PIPE", "Later")); }},
        {"say no",
            [](Desk& desk) {
                return by(desk.service,
                    desk.service.answer("PIPE", 2, GateAnswer::Verdict::No, "Nobody agrees"));
            }},
        {"adopt many",
            [](Desk& desk) {
                auto pipe = weeklyPipe();
                pipe.name = "Pipeline hour";
                return by(desk.service,
                    desk.service.adopt({{"bench", "Bench", "people", "count"}},
                        {dailyHuddle(), mondayForecast(), pipe}));
            }},
        {"publish",
            [](Desk& desk) {
                return by(desk.service, desk.service.publish(day(2026, 11, 9), "Again"));
            }},
        {"discard", [](Desk& desk) { return by(desk.service, desk.service.discardDraft()); }},
        {"review",
            [](Desk& desk) {
                return by(desk.service,
                    desk.service.review(
                        {"PIPE", 1, GateAnswer::Verdict::No, "nothing moved", "No", {}, {}}));
            }},
        {"priority",
            [](Desk& desk) {
                return by(desk.strategy,
                    desk.strategy.savePriority({"mid", "Win mid-size", {}, {"win-rate"}}));
            }},
        {"lever",
            [](Desk& desk) {
                return by(desk.strategy, desk.strategy.saveLever({"bench", "Bench", {}, "count"}));
            }},
        {"limits", [](Desk& desk) { return by(desk.strategy, desk.strategy.setLimits(11, 0.9)); }},
    };
}

} // namespace

TEST_CASE("Every act is taken back and done again", "[core][planning]")
{
    for (const auto& [name, act] : acts()) {
        INFO(name);
        Desk desk;
        REQUIRE(desk.service.startDraft().has_value());
        const auto before = desk.rhythm();
        const auto done = act(desk);
        const auto after = desk.rhythm();
        REQUIRE(asRead(after) != asRead(before));

        const auto back = desk.store.takeBack(done);
        REQUIRE(back.has_value());
        CHECK(asRead(desk.rhythm()) == asRead(before));
        CHECK(checkRhythm(desk.rhythm()).none());

        const auto again = desk.store.takeBack({done.after, done.before});
        REQUIRE(again.has_value());
        CHECK(asRead(desk.rhythm()) == asRead(after));
        CHECK(checkRhythm(desk.rhythm()).none());
    }
}

TEST_CASE("An act that began the draft takes the draft away again", "[core][planning]")
{
    Desk desk;
    const auto before = desk.rhythm();
    REQUIRE(desk.service.edit("PIPE", 1, {{"talk", "20"}}).has_value());

    REQUIRE(desk.store.takeBack(desk.service.lastChange()).has_value());

    CHECK(desk.rhythm() == before);
}

TEST_CASE("What others did meanwhile stays when an act is taken back", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.startDraft().has_value());
    REQUIRE(desk.service.edit("PIPE", 1, {{"talk", "20"}}).has_value());
    const auto mine = desk.service.lastChange();
    RhythmService theirs{desk.plans, desk.practice, desk.clock};
    REQUIRE(theirs.edit("DEAL", 1, {{"talk", "60"}}).has_value());
    REQUIRE(theirs.add(dailyHuddle()).has_value());
    REQUIRE(desk.strategy.setLimits(11.0, 0.9).has_value());

    REQUIRE(desk.store.takeBack(mine).has_value());

    const auto rhythm = desk.rhythm();
    CHECK(findActivity(*rhythm.draft, "PIPE")->minutes == weeklyPipe().minutes);
    CHECK(findActivity(*rhythm.draft, "PIPE")->version == 3);
    CHECK(findActivity(*rhythm.draft, "DEAL")->minutes.talk == 60);
    CHECK(findActivity(*rhythm.draft, "HUDL") != nullptr);
    CHECK(rhythm.draft->gates.size() == 3);
    CHECK(rhythm.budgetHours == 11.0);
}

TEST_CASE("What others answered meanwhile stays when an act is taken back", "[core][planning]")
{
    using Verdict = GateAnswer::Verdict;
    Desk desk;
    REQUIRE(desk.service.answer("PIPE", 1, Verdict::Clear, "By my list", "l-01").has_value());
    const auto listed = desk.service.lastChange();
    REQUIRE(desk.service.edit("PIPE", 1, {{"talk", "20"}}, "l-01").has_value());
    const auto shorter = desk.service.lastChange();
    RhythmService theirs{desk.plans, desk.practice, desk.clock};
    REQUIRE(theirs.answer("DEAL", 2, Verdict::Open, "Two of us read it otherwise").has_value());
    REQUIRE(theirs.answer("PIPE", 2, Verdict::Clear, "We tried it", "m-01").has_value());
    const auto answers = [&](std::size_t activity) {
        return desk.rhythm().draft.value().gates.at(activity).answers;
    };

    REQUIRE(desk.store.takeBack(shorter).has_value());
    CHECK(findActivity(*desk.rhythm().draft, "PIPE")->minutes == weeklyPipe().minutes);
    CHECK(answers(0)[1].verdict == Verdict::Open);
    CHECK(answers(1)[1].note == "We tried it");
    CHECK(answers(1)[0].note == "By my list");

    SECTION("a word of my own is taken back where it still stands")
    {
        REQUIRE(desk.store.takeBack(listed).has_value());
        CHECK(answers(1)[0].note.empty());
        CHECK(answers(1)[1].note == "We tried it");
    }
    SECTION("but not where somebody has said something since")
    {
        REQUIRE(theirs.answer("PIPE", 1, Verdict::Open, "Which list").has_value());
        CHECK(desk.store.takeBack(listed).error().code == "planning.changed_since");
        CHECK(answers(1)[0].note == "Which list");
    }
}

TEST_CASE("An act that began the draft leaves it to those who work in it since", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.edit("PIPE", 1, {{"talk", "20"}}).has_value());
    const auto mine = desk.service.lastChange();
    REQUIRE(desk.service.edit("DEAL", 1, {{"talk", "60"}}).has_value());

    REQUIRE(desk.store.takeBack(mine).has_value());

    const auto rhythm = desk.rhythm();
    REQUIRE(rhythm.draft.has_value());
    CHECK(findActivity(*rhythm.draft, "PIPE")->minutes == weeklyPipe().minutes);
    CHECK(findActivity(*rhythm.draft, "DEAL")->minutes.talk == 60);

    REQUIRE(desk.store.takeBack({mine.after, mine.before}).has_value());
    CHECK(findActivity(*desk.rhythm().draft, "PIPE")->minutes.talk == 20);
    CHECK(findActivity(*desk.rhythm().draft, "DEAL")->minutes.talk == 60);
}

TEST_CASE("A lever that an activity names by now is not taken away", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.strategy.saveLever({"bench", "Bench", {}, "count"}).has_value());
    const auto adding = desk.strategy.lastChange();
    REQUIRE(desk.service.edit("PIPE", 1, {{"levers", "bench"}}).has_value());

    CHECK(desk.store.takeBack(adding).error().code == "planning.changed_since");
    CHECK(findLever(desk.rhythm(), "bench") != nullptr);
}

TEST_CASE("What was changed again is not taken back and nothing changes", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.startDraft().has_value());
    REQUIRE(desk.service.adopt({}, {dailyHuddle(), mondayForecast()}).has_value());
    const auto mine = desk.service.lastChange();
    REQUIRE(desk.service.edit("FCST", 1, {{"talk", "20"}}).has_value());
    const auto before = desk.rhythm();

    const auto error = desk.store.takeBack(mine).error();

    CHECK(error.kind == ErrorKind::Conflict);
    CHECK(error.code == "planning.changed_since");
    CHECK(desk.rhythm() == before);
}

TEST_CASE("A draft that somebody threw away is not brought back by halves", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.startDraft().has_value());
    REQUIRE(desk.service.edit("PIPE", 1, {{"talk", "20"}}).has_value());
    const auto mine = desk.service.lastChange();
    REQUIRE(desk.service.discardDraft().has_value());

    CHECK(desk.store.takeBack(mine).error().code == "planning.changed_since");
    CHECK_FALSE(desk.rhythm().draft.has_value());
}

TEST_CASE("An activity on the shelf comes back into the draft, not into both", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.park("PIPE", "Later").has_value());
    const auto parking = desk.service.lastChange();
    REQUIRE(desk.service.add(weeklyPipe()).has_value());

    CHECK(desk.store.takeBack(parking).error().code == "planning.changed_since");
    CHECK(checkRhythm(desk.rhythm()).none());
}

TEST_CASE("Publishing is not taken back once books would open again", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.startDraft().has_value());
    REQUIRE(desk.service.edit("PIPE", 1, {{"cadence", "monthly"}}).has_value());
    REQUIRE(desk.service.publish(day(2026, 11, 9), "Rarer").has_value());
    const auto publishing = desk.service.lastChange();
    FixedClock later{day(2027, 3, 1)};
    RhythmStore store{desk.plans, desk.practice, later};

    CHECK(store.takeBack(publishing).error().code == "planning.books_closed");
    CHECK(desk.rhythm().versions.size() == 2);
}

} // namespace mor::tests
