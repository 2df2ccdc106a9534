// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/plan/library.h"

#include "core/planning/manager_hours.h"
#include "core/rhythm/budget.h"
#include "core/rhythm/criterion_hint.h"
#include "exchange/plan/plan_document.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <algorithm>
#include <set>

namespace mor::tests {

namespace {

RhythmDocument knownLibrary()
{
    auto read = library();
    if (!read)
        for (const auto& cause : read.error().causes)
            UNSCOPED_INFO(cause.where << ' ' << cause.code);
    REQUIRE(read);
    return *read;
}

std::vector<Activity> activitiesOf(Starter starter)
{
    const auto rhythm = starterRhythm(starter, day(2026, 11, 2), day(2026, 11, 9));
    REQUIRE(rhythm);
    return rhythm->versions.front().activities;
}

} // namespace

TEST_CASE("The library holds the eighteen activities and the leader's four", "[exchange][library]")
{
    std::set<std::string> codes;
    for (const auto& activity : knownLibrary().activities)
        codes.insert(activity.code);

    CHECK(codes
        == std::set<std::string>{"PIPE", "DEAL", "QUAL", "WIN", "LOSS", "ONE", "CALL", "FCST",
            "TERR", "ACCT", "QBR", "HUDL", "RECR", "RAMP", "SKIP", "OBS", "CALIB", "RETRO", //
            "MONE", "FCRL", "MQBR", "LOOK"});
}

TEST_CASE("Every activity of the library is complete and short enough for a screen",
    "[exchange][library]")
{
    for (const auto& activity : knownLibrary().activities) {
        INFO(activity.code);
        CHECK_FALSE(activity.levers.empty());
        CHECK_FALSE(activity.evidence.empty());
        CHECK((activity.criteria.size() >= 3 && activity.criteria.size() <= 6));
        CHECK((activity.questions.size() >= 5 && activity.questions.size() <= 7));
        CHECK_FALSE(activity.purpose.empty());
        CHECK_FALSE(activity.usefulWhen.empty());
        CHECK_FALSE(activity.trap.empty());
        CHECK(activity.cadence.start != kNoTime);
        for (const auto& criterion : activity.criteria) {
            CHECK(criterion.size() <= 60);
            CHECK(criterion.back() != '.');
        }
        for (const auto& question : activity.questions)
            CHECK(std::string_view{"?."}.find(question.back()) != std::string_view::npos);
    }
}

TEST_CASE("The library document is laid out as the program writes it", "[exchange][library]")
{
    CHECK(writeRhythmDocument(knownLibrary()) == libraryDocument());
}

TEST_CASE("The library has the ten levers", "[exchange][library]")
{
    std::vector<std::string> codes;
    for (const auto& lever : knownLibrary().levers)
        codes.push_back(lever.code);

    CHECK(codes
        == std::vector<std::string>{"pipeline-creation", "pipeline-health", "win-rate", "deal-size",
            "cycle-length", "conversion", "forecast-accuracy", "retention", "capacity",
            "people-retention"});
}

TEST_CASE("The starters cost the hours that were computed for them", "[exchange][library]")
{
    const auto eightReps = LedTeam{8, 0, 0, 0};
    const auto narrow = weeklyHours(activitiesOf(Starter::Narrow), eightReps);
    const auto frontline = weeklyHours(activitiesOf(Starter::Frontline), eightReps);
    const auto leader = weeklyHours(activitiesOf(Starter::Leader), LedTeam{0, 0, 6, 0});

    CHECK(narrow.total() == Approx(6.1).margin(0.05));
    CHECK(narrow.talk == Approx(5.0).margin(0.05));
    CHECK(narrow.occurrences == Approx(13.5).margin(0.05));
    CHECK(frontline.total() == Approx(13.2).margin(0.05));
    CHECK(frontline.talk == Approx(10.4).margin(0.05));
    CHECK(frontline.occurrences == Approx(22.8).margin(0.05));
    CHECK(leader.total() == Approx(7.8).margin(0.05));
    CHECK(leader.talk == Approx(6.4).margin(0.05));
    CHECK(leader.occurrences == Approx(10.9).margin(0.05));
}

TEST_CASE("The frontline rhythm costs more with more reps", "[exchange][library]")
{
    const auto activities = activitiesOf(Starter::Frontline);
    const auto hours = [&](double reps) {
        return weeklyHours(activities, LedTeam{reps, 0, 0, 0}).total();
    };

    CHECK(hours(5) == Approx(8.6).margin(0.05));
    CHECK(hours(6) == Approx(10.1).margin(0.05));
    CHECK(hours(10) == Approx(16.4).margin(0.05));
    CHECK(hours(12) == Approx(19.5).margin(0.05));
}

TEST_CASE("A starter is published at once with all four questions answered", "[exchange][library]")
{
    for (const auto starter : {Starter::Narrow, Starter::Frontline, Starter::Leader}) {
        Plan plan;
        plan.rhythm = *starterRhythm(starter, day(2026, 11, 2), day(2026, 11, 9));
        const auto& version = plan.rhythm.versions.front();

        CHECK(checkPlan(plan).none());
        CHECK(version.number == 1);
        CHECK(version.publishedOn == day(2026, 11, 2));
        CHECK(version.effectiveFrom == day(2026, 11, 9));
        REQUIRE(version.gates.size() == version.activities.size());
        CHECK(std::ranges::all_of(version.gates, &Gate::passed));
        CHECK(readPlan(writePlan(plan), "plan.json") == plan);
    }
    const auto narrow = starterRhythm(Starter::Narrow, day(2026, 11, 2), day(2026, 11, 9));
    const auto& gate = narrow->versions.front().gates[1];
    CHECK(gate.activity == "PIPE");
    CHECK(gate.answers[0].object == "pipeline-health");
    CHECK(gate.answers[1].object == "6 criteria");
    CHECK(gate.answers[3].object == "6.1 h of 14.0 h");
}

TEST_CASE("The leader's starter belongs to the leader", "[exchange][library]")
{
    const auto activities = activitiesOf(Starter::Leader);

    CHECK(std::ranges::all_of(
        activities, [](const auto& activity) { return activity.owner == Role::Leader; }));
}

TEST_CASE("Starters are named as on the command line", "[exchange][library]")
{
    CHECK(parseStarter("frontline") == Starter::Frontline);
    CHECK(toText(Starter::Leader) == "leader");
    CHECK(parseStarter("big").error().code == "starter.unknown");
}

TEST_CASE("The library's own criteria are never questioned", "[exchange][library]")
{
    for (const auto& activity : knownLibrary().activities)
        for (const auto& criterion : activity.criteria) {
            INFO(activity.code << ": " << criterion);
            CHECK_FALSE(hintFor(criterion).has_value());
        }
}

TEST_CASE("No starter asks for a second form or drowns in forecasts", "[exchange][library]")
{
    const auto plan = OrganisationBuilder().leader().manager("m-01").reps("m-01", 8).build();
    for (const auto starter : {Starter::Narrow, Starter::Frontline, Starter::Leader})
        for (const auto& warning : narrowStartWarnings(plan,
                 starterRhythm(starter, day(2026, 11, 2), day(2026, 11, 9))->versions.front(),
                 day(2026, 11, 2)))
            CHECK(warning.kind == NarrowStartWarning::Kind::FourthActivity);
    CHECK(narrowStartWarnings(plan,
        starterRhythm(Starter::Narrow, day(2026, 11, 2), day(2026, 11, 9))->versions.front(),
        day(2026, 11, 2))
              .empty());
}

} // namespace mor::tests
