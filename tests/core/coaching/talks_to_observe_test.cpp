// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/coaching/talks_to_observe.h"
#include "support/catch.h"
#include "support/practice_builder.h"

namespace mor::tests {

namespace {

const DayRange kNovember{day(2026, 11, 1), day(2026, 11, 30)};

OrganisationBuilder twoLines()
{
    return OrganisationBuilder()
        .leader()
        .secondLine("s-01")
        .secondLine("s-02")
        .manager("m-01", "s-01")
        .manager("m-02", "s-02")
        .reps("m-01", 3)
        .reps("m-02", 2)
        .version(day(2026, 1, 1), {weeklyPipe(), mondayForecast()});
}

std::vector<std::string> keys(const std::vector<TalkToObserve>& talks)
{
    std::vector<std::string> all;
    for (const auto& talk : talks)
        all.push_back(toText(talk.key));
    return all;
}

} // namespace

TEST_CASE(
    "Talks to observe are those lately held below the viewer, newest first", "[core][coaching]")
{
    const auto practice = PracticeBuilder(twoLines().plan(), kNovember)
                              .held("PIPE/m-01/r-001/2026-11-06", day(2026, 11, 3))
                              .held("PIPE/m-02/r-004/2026-11-06", day(2026, 11, 5))
                              .held("PIPE/m-01/r-002/2026-11-06", day(2026, 11, 5))
                              .held("PIPE/m-01/r-003/2026-11-06", day(2026, 11, 5))
                              .takenBack("PIPE/m-01/r-003/2026-11-06", day(2026, 11, 6));
    const auto ledger = practice.ledger(day(2026, 11, 9));
    const DayRange days{day(2026, 11, 1), day(2026, 11, 9)};
    using Keys = std::vector<std::string>;

    CHECK(keys(talksToObserve(ledger, "l-01", days, {}))
        == Keys{"PIPE/m-01/r-002/2026-11-06", "PIPE/m-02/r-004/2026-11-06",
            "PIPE/m-01/r-001/2026-11-06"});
    CHECK(keys(talksToObserve(ledger, "s-02", days, {})) == Keys{"PIPE/m-02/r-004/2026-11-06"});
    CHECK(talksToObserve(ledger, "m-01", days, {}).empty());
    CHECK(talksToObserve(ledger, "l-01", {day(2026, 11, 6), day(2026, 11, 9)}, {}).empty());
}

TEST_CASE("A talk to observe says of how many people one took part", "[core][coaching]")
{
    const auto practice = PracticeBuilder(twoLines().plan(), kNovember)
                              .held("FCST/m-01/team/2026-11-02", day(2026, 11, 2))
                              .held("PIPE/m-01/r-001/2026-11-06", day(2026, 11, 3));

    const auto talks = talksToObserve(practice.ledger(day(2026, 11, 9)), "l-01", kNovember, {});

    REQUIRE(talks.size() == 2);
    CHECK(talks[0].with == Counterpart::Rep);
    CHECK(talks[0].among == 3);
    CHECK(talks[1].with == Counterpart::Team);
    CHECK(talks[1].among == 0);
}

TEST_CASE("A talk shows what its viewer said about it, not what others said", "[core][coaching]")
{
    const auto practice = PracticeBuilder(twoLines().plan(), kNovember)
                              .held("PIPE/m-01/r-001/2026-11-06", day(2026, 11, 3));
    const auto ledger = practice.ledger(day(2026, 11, 9));
    const Observation said{uuid(1), key("PIPE/m-01/r-001/2026-11-06"), 1, "m-01", "s-01", 0, false,
        day(2026, 11, 3), *parseJudgement("yyyyy"), "", "", {}};

    const std::vector observations{said};

    CHECK(talksToObserve(ledger, "s-01", kNovember, observations).front().said == said);
    CHECK_FALSE(talksToObserve(ledger, "l-01", kNovember, observations).front().said.has_value());
}

} // namespace mor::tests
