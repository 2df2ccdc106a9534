// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rollout_gate.h"

#include "core/adherence/statistics.h"
#include "support/catch.h"
#include "support/practice_builder.h"

#include <functional>

namespace mor::tests {

namespace {

using Kind = StageCondition::Kind;
using Verdict = StageCondition::Verdict;

const Day kStart = day(2026, 1, 5);
/// The grace of the week to Friday 13 February, the sixth, ended on the 18th; the seventh runs.
const Day kToday = day(2026, 2, 20);

/// Eight reps and weekly talks of 25 minutes and five of preparation, for everyone from a day on.
struct Story {
    Day everyone = kStart;
    std::optional<Day> pieces;
    /// Whether the i-th talk of a week (from 0) was held.
    std::function<bool(int week, int talk)> held = [](int, int) { return true; };
    /// Whether the rep says that it changed something; none: no answer.
    std::function<std::optional<bool>(int week, int talk)> changed
        = [](int, int) { return std::optional<bool>{}; };
    int reps = 8;
    double budget = 14.0;
    Day today = kToday;

    StageGate gate() const
    {
        auto pipe = weeklyPipe();
        pipe.minutes = {25, 5, 1};
        auto plan = OrganisationBuilder()
                        .leader()
                        .manager("m-01")
                        .reps("m-01", reps)
                        .version(kStart, {pipe})
                        .build();
        plan.rhythm.budgetHours = budget;
        plan.rhythm.rollout.waves = {{RolloutStage::Yourself, kStart, false, {"l-01"}, ""},
            {RolloutStage::Everyone, everyone, true, {}, ""}};
        if (pieces)
            plan.rhythm.rollout.waves.push_back(
                {RolloutStage::PieceByPiece, *pieces, true, {}, ""});
        PracticeBuilder practice(std::make_shared<const Plan>(plan), {kStart, day(2026, 3, 31)});
        const auto& schedule = *practice.schedule();
        for (const auto& occurrence : schedule.occurrences) {
            const auto due = schedule.windowOf(occurrence).due;
            const auto week = static_cast<int>((due - kStart).count() / 7);
            const auto talk = schedule.person(occurrence)->code.back() - '1';
            if (due > today || !held(week, talk))
                continue;
            const auto key = toText(schedule.key(occurrence));
            practice.held(key, due);
            if (const auto word = changed(week, talk))
                practice.says(key, Confirmation::Word::Confirmed, due,
                    *word ? Usefulness::Changed : Usefulness::Helped);
        }
        return stageGate(practice.ledger(today), today);
    }

    StageCondition condition(Kind kind) const
    {
        for (const auto& one : gate().conditions)
            if (one.kind == kind)
                return one;
        return {};
    }
};

} // namespace

TEST_CASE("Coverage is judged by its likely range", "[core][planning]")
{
    // Weeks three to six: 32 talks. Against 80 %: 26 of 32 [0.647, 0.911], 32 of 32 [0.893, 1],
    // 20 of 32 [0.453, 0.771].
    Story story;
    CHECK(story.condition(Kind::Coverage).verdict == Verdict::Clear);

    story.held = [](int week, int talk) { return week != 3 || talk < 2; };
    const auto unsure = story.condition(Kind::Coverage);
    CHECK(unsure.verdict == Verdict::CannotTell);
    CHECK((unsure.count == 26 && unsure.of == 32));
    CHECK(unsure.low == Approx(0.647).margin(5e-4));
    CHECK(unsure.high == Approx(0.911).margin(5e-4));
    CHECK(unsure.needed == 0.8);

    story.held = [](int, int talk) { return talk < 5; };
    CHECK(story.condition(Kind::Coverage).verdict == Verdict::NotMet);
}

TEST_CASE("Only the last four closed weeks count for coverage", "[core][planning]")
{
    Story story;
    story.held = [](int week, int) { return week >= 2; };

    const auto coverage = story.condition(Kind::Coverage);

    CHECK((coverage.count == 32 && coverage.of == 32));
}

TEST_CASE("A stage is not judged by weeks before it began", "[core][planning]")
{
    Story story;
    story.everyone = day(2026, 2, 2);

    const auto coverage = story.condition(Kind::Coverage);

    CHECK((coverage.count == 16 && coverage.of == 16));
}

TEST_CASE("Before its first closed week nothing can be told of a stage", "[core][planning]")
{
    Story story;
    story.everyone = day(2026, 2, 16);

    const auto gate = story.gate();

    CHECK(gate.stage == RolloutStage::Everyone);
    CHECK(gate.since == day(2026, 2, 16));
    REQUIRE(gate.conditions.size() == 5);
    for (const auto& condition : gate.conditions)
        CHECK(condition.verdict == Verdict::CannotTell);
    CHECK_FALSE(gate.passed());
}

TEST_CASE("Usefulness is what was said to have changed something", "[core][planning]")
{
    Story story;
    SECTION("20 answers, 15 of them: 53 to 89 %")
    {
        story.changed = [](int week, int talk) {
            return week < 4 && talk < 5 ? std::optional{!(week < 1)} : std::nullopt;
        };
        const auto useful = story.condition(Kind::Usefulness);
        CHECK((useful.count == 15 && useful.of == 20));
        CHECK(useful.verdict == Verdict::Clear);
        CHECK(useful.needed == 0.5);
    }
    SECTION("20 answers, 12 of them: 39 to 78 %")
    {
        story.changed = [](int week, int talk) {
            return week < 4 && talk < 5 ? std::optional{talk < 3} : std::nullopt;
        };
        CHECK(story.condition(Kind::Usefulness).verdict == Verdict::CannotTell);
    }
    SECTION("answers of three people alone are not told")
    {
        story.changed = [](int, int talk) { return talk < 3 ? std::optional{true} : std::nullopt; };
        const auto useful = story.condition(Kind::Usefulness);
        CHECK(useful.of == 0);
        CHECK(useful.verdict == Verdict::CannotTell);
    }
}

TEST_CASE("A stage that brings nobody new keeps the answers from before", "[core][planning]")
{
    Story story;
    story.pieces = day(2026, 2, 2);
    story.changed = [](int, int) { return std::optional{true}; };

    // Six closed weeks of answers, two of them since the stage began.
    CHECK(story.condition(Kind::Coverage).of == 16);
    CHECK(story.condition(Kind::Usefulness).of == 48);
}

TEST_CASE("With three people nobody is asked whether it was useful", "[core][planning]")
{
    Story story;
    story.reps = 3;
    story.changed = [](int, int) { return std::optional{true}; };

    const auto gate = story.gate();

    CHECK(gate.conditions.size() == 4);
    CHECK(story.condition(Kind::Usefulness).of == 0);
}

TEST_CASE("Hours and recording are those of the fullest team", "[core][planning]")
{
    // Eight talks a week of half an hour, and a minute each to record.
    Story story;
    story.budget = 4.0;
    const auto hours = story.condition(Kind::Hours);
    CHECK(hours.low == Approx(4.0));
    CHECK(hours.about == "m-01");
    CHECK(hours.verdict == Verdict::Clear);
    const auto recording = story.condition(Kind::Recording);
    CHECK(recording.low == Approx(8.0));
    CHECK(recording.needed == 30.0);
    CHECK(recording.verdict == Verdict::Clear);

    story.budget = 3.9;
    CHECK(story.condition(Kind::Hours).verdict == Verdict::NotMet);
}

TEST_CASE("What runs is counted after the longest time that was seen", "[core][planning]")
{
    Story story;
    const auto running = story.condition(Kind::StillRunning);
    CHECK((running.count == 1 && running.of == 1 && running.weeks == 4));
    CHECK(running.verdict == Verdict::Clear);

    story.held = [](int, int) { return false; };
    CHECK(story.condition(Kind::StillRunning).verdict == Verdict::NotMet);
}

TEST_CASE("While the leader is alone it is about the leader's talks", "[core][planning]")
{
    auto leads = activity("LEAD", "people-retention", Weekly{}, Counterpart::Manager);
    leads.owner = Role::Leader;
    auto plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .manager("m-02")
                    .reps("m-01", 5)
                    .version(kStart, {leads, weeklyPipe()})
                    .build();
    plan.rhythm.rollout.waves = {{RolloutStage::Yourself, kStart, false, {"l-01"}, ""}};
    PracticeBuilder practice(std::make_shared<const Plan>(plan), {kStart, day(2026, 3, 31)});

    const auto gate = stageGate(practice.ledger(kToday), kToday);

    CHECK(gate.stage == RolloutStage::Yourself);
    REQUIRE(gate.conditions.size() == 4);
    CHECK(gate.conditions[0].of == 8);
    CHECK(gate.conditions[1].kind == Kind::Hours);
    CHECK(gate.conditions[1].about == "l-01");
}

TEST_CASE(
    "The gate of the picture: 144 of 174 can't be told, 63 of 104 is half", "[core][planning]")
{
    // What the conditions are made of; 76.5 to 87.6 % and 51.0 to 69.4 %.
    CHECK(wilson(144, 174).lower == Approx(0.765).margin(5e-4));
    CHECK(wilson(144, 174).upper == Approx(0.876).margin(5e-4));
    CHECK(wilson(63, 104).lower == Approx(0.510).margin(5e-4));
}

} // namespace mor::tests
