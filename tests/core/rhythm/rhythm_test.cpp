// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/rhythm.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <algorithm>
#include <limits>

namespace mor::tests {

namespace {

Rhythm twoVersions()
{
    return OrganisationBuilder()
        .version(day(2026, 1, 1), {weeklyPipe()})
        .version(day(2026, 7, 1), {monthlyDeal(), weeklyPipe()})
        .build()
        .rhythm;
}

bool finds(const Rhythm& rhythm, std::string_view where, std::string_view code)
{
    const auto problems = checkRhythm(rhythm);
    return std::ranges::any_of(problems.all(),
        [&](const Error& error) { return error.where == where && error.code == code; });
}

} // namespace

TEST_CASE("A version is in force until the day before the next one", "[core][rhythm]")
{
    const auto rhythm = twoVersions();

    CHECK(versionOn(rhythm, day(2025, 12, 31)) == nullptr);
    CHECK(versionOn(rhythm, day(2026, 1, 1)) == &rhythm.versions[0]);
    CHECK(versionOn(rhythm, day(2026, 6, 30)) == &rhythm.versions[0]);
    CHECK(versionOn(rhythm, day(2026, 7, 1)) == &rhythm.versions[1]);
    CHECK(inForce(rhythm, rhythm.versions[0]) == DayRange{day(2026, 1, 1), day(2026, 6, 30)});
    CHECK(inForce(rhythm, rhythm.versions[1]) == DayRange{day(2026, 7, 1), kLastDay});
}

TEST_CASE("Of two versions from the same day the later number counts", "[core][rhythm]")
{
    auto rhythm = twoVersions();
    rhythm.versions[1].effectiveFrom = day(2026, 1, 1);

    CHECK(checkRhythm(rhythm).none());
    CHECK(versionOn(rhythm, day(2026, 1, 1)) == &rhythm.versions[1]);
    CHECK(inForce(rhythm, rhythm.versions[0]).empty());
}

TEST_CASE("Activities and levers are found by code", "[core][rhythm]")
{
    const auto rhythm = twoVersions();

    CHECK(findActivity(rhythm.versions[1], "DEAL")->code == "DEAL");
    CHECK(findActivity(rhythm.versions[0], "DEAL") == nullptr);
    CHECK(findLever(rhythm, "win-rate") != nullptr);
    CHECK(findLever(rhythm, "charm") == nullptr);
}

TEST_CASE("A gate is passed only with four clear answers", "[core][rhythm]")
{
    Gate gate{"PIPE", {}};
    for (auto& answer : gate.answers)
        answer.verdict = GateAnswer::Verdict::Clear;
    CHECK(gate.passed());

    gate.answers[3].verdict = GateAnswer::Verdict::Open;
    CHECK_FALSE(gate.passed());
    gate.answers[3].verdict = GateAnswer::Verdict::No;
    CHECK_FALSE(gate.passed());
}

TEST_CASE("Everything that is wrong with a rhythm is told at once", "[core][rhythm]")
{
    auto rhythm = twoVersions();
    CHECK(checkRhythm(rhythm).none());

    rhythm.levers[1].code = rhythm.levers[0].code;
    rhythm.levers[2].name.clear();
    rhythm.versions[0].publishedOn.reset();
    rhythm.versions[1].number = 1;
    rhythm.versions[1].activities[1].code = "DEAL";
    rhythm.versions[1].gates = {Gate{"NONE", {}}};
    rhythm.draft = RhythmVersion{};
    rhythm.draft->activities = {weeklyPipe()};
    rhythm.draft->activities[0].levers = {"charm"};
    rhythm.budgetHours = std::numeric_limits<double>::quiet_NaN();
    rhythm.target = 80.0;

    CHECK(finds(rhythm, "/levers/1/code", "code.twice"));
    CHECK(finds(rhythm, "/levers/2/name", "text.empty"));
    CHECK(finds(rhythm, "/versions/0/publishedOn", "version.not_published"));
    CHECK(finds(rhythm, "/versions/1", "version.out_of_order"));
    CHECK(finds(rhythm, "/versions/1/activities/1/code", "code.twice"));
    CHECK(finds(rhythm, "/versions/1/gates/0/activity", "activity.unknown"));
    CHECK(finds(rhythm, "/draft/activities/0/levers/0", "lever.unknown"));
    CHECK(finds(rhythm, "/budgetHours", "rhythm.budget_out_of_range"));
    CHECK(finds(rhythm, "/target", "rhythm.target_out_of_range"));
}

TEST_CASE("What names something unknown in a strategy is told at its place", "[core][rhythm]")
{
    auto rhythm = twoVersions();
    auto& strategy = rhythm.strategy;
    strategy.priorities = {{"mid", "Win mid-size", {}, {"win-rate", "luck"}},
        {"mid", "", {}, {"win-rate"}}, {"old", "Keep the old", {}, {}}};
    strategy.readBacks = {{"mid", "m-01", "Two visits", {}}, {"new", "m-01", "What", {}}};
    LeverReading reading;
    reading.lever = "luck";
    reading.days = {day(2026, 7, 1), day(2026, 6, 30)};
    reading.count = 3;
    strategy.readings = {reading, reading};

    CHECK(finds(rhythm, "/strategy/priorities/0/levers/1", "lever.unknown"));
    CHECK(finds(rhythm, "/strategy/priorities/1/code", "code.twice"));
    CHECK(finds(rhythm, "/strategy/priorities/1/name", "text.empty"));
    CHECK(finds(rhythm, "/strategy/priorities/2/levers", "priority.without_lever"));
    CHECK(finds(rhythm, "/strategy/readBacks/1/priority", "priority.unknown"));
    CHECK(finds(rhythm, "/strategy/readings/0/lever", "lever.unknown"));
    CHECK(finds(rhythm, "/strategy/readings/0/days", "reading.days_backwards"));
    CHECK(finds(rhythm, "/strategy/readings/0/count", "reading.count_out_of_range"));
    CHECK(finds(rhythm, "/strategy/readings/1", "code.twice"));
}

TEST_CASE("A budget of next to nothing is no budget", "[core][rhythm]")
{
    auto rhythm = twoVersions();
    for (const double hours : {1e-300, 0.0, 0.49, 60.1}) {
        rhythm.budgetHours = hours;
        CHECK(finds(rhythm, "/budgetHours", "rhythm.budget_out_of_range"));
    }
    rhythm.budgetHours = 0.5;
    CHECK(checkRhythm(rhythm).none());
}

TEST_CASE("Nothing lies on the shelf and in the draft", "[core][rhythm]")
{
    auto rhythm = twoVersions();
    rhythm.draft = rhythm.versions[1];
    rhythm.draft->publishedOn.reset();
    rhythm.parked = {{monthlyDeal(), 5, "Later", day(2026, 7, 1), {}}};

    CHECK(finds(rhythm, "/parked/0/activity/code", "planning.parked_and_drafted"));
    CHECK(finds(rhythm, "/parked/0/question", "planning.no_such_question"));
}

TEST_CASE("A review names an activity that was published, and a no says why", "[core][rhythm]")
{
    using Verdict = GateAnswer::Verdict;
    auto rhythm = twoVersions();
    rhythm.reviews = {{"PIPE", 1, Verdict::Clear, {}, {}, day(2026, 7, 1), {}},
        {"NONE", 0, Verdict::Open, {}, {}, day(2026, 7, 1), {}},
        {"PIPE", 2, Verdict::No, {}, {}, day(2026, 7, 1), {}}};

    CHECK(finds(rhythm, "/reviews/1/activity", "activity.unknown"));
    CHECK(finds(rhythm, "/reviews/1/question", "planning.no_such_question"));
    CHECK(finds(rhythm, "/reviews/1/verdict", "planning.review_open"));
    CHECK(finds(rhythm, "/reviews/2/note", "planning.no_needs_note"));
    CHECK(checkRhythm(rhythm).all().size() == 4);
}

TEST_CASE("Stages follow one another and each wave has somebody", "[core][rhythm]")
{
    auto rhythm = twoVersions();
    auto& rollout = rhythm.rollout;
    rollout.waves = {{RolloutStage::Yourself, day(2026, 9, 7), false, {"l-01"}, {}},
        {RolloutStage::Everyone, day(2026, 10, 5), true, {}, {}},
        {RolloutStage::Volunteers, day(2026, 11, 2), false, {}, {}}};
    rollout.decisions = {{RolloutStage::Yourself, StageDecision::Kind::GoAhead, day(2026, 10, 1),
        {}, " ", {"Coverage is not clear"}}};
    rollout.planned = {{day(2026, 12, 1), "CALL", "Call"}, {day(2027, 1, 1), "CALL", "Call"}};

    CHECK(finds(rhythm, "/rollout/waves/2", "rollout.wave_out_of_order"));
    CHECK(finds(rhythm, "/rollout/waves/2/people", "rollout.wave_empty"));
    CHECK(finds(rhythm, "/rollout/decisions/0/reason", "rollout.reason_needed"));
    CHECK(finds(rhythm, "/rollout/planned/1/activity", "code.twice"));
    CHECK(checkRhythm(rhythm).all().size() == 4);
}

} // namespace mor::tests
