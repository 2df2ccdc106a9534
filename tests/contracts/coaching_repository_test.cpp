// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/memory_coaching_repository.h"
#include "support/organisation_builder.h"
#include "support/temporary_workspace.h"

namespace mor::tests {

namespace {

struct InMemory {
    CoachingRepository& coaching() { return repository; }

    MemoryCoachingRepository repository;
};

struct InSqlite {
    InSqlite()
        : workspace(opened(Workspace::create(folder / "team.mor")))
    {
    }
    CoachingRepository& coaching() { return workspace->coaching(); }

    TemporaryFolder folder;
    std::unique_ptr<Workspace> workspace;
};

const Day kToday = day(2026, 11, 6);

Instant at(int minute) { return Instant{kToday} + std::chrono::minutes{minute}; }

Observation seen(unsigned id, const char* talk, std::uint32_t revision, int minute)
{
    return {uuid(id), key(talk), 2, "m-01", "l-01", revision, false, kToday,
        *parseJudgement("yn-y"), "left room", "ask first", at(minute)};
}

CalibrationRound roundOf(unsigned id, int minute)
{
    return {uuid(id), "PIPE", 2, "A talk, in words.", {"m-01", "m-02", "m-03"}, kToday, "l-01",
        at(minute)};
}

CalibrationJudgement judged(unsigned id, unsigned round, const char* judge, int minute)
{
    return {
        uuid(id), uuid(round), judge, kToday, *parseJudgement("ynn-"), "hard to see", at(minute)};
}

} // namespace

TEMPLATE_TEST_CASE("Observations stand in the order in which they were made, all versions",
    "[contracts][coaching]", InMemory, InSqlite)
{
    TestType store;
    auto& coaching = store.coaching();
    const auto first = seen(9, "PIPE/m-01/r-001/2026-11-06", 0, 600);
    auto second = seen(3, "PIPE/m-01/r-001/2026-11-06", 1, 610);
    second.withdrawn = true;
    auto other = seen(4, "PIPE/m-02/r-009/2026-11-06", 0, 605);
    other.manager = "m-02";

    for (const auto& one : {second, first, other})
        REQUIRE(coaching.add(one));

    CHECK(*coaching.observations() == std::vector{first, other, second});
    CHECK(*coaching.observationsOf("m-01") == std::vector{first, second});
    CHECK(*coaching.observationsOf(other.occurrence) == std::vector{other});
    CHECK(*coaching.observation(uuid(3)) == second);
    CHECK_FALSE(coaching.observation(uuid(99))->has_value());
}

TEMPLATE_TEST_CASE("An observation sent twice is one, and two people can't take one revision",
    "[contracts][coaching]", InMemory, InSqlite)
{
    TestType store;
    auto& coaching = store.coaching();
    const auto one = seen(1, "PIPE/m-01/r-001/2026-11-06", 0, 600);
    REQUIRE_FALSE(coaching.add(one)->alreadyThere);

    CHECK(coaching.add(one)->alreadyThere);
    auto changed = one;
    changed.tryNext = "wait";
    CHECK(codeOf(coaching.add(changed)) == "record.id_taken");
    changed.id = uuid(2);
    CHECK(codeOf(coaching.add(changed)) == "observation.newer_exists");
    CHECK(*coaching.observations() == std::vector{one});
}

TEMPLATE_TEST_CASE("A judge judges a case once", "[contracts][coaching]", InMemory, InSqlite)
{
    TestType store;
    auto& coaching = store.coaching();
    const auto later = roundOf(2, 700), earlier = roundOf(5, 600);
    REQUIRE(coaching.add(later));
    REQUIRE(coaching.add(earlier));
    CHECK(coaching.add(earlier)->alreadyThere);
    const auto first = judged(11, 2, "m-01", 710);

    REQUIRE(coaching.add(first));

    CHECK(coaching.add(first)->alreadyThere);
    CHECK(codeOf(coaching.add(judged(12, 2, "m-01", 711))) == "calibration.judged_already");
    CHECK(codeOf(coaching.add(judged(11, 2, "m-02", 711))) == "record.id_taken");
    CHECK(codeOf(coaching.add(judged(13, 99, "m-01", 711))) == "calibration.unknown_round");
    CHECK(*coaching.rounds() == std::vector{earlier, later});
    CHECK(*coaching.round(uuid(2)) == later);
    CHECK_FALSE(coaching.round(uuid(99))->has_value());
    CHECK(*coaching.judgements(uuid(2)) == std::vector{first});
    CHECK(coaching.judgements(uuid(5))->empty());
}

TEMPLATE_TEST_CASE(
    "A round closes once and takes no more judgements", "[contracts][coaching]", InMemory, InSqlite)
{
    TestType store;
    auto& coaching = store.coaching();
    REQUIRE(coaching.add(roundOf(2, 600)));
    const auto before = judged(11, 2, "m-01", 610);
    REQUIRE(coaching.add(before));
    const CalibrationClosing closing{uuid(2), kToday, "l-01", at(620)};
    CHECK_FALSE(coaching.closing(uuid(2))->has_value());

    REQUIRE(coaching.add(closing));

    CHECK(coaching.add(CalibrationClosing{uuid(2), kToday, "l-01", at(630)})->alreadyThere);
    CHECK(*coaching.closing(uuid(2)) == closing);
    CHECK(codeOf(coaching.add(judged(12, 2, "m-02", 640))) == "calibration.closed");
    CHECK(coaching.add(before)->alreadyThere);
    CHECK(codeOf(coaching.add(CalibrationClosing{uuid(99), kToday, "l-01", at(1)}))
        == "calibration.unknown_round");
}

} // namespace mor::tests
