// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/check_off_service.h"
#include "core/practice/held_on.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

// Window from Monday 2 to Friday 6 November 2026.
constexpr auto kTalk = "PIPE/m-01/r-001/2026-11-06";

OrganisationBuilder team()
{
    return OrganisationBuilder().leader().manager("m-01").reps("m-01", 2).version(
        day(2026, 1, 1), {weeklyPipe()});
}

struct Desk {
    explicit Desk(const OrganisationBuilder& organisation = team())
        : plan(organisation.plan())
    {
    }

    Result<Recorded> record(const CheckOffRequest& request)
    {
        return service.record(plan, request);
    }
    std::string refusal(const CheckOffRequest& request)
    {
        const auto recorded = record(request);
        return recorded ? "accepted" : recorded.error().code;
    }
    std::vector<CheckOff> versions() const { return *repository.checkOffs(key(kTalk), "m-01"); }

    std::shared_ptr<const Plan> plan;
    MemoryPracticeRepository repository;
    FixedClock clock{day(2026, 11, 4)};
    CountingUuids uuids;
    CheckOffService service{repository, clock, uuids};
};

CheckOffRequest request()
{
    CheckOffRequest made;
    made.occurrence = key(kTalk);
    made.evidence = {EvidenceType::RepConfirmation};
    made.recordedBy = "m-01";
    return made;
}

} // namespace

TEST_CASE("A check-off needs no more than evidence", "[core][practice]")
{
    Desk desk;

    const auto recorded = desk.record(request());

    REQUIRE(recorded);
    const auto& fact = recorded->checkOff.fact;
    CHECK(fact.heldOn == day(2026, 11, 4));
    CHECK(fact.recordedOn == day(2026, 11, 4));
    CHECK(fact.minutes == 25);
    CHECK(fact.criteriaJudged == 0);
    CHECK(fact.revision == 0);
    CHECK(fact.series == key(kTalk).series());
    CHECK(desk.versions() == std::vector{recorded->checkOff});
}

TEST_CASE("Criteria met are kept as bits against the number judged", "[core][practice]")
{
    Desk desk;
    auto wanted = request();
    wanted.criteriaMet = std::vector{1, 3, 5, 3};

    const auto recorded = desk.record(wanted);

    REQUIRE(recorded);
    CHECK(recorded->checkOff.fact.criteriaMet == 0b10101);
    CHECK(recorded->checkOff.fact.criteriaJudged == 5);
}

TEST_CASE("None of the criteria met is not the same as not judged", "[core][practice]")
{
    Desk desk;
    auto wanted = request();
    wanted.criteriaMet.emplace();

    CHECK(desk.record(wanted)->checkOff.fact.criteriaJudged == 5);
}

TEST_CASE("A talk without evidence is kept as one without evidence", "[core][practice]")
{
    Desk desk;
    auto wanted = request();
    wanted.evidence.clear();

    const auto recorded = desk.record(wanted);

    REQUIRE(recorded);
    CHECK(recorded->checkOff.evidence.empty());
}

TEST_CASE("What breaks a rule is refused by name", "[core][practice]")
{
    Desk desk;
    auto wanted = request();
    SECTION("a talk the plan does not have")
    {
        wanted.occurrence = key("PIPE/m-01/r-001/2026-11-05");
        CHECK(desk.refusal(wanted) == "checkoff.unknown_occurrence");
    }
    SECTION("a talk of the future")
    {
        wanted.heldOn = day(2026, 11, 5);
        CHECK(desk.refusal(wanted) == "checkoff.held_in_future");
    }
    SECTION("a talk more than a month before its window")
    {
        wanted.heldOn = day(2026, 10, 1);
        CHECK(desk.refusal(wanted) == "checkoff.held_too_early");
    }
    SECTION("a criterion the standard does not have")
    {
        wanted.criteriaMet = std::vector{6};
        CHECK(desk.refusal(wanted) == "checkoff.unknown_criterion");
    }
    SECTION("a criterion numbered zero")
    {
        wanted.criteriaMet = std::vector{0};
        CHECK(desk.refusal(wanted) == "checkoff.unknown_criterion");
    }
    SECTION("minutes that are no talk")
    {
        wanted.minutes = 0;
        CHECK(desk.refusal(wanted) == "checkoff.minutes_out_of_range");
    }
    SECTION("a next step due before the talk")
    {
        wanted.nextSteps = {{"r-001", "Call them", day(2026, 11, 3)}};
        CHECK(desk.refusal(wanted) == "nextstep.due_before_talk");
    }
    SECTION("a next step of somebody unknown")
    {
        wanted.nextSteps = {{"r-999", "Call them", day(2026, 11, 9)}};
        CHECK(desk.refusal(wanted) == "nextstep.unknown_owner");
    }
    SECTION("a next step without words")
    {
        wanted.nextSteps = {{"r-001", "", day(2026, 11, 9)}};
        CHECK(desk.refusal(wanted) == "text.empty");
    }
    SECTION("a recorder nobody knows")
    {
        wanted.recordedBy = "x-01";
        CHECK(desk.refusal(wanted) == "checkoff.unknown_recorder");
    }
    SECTION("a note that is not text")
    {
        wanted.note = "\xff";
        CHECK(desk.refusal(wanted) == "text.not_utf8");
    }
    CHECK(desk.versions().empty());
}

TEST_CASE("Several problems are told at once", "[core][practice]")
{
    Desk desk;
    auto wanted = request();
    wanted.recordedBy = "nobody";
    wanted.minutes = 9'999;
    wanted.criteriaMet = std::vector{7};

    const auto refused = desk.record(wanted);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "checkoff.has_errors");
    CHECK(refused.error().causes.size() == 3);
}

TEST_CASE("A talk may be held a month before its window opens", "[core][practice]")
{
    Desk desk;
    auto wanted = request();
    wanted.heldOn = day(2026, 10, 2);

    CHECK(desk.refusal(wanted) == "accepted");
}

TEST_CASE("A talk already checked off needs a reason to be changed", "[core][practice]")
{
    Desk desk;
    REQUIRE(desk.record(request()));
    auto again = request();
    again.minutes = 40;

    CHECK(desk.refusal(again) == "checkoff.already_recorded");
    again.correctionReason = "Took longer";
    const auto corrected = desk.record(again);

    REQUIRE(corrected);
    CHECK(corrected->checkOff.fact.revision == 1);
    CHECK(corrected->checkOff.correctionReason == "Took longer");
    CHECK(desk.versions().size() == 2);
}

TEST_CASE("A correction that changes nothing is refused", "[core][practice]")
{
    Desk desk;
    auto wanted = request();
    wanted.nextSteps = {{"r-001", "Call them", day(2026, 11, 9)}};
    REQUIRE(desk.record(wanted));
    wanted.correctionReason = "Took longer";
    CHECK(desk.refusal(wanted) == "checkoff.unchanged");

    wanted.minutes = 40;
    CHECK(desk.refusal(wanted) == "accepted");
    CHECK(desk.refusal(wanted) == "checkoff.unchanged");
    CHECK(desk.versions().size() == 2);
    wanted.nextSteps.push_back({"m-01", "Ask legal", day(2026, 11, 9)});
    CHECK(desk.refusal(wanted) == "accepted"); // one more promise
}

TEST_CASE("A repeated correction with its promises is one correction", "[core][practice]")
{
    Desk desk;
    auto wanted = request();
    wanted.nextSteps = {{"r-001", "Call them", day(2026, 11, 9)}};
    REQUIRE(desk.record(wanted));
    wanted.id = uuid(77);
    wanted.minutes = 40;
    wanted.correctionReason = "Took longer";
    REQUIRE(desk.record(wanted));

    CHECK(desk.record(wanted)->alreadyThere);
    CHECK(desk.versions().size() == 2);
}

TEST_CASE("There is nothing to correct before the first check-off", "[core][practice]")
{
    Desk desk;
    auto wanted = request();
    wanted.correctionReason = "Took longer";

    CHECK(desk.refusal(wanted) == "checkoff.nothing_to_correct");
}

TEST_CASE("The same id twice is one check-off", "[core][practice]")
{
    Desk desk;
    auto wanted = request();
    wanted.id = uuid(77);
    wanted.note = "Good talk";
    wanted.privateNote = "Tired";
    wanted.nextSteps = {{"r-001", "Call them", day(2026, 11, 9)}};
    const auto first = desk.record(wanted);
    desk.clock.pass(std::chrono::minutes{5});

    const auto second = desk.record(wanted);

    REQUIRE(second);
    CHECK(second->alreadyThere);
    CHECK(second->checkOff == first->checkOff);
    CHECK(desk.versions().size() == 1);
    CHECK(desk.repository.nextSteps()->size() == 1);
}

TEST_CASE("The same id with other content is refused", "[core][practice]")
{
    Desk desk;
    auto wanted = request();
    wanted.id = uuid(77);
    REQUIRE(desk.record(wanted));

    SECTION("another note") { wanted.note = "Another note"; }
    SECTION("another private note") { wanted.privateNote = "Tired"; }
    SECTION("another talk") { wanted.occurrence = key("PIPE/m-01/r-002/2026-11-06"); }
    SECTION("another next step") { wanted.nextSteps = {{"r-001", "Call them", day(2026, 11, 9)}}; }
    CHECK(desk.refusal(wanted) == "record.id_taken");
}

TEST_CASE("Undo takes the check-off back and leaves its history", "[core][practice]")
{
    Desk desk;
    REQUIRE(desk.record(request()));

    const auto back = desk.service.withdraw(key(kTalk), "Wrong rep", "m-01");

    REQUIRE(back);
    CHECK(back->fact.withdrawn);
    CHECK(back->fact.revision == 1);
    CHECK(desk.versions().size() == 2);
    CHECK(desk.service.withdraw(key(kTalk), "Again").error().code == "checkoff.none");
    CHECK(desk.record(request())->checkOff.fact.revision == 2);
}

TEST_CASE("What was promised stays promised when the talk is corrected", "[core][practice]")
{
    Desk desk;
    auto wanted = request();
    wanted.nextSteps = {{"r-001", "Call them", day(2026, 11, 9)}};
    REQUIRE(desk.record(wanted));
    auto again = request();
    again.correctionReason = "Other minutes";
    again.minutes = 30;

    CHECK(desk.record(again)->checkOff.fact.hasNextStep);
}

TEST_CASE("A merged talk is checked off where it went", "[core][practice]")
{
    auto organisation = team();
    organisation.except(key(kTalk), Merged{key("PIPE/m-01/r-002/2026-11-06")}, day(2026, 11, 2));
    Desk desk(organisation);

    CHECK(desk.refusal(request()) == "checkoff.merged");
}

TEST_CASE("A vacant seat's talk is checked off once somebody took it over", "[core][practice]")
{
    const auto vacant = key("PIPE/vacant/r-001/2026-11-06");
    auto organisation = team();
    organisation.reportsTo("r-001", "", day(2026, 10, 1));
    auto wanted = request();
    wanted.occurrence = vacant;

    CHECK(Desk(organisation).refusal(wanted) == "checkoff.uncovered");
    organisation.except(vacant, Reassigned{"m-01"}, day(2026, 11, 2));
    CHECK(Desk(organisation).refusal(wanted) == "accepted");
}

TEST_CASE("No error carries the private note", "[core][practice]")
{
    Desk desk;
    auto wanted = request();
    wanted.privateNote = "marker-4711\x01";

    const auto refused = desk.record(wanted);

    REQUIRE_FALSE(refused);
    for (const auto& arg : refused.error().args)
        CHECK(arg.find("4711") == std::string::npos);
    CHECK(refused.error().detail.find("4711") == std::string::npos);
}

TEST_CASE("Nobody takes back or replaces a version they did not see", "[core][practice]")
{
    Desk desk;
    const auto mine = desk.record(request());
    REQUIRE(mine);
    const auto seen = mine->checkOff.fact.id;
    auto correction = request();
    correction.minutes = 20;
    correction.correctionReason = "It was shorter";
    correction.replaces = seen;
    const auto theirs = desk.record(correction);
    REQUIRE(theirs);

    const auto back = desk.service.withdraw(key(kTalk), "Taken back", "m-01", seen);
    CHECK(back.error().code == "checkoff.newer_exists");
    CHECK(back.error().kind == ErrorKind::Conflict);
    CHECK(desk.refusal(correction) == "checkoff.newer_exists");
    CHECK(desk.versions().size() == 2);
    CHECK(desk.service.withdraw(key(kTalk), "Taken back", "m-01", theirs->checkOff.fact.id));
}

TEST_CASE("A talk that was held is neither moved nor excused", "[core][practice]")
{
    Desk desk;
    MemoryPlanRepository plans(*desk.plan);
    ExceptionService service(plans, desk.clock, desk.uuids, heldOnBy(desk.repository));
    const auto excused = [&] {
        const auto done = service.excuse(desk.plan, key(kTalk), "Trade fair");
        return done ? "done" : done.error().code;
    };
    REQUIRE(desk.record(request()));

    CHECK(excused() == "exception.already_held");
    CHECK(service.move(desk.plan, key(kTalk), {day(2026, 11, 5), 600}).error().code
        == "exception.already_held");
    REQUIRE(desk.service.withdraw(key(kTalk), "It was the other one"));
    CHECK(excused() == "done");
}

} // namespace mor::tests
