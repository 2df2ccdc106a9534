// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/coaching/calibration_service.h"
#include "core/coaching/calibration_view.h"
#include "core/org/lookup.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_coaching_repository.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

const Day kToday = day(2026, 11, 9);

struct Calibrating {
    RoundRequest request() const
    {
        RoundRequest made;
        made.activity = "PIPE";
        made.caseText = "The rep opens with three stalled deals.";
        made.judges = {"m-03", "m-01", "m-02", "m-04", "m-01"};
        made.openedBy = "l-01";
        return made;
    }
    Uuid opened()
    {
        const auto round = service.open(plan, request());
        REQUIRE(round);
        clock.pass(std::chrono::minutes{1});
        return round->id;
    }
    Result<CalibrationJudgement> judge(const Uuid& round, const std::string& judge,
        std::vector<int> met, std::vector<int> notSeen = {}, const std::string& note = {})
    {
        clock.pass(std::chrono::minutes{1});
        return service.judge(plan, {round, judge, std::move(met), std::move(notSeen), note, {}});
    }
    RoundView view(const Uuid& round, std::string_view viewer = "l-01") const
    {
        auto seen = readRound(plan, coaching, viewer, clock.today(), round);
        REQUIRE(seen);
        return *seen;
    }
    std::vector<std::string> codes(const RoundRequest& what)
    {
        const auto round = service.open(plan, what);
        REQUIRE_FALSE(round);
        if (round.error().causes.empty())
            return {round.error().code};
        std::vector<std::string> all;
        for (const auto& cause : round.error().causes)
            all.push_back(cause.code);
        return all;
    }

    Plan plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .manager("m-02")
                    .manager("m-03")
                    .manager("m-04")
                    .manager("m-05")
                    .reps("m-01", 2)
                    .version(day(2026, 1, 1), {weeklyPipe()})
                    .build();
    MemoryCoachingRepository coaching;
    FixedClock clock{kToday};
    CountingUuids ids;
    CalibrationService service{coaching, clock, ids};
};

} // namespace

TEST_CASE("A round asks its judges in order, each once", "[core][coaching]")
{
    Calibrating world;

    const auto round = world.service.open(world.plan, world.request());

    REQUIRE(round);
    CHECK(round->judges == std::vector<std::string>{"m-01", "m-02", "m-03", "m-04"});
    CHECK(round->rhythmVersion == 1);
    const auto view = world.view(round->id);
    CHECK(view.open());
    CHECK(view.criteria.size() == 5);
    CHECK(view.activityName == "Talk PIPE");
    CHECK_FALSE(view.invited);
    CHECK(world.view(round->id, "m-02").invited);
}

TEST_CASE("Everything wrong with a round is told at once", "[core][coaching]")
{
    Calibrating world;
    RoundRequest request;
    request.activity = "NONE";
    request.caseText = " \n";
    request.judges = {"m-01", "r-001"};
    request.openedBy = "m-01";

    CHECK(world.codes(request)
        == std::vector<std::string>{"calibration.unknown_activity", "calibration.case_empty",
            "calibration.unknown_judge", "calibration.too_few_judges", "calibration.may_not_open"});

    request = world.request();
    request.openedBy = "r-001";
    CHECK(world.codes(request) == std::vector<std::string>{"calibration.may_not_open"});
    CHECK(world.coaching.rounds()->empty());
}

TEST_CASE("The same round opened twice is one", "[core][coaching]")
{
    Calibrating world;
    auto request = world.request();
    request.id = uuid(7);
    REQUIRE(world.service.open(world.plan, request));
    world.clock.pass(std::chrono::minutes{1});

    CHECK(world.service.open(world.plan, request));
    CHECK(world.coaching.rounds()->size() == 1);
    request.caseText = "another";
    CHECK(world.service.open(world.plan, request).error().code == "record.id_taken");
}

TEST_CASE("While a round is open nobody sees more than how many have judged", "[core][coaching]")
{
    Calibrating world;
    const auto round = world.opened();
    REQUIRE(world.judge(round, "m-01", {1, 2, 3, 4, 5}, {}, "clear"));
    REQUIRE(world.judge(round, "m-02", {1, 2}));
    REQUIRE(world.judge(round, "m-03", {1}, {5}));

    for (const auto* viewer : {"l-01", "m-04", ""}) {
        const auto view = world.view(round, viewer);
        CHECK(view.judged == 3);
        CHECK(view.open());
        CHECK_FALSE(view.own.has_value());
        CHECK_FALSE(view.result.has_value());
    }
    CHECK(toText(*world.view(round, "m-03").own) == "ynnn-");
    CHECK(readRounds(world.plan, world.coaching, "m-05", kToday)->empty());
    CHECK(readRound(world.plan, world.coaching, "m-05", kToday, round).error().code
        == "calibration.unknown_round");
}

TEST_CASE("A round ends when all have judged, and points at criteria", "[core][coaching]")
{
    Calibrating world;
    const auto round = world.opened();
    REQUIRE(world.judge(round, "m-01", {1, 2}, {}, "zeal"));
    REQUIRE(world.judge(round, "m-02", {1, 2}, {}, "aim was missing"));
    REQUIRE(world.judge(round, "m-03", {1}));
    world.clock.setToday(day(2026, 11, 10));
    REQUIRE(world.judge(round, "m-04", {1}, {5}));

    const auto view = world.view(round, "m-02");

    CHECK(view.endedOn == day(2026, 11, 10));
    REQUIRE(view.result);
    CHECK(view.result->criteria[0].votes == Votes{4, 0, 0});
    CHECK(view.result->criteria[1].votes == Votes{2, 2, 0});
    CHECK(view.result->criteria[4].votes == Votes{0, 3, 1});
    CHECK(view.result->notes == std::vector<std::string>{"aim was missing", "zeal"});
    // Shares 1, 2/6, 1, 1, 3/6.
    CHECK(*view.result->meanShare == Approx(23.0 / 30.0));
}

TEST_CASE("A round closed by its opener shows four judgements and hides three", "[core][coaching]")
{
    Calibrating world;
    auto request = world.request();
    request.judges.push_back("m-05");
    const auto round = world.service.open(world.plan, request)->id;
    for (const auto* judge : {"m-01", "m-02", "m-03"})
        REQUIRE(world.judge(round, judge, {1}));
    CHECK(world.service.close(world.plan.roster, round, "m-01").error().code
        == "calibration.not_the_opener");

    SECTION("three")
    {
        REQUIRE(world.service.close(world.plan.roster, round, "l-01"));
        CHECK(world.view(round).endedOn == kToday);
        CHECK_FALSE(world.view(round).result.has_value());
    }
    SECTION("four")
    {
        REQUIRE(world.judge(round, "m-04", {1}));
        REQUIRE(world.service.close(world.plan.roster, round, "l-01"));
        REQUIRE(world.service.close(world.plan.roster, round, "l-01"));
        CHECK(world.view(round).result.has_value());
        CHECK(world.judge(round, "m-05", {1}).error().code == "calibration.closed");
    }
}

TEST_CASE(
    "Who left judges nothing, and another leader ends the round they opened", "[core][coaching]")
{
    Calibrating world;
    const auto round = world.opened();
    for (auto& person : world.plan.roster.people)
        if (person.code == "m-01")
            person.left = kToday - std::chrono::days{1};
    CHECK(world.judge(round, "m-01", {1}).error().code == "calibration.not_invited");

    auto& roster = world.plan.roster;
    roster.people.push_back(roster.people.front());
    roster.people.back().code = "z-01";
    for (auto& person : roster.people)
        if (person.code == "l-01")
            person.left = kToday - std::chrono::days{1};
    REQUIRE(findPerson(roster, "z-01")->role == Role::Leader);

    CHECK(world.service.close(roster, round, "l-01").error().code == "calibration.not_the_opener");
    CHECK(world.service.close(roster, round, "z-01"));
}

TEST_CASE("A judgement is given once, by who is invited", "[core][coaching]")
{
    Calibrating world;
    const auto round = world.opened();
    JudgementRequest request{round, "m-01", {1, 2}, {}, "", uuid(90)};
    REQUIRE(world.service.judge(world.plan, request));
    world.clock.pass(std::chrono::minutes{1});

    CHECK(world.service.judge(world.plan, request));
    CHECK(world.judge(round, "m-01", {1}).error().code == "calibration.judged_already");
    CHECK(world.judge(round, "m-05", {1}).error().code == "calibration.not_invited");
    CHECK(world.judge(uuid(99), "m-01", {1}).error().code == "calibration.unknown_round");
    CHECK(world.judge(round, "m-02", {9}).error().code == "judgement.unknown_criterion");
    CHECK(world.coaching.judgements(round)->size() == 1);
}

TEST_CASE("A round nobody has judged can be called off", "[core][coaching]")
{
    Calibrating world;
    const auto first = world.opened(), second = world.opened();
    REQUIRE(world.judge(second, "m-01", {1}));

    REQUIRE(world.service.callOff(world.plan.roster, first, "l-01"));

    CHECK(world.service.callOff(world.plan.roster, second, "l-01").error().code
        == "calibration.begun");
    const auto rounds = readRounds(world.plan, world.coaching, "l-01", kToday);
    REQUIRE(rounds->size() == 1);
    CHECK(rounds->front().round.id == second);
}

TEST_CASE("A round keeps the standard it was opened with", "[core][coaching]")
{
    Calibrating world;
    const auto round = world.opened();
    auto newer = world.plan.rhythm.versions.front();
    newer.number = 2;
    newer.effectiveFrom = kToday;
    newer.activities.front().criteria = {"only one"};
    world.plan.rhythm.versions.push_back(newer);

    CHECK(world.view(round).criteria.size() == 5);
    CHECK(world.judge(round, "m-01", {5}));
}

} // namespace mor::tests
