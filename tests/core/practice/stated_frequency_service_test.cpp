// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/stated_frequency_service.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

struct Statements {
    Result<StatedFrequency> state(
        const std::string& activity, int talks, const std::string& author = "m-01")
    {
        return service.state(plan, author, activity, talks);
    }

    Plan plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .manager("m-02")
                    .version(day(2026, 1, 1), {monthlyDeal(), weeklyPipe()})
                    .build();
    MemoryPracticeRepository repository;
    FixedClock clock{day(2026, 11, 4)};
    CountingUuids uuids;
    StatedFrequencyService service{repository, clock, uuids};
};

} // namespace

TEST_CASE("The newest word for each activity counts, for its author alone", "[core][practice]")
{
    Statements statements;
    REQUIRE(statements.state("PIPE", 32));
    REQUIRE(statements.state("PIPE", 24));
    REQUIRE(statements.state("DEAL", 0));
    REQUIRE(statements.state("PIPE", 8, "m-02"));

    const auto own = *statements.service.newest("m-01");

    REQUIRE(own.size() == 2);
    CHECK(own[0].activity == "DEAL");
    CHECK(own[0].talks == 0);
    CHECK(own[1].talks == 24);
    CHECK(own[1].statedOn == day(2026, 11, 4));
    CHECK(statements.service.newest("m-02")->size() == 1);
}

TEST_CASE("The same word within its four weeks changes nothing", "[core][practice]")
{
    Statements statements;
    const auto first = statements.state("PIPE", 32);
    statements.clock.setToday(day(2026, 12, 1));
    CHECK(statements.state("PIPE", 32)->id == first->id);

    statements.clock.setToday(day(2026, 12, 2));
    CHECK(statements.state("PIPE", 32)->statedOn == day(2026, 12, 2));
}

TEST_CASE("A stated frequency names somebody, an activity and a number", "[core][practice]")
{
    Statements statements;

    CHECK(statements.state("PIPE", 8, "x").error().code == "stated.unknown_person");
    CHECK(statements.state("TEA", 8).error().code == "stated.unknown_activity");
    CHECK(statements.state("PIPE", -1).error().code == "stated.talks_out_of_range");
    CHECK(statements.state("PIPE", 1'001).error().code == "stated.talks_out_of_range");
    CHECK(statements.state("PIPE", 1'000));
}

} // namespace mor::tests
