// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/unplanned_talk_service.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

struct Corridor {
    std::string refusal(const UnplannedTalkRequest& request)
    {
        const auto recorded = service.record(plan, request);
        return recorded ? "accepted" : recorded.error().code;
    }
    std::vector<UnplannedTalk> talks() const
    {
        return *repository.unplannedTalks({kFirstDay, kLastDay});
    }

    Plan plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .reps("m-01", 2)
                    .leaves("r-002", day(2026, 11, 3))
                    .version(day(2026, 1, 1), {weeklyPipe()})
                    .build();
    MemoryPracticeRepository repository;
    FixedClock clock{day(2026, 11, 4)};
    CountingUuids uuids;
    UnplannedTalkService service{repository, clock, uuids};
};

UnplannedTalkRequest request()
{
    UnplannedTalkRequest made;
    made.owner = "m-01";
    made.person = "r-001";
    made.minutes = 10;
    return made;
}

} // namespace

TEST_CASE("A talk nobody planned is recorded with who, when and how long", "[core][practice]")
{
    Corridor corridor;
    auto wanted = request();
    wanted.activity = "PIPE";
    wanted.note = "Why Brightwater stalls";

    const auto recorded = corridor.service.record(corridor.plan, wanted);

    REQUIRE(recorded);
    CHECK_FALSE(recorded->alreadyThere);
    CHECK(recorded->talk.heldOn == day(2026, 11, 4));
    CHECK(recorded->talk.recordedOn == day(2026, 11, 4));
    CHECK(recorded->talk.activity == "PIPE");
    CHECK(recorded->talk.minutes == 10);
    CHECK(corridor.talks() == std::vector{recorded->talk});
}

TEST_CASE("An unplanned talk that breaks a rule is refused by name", "[core][practice]")
{
    Corridor corridor;
    auto wanted = request();
    SECTION("tomorrow")
    {
        wanted.heldOn = day(2026, 11, 5);
        CHECK(corridor.refusal(wanted) == "unplanned.held_in_future");
    }
    SECTION("more than a month ago")
    {
        wanted.heldOn = day(2026, 10, 3);
        CHECK(corridor.refusal(wanted) == "unplanned.held_too_early");
    }
    SECTION("no time at all")
    {
        wanted.minutes = 0;
        CHECK(corridor.refusal(wanted) == "unplanned.minutes_out_of_range");
    }
    SECTION("longer than a day at work")
    {
        wanted.minutes = 721;
        CHECK(corridor.refusal(wanted) == "unplanned.minutes_out_of_range");
    }
    SECTION("with oneself")
    {
        wanted.person = "m-01";
        CHECK(corridor.refusal(wanted) == "unplanned.alone");
    }
    SECTION("with nobody")
    {
        wanted.person.clear();
        CHECK(corridor.refusal(wanted) == "unplanned.unknown_person");
    }
    SECTION("with somebody who left the day before")
    {
        wanted.person = "r-002";
        CHECK(corridor.refusal(wanted) == "unplanned.not_here");
    }
    SECTION("of an activity the rhythm never had")
    {
        wanted.activity = "TEA";
        CHECK(corridor.refusal(wanted) == "unplanned.unknown_activity");
    }
    SECTION("a note that is not text")
    {
        wanted.note = "\xff";
        CHECK(corridor.refusal(wanted) == "text.not_utf8");
    }
    SECTION("several problems at once")
    {
        wanted.activity = "TEA";
        wanted.minutes = 0;
        const auto refused = corridor.service.record(corridor.plan, wanted);
        CHECK(refused.error().code == "unplanned.has_errors");
        CHECK(refused.error().causes.size() == 2);
    }
    CHECK(corridor.talks().empty());
}

TEST_CASE("The longest and the oldest unplanned talk are taken", "[core][practice]")
{
    Corridor corridor;
    auto wanted = request();
    wanted.heldOn = day(2026, 10, 4);
    wanted.minutes = 720;

    CHECK(corridor.refusal(wanted) == "accepted");
    wanted.minutes = 1;
    CHECK(corridor.refusal(wanted) == "accepted");
}

TEST_CASE("The same unplanned talk sent twice is one", "[core][practice]")
{
    Corridor corridor;
    auto wanted = request();
    wanted.id = uuid(7);
    wanted.heldOn = day(2026, 11, 4);
    REQUIRE(corridor.service.record(corridor.plan, wanted));
    corridor.clock.setToday(day(2026, 11, 5));

    const auto again = corridor.service.record(corridor.plan, wanted);

    REQUIRE(again);
    CHECK(again->alreadyThere);
    CHECK(corridor.talks().size() == 1);
    wanted.minutes = 20;
    CHECK(corridor.refusal(wanted) == "record.id_taken");
}

TEST_CASE("An unplanned talk recorded by mistake is taken back", "[core][practice]")
{
    Corridor corridor;
    auto wanted = request();
    wanted.id = uuid(7);
    REQUIRE(corridor.service.record(corridor.plan, wanted));

    CHECK(corridor.service.takeBack(uuid(7)));
    CHECK(corridor.talks().empty());
    CHECK(corridor.refusal(wanted) == "record.id_taken");
    CHECK(corridor.service.takeBack(uuid(99)).error().code == "unplanned.unknown");
}

} // namespace mor::tests
