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

} // namespace mor::tests
