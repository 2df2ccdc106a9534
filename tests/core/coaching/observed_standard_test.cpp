// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/coaching/observed_standard.h"
#include "support/catch.h"
#include "support/memory_coaching_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

const Day kToday = day(2026, 11, 30);

/// A leader over a second line with m-01 and m-02; talks are told as the manager's ticks beside
/// what was seen, one sign a criterion.
struct Watching {
    void talk(const std::string& text, const char* ticks, const char* seen,
        const std::string& observer = "l-01")
    {
        const auto of = key(text);
        if (*ticks != '\0') {
            CheckOff talk;
            talk.occurrence = of;
            talk.fact.id = uuid(++count);
            talk.fact.series = of.series();
            talk.fact.date = talk.fact.heldOn = of.date;
            const auto own = *parseJudgement(ticks);
            for (std::size_t i = 0; i < own.size(); ++i)
                if (own[i] == Finding::Met)
                    talk.fact.criteriaMet
                        = static_cast<std::uint8_t>(talk.fact.criteriaMet | 1U << i);
            talk.fact.criteriaJudged = static_cast<std::uint8_t>(own.size());
            REQUIRE(practice.add(talk));
        }
        REQUIRE(
            coaching.add(Observation{uuid(++count), of, 1, of.owner, observer, 0, false, of.date,
                *parseJudgement(seen), "", "", Instant{kToday} + std::chrono::seconds{count}}));
    }
    std::vector<ObservationView> read(std::string_view viewer) const
    {
        auto views = readObservations(plan, coaching, practice, viewer);
        REQUIRE(views);
        return *views;
    }
    std::vector<ManagerStandard> byManager(
        std::string_view viewer, Day since = day(2026, 1, 1)) const
    {
        auto rows = readStandardByManager(plan, coaching, practice, viewer, kToday, since);
        REQUIRE(rows);
        return *rows;
    }

    Plan plan = OrganisationBuilder()
                    .leader()
                    .secondLine("s-01")
                    .manager("m-01", "s-01")
                    .manager("m-02", "s-01")
                    .reps("m-01", 2)
                    .reps("m-02", 2)
                    .version(day(2026, 1, 1), {weeklyPipe()})
                    .build();
    MemoryCoachingRepository coaching;
    MemoryPracticeRepository practice;
    unsigned count = 0;
};

} // namespace

TEST_CASE("An observation is read by the observed and the observer alone", "[core][coaching]")
{
    Watching world;
    world.talk("PIPE/m-01/r-001/2026-11-06", "yyyyn", "yynyn");
    world.talk("PIPE/m-01/r-001/2026-11-13", "yyyyy", "yyyyy", "s-01");

    CHECK(world.read("m-01").size() == 2);
    CHECK(world.read("l-01").size() == 1);
    CHECK(world.read("s-01").size() == 1);
    CHECK(world.read("m-02").empty());
    CHECK(world.read("r-001").empty());
    CHECK(world.read("l-01").front().criteria.size() == 5);
    CHECK_FALSE(world.read("l-01").front().own.has_value());
    CHECK(toText(*world.read("m-01").back().own) == "yyyyn");
}

TEST_CASE("Two verdicts stand beside each other by criterion", "[core][coaching]")
{
    Watching world;
    world.talk("PIPE/m-01/r-001/2026-11-06", "yyyyn", "yyny-");
    world.talk("PIPE/m-01/r-002/2026-11-13", "ynyyy", "ynnyy");
    world.talk("PIPE/m-01/r-001/2026-11-20", "", "yyyyy"); // nothing ticked: nothing to compare

    const auto seen = standardSeen(world.read("m-01"));

    CHECK(seen.talks == 2);
    CHECK(seen.verdicts == TwoVerdicts{9, 7, 8, 6});
    REQUIRE(seen.criteria.size() == 5);
    const auto& third = seen.criteria[2];
    CHECK(third.criterion == world.plan.rhythm.versions[0].activities[0].criteria[2]);
    CHECK(third.verdicts == TwoVerdicts{2, 0, 2, 0});
    CHECK(third.verdicts.agreement() == wilson(0, 2));
    CHECK(seen.criteria[4].verdicts == TwoVerdicts{1, 1, 1, 1});
}

TEST_CASE("Those above get the share per manager and no criteria", "[core][coaching]")
{
    Watching world;
    world.talk("PIPE/m-01/r-001/2026-11-06", "yyyyn", "yyny-", "s-01");
    world.talk("PIPE/m-02/r-003/2026-11-06", "yyyyy", "yyyyn", "s-01");
    const std::vector<ManagerStandard> both{{"m-01", 1, {4, 3, 4, 3}}, {"m-02", 1, {5, 4, 5, 4}}};

    CHECK(world.byManager("l-01") == both);
    CHECK(world.byManager("s-01") == both);
    CHECK(world.byManager("m-01").empty());
    CHECK(world.byManager("l-01", day(2026, 11, 7)).empty());
}

TEST_CASE("Those above get a criterion from four talks on", "[core][coaching]")
{
    Watching world;
    world.talk("PIPE/m-01/r-001/2026-11-06", "yyyyy", "ynyyy", "s-01");
    world.talk("PIPE/m-01/r-002/2026-11-06", "yyyyy", "ynyyy", "s-01");
    world.talk("PIPE/m-02/r-003/2026-11-06", "yyyyy", "yyyy-", "s-01");
    const auto read = [&](std::string_view viewer) {
        return *readStandardSeen(
            world.plan, world.coaching, world.practice, viewer, kToday, day(2026, 1, 1));
    };
    CHECK(read("l-01").talks == 3);
    CHECK(read("l-01").criteria.empty());

    world.talk("PIPE/m-02/r-004/2026-11-06", "yyyyy", "yyyyn", "s-01");

    CHECK(read("l-01").verdicts == TwoVerdicts{19, 16, 19, 16});
    REQUIRE(read("l-01").criteria.size() == 4); // the fifth was judged in three talks
    CHECK(read("l-01").criteria[1].verdicts == TwoVerdicts{4, 2, 4, 2});
    CHECK(read("m-01").talks == 0);
}

} // namespace mor::tests
