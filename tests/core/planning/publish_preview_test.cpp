// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/publish_preview.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

const Day kToday = day(2026, 11, 3);

/// Teams of 7, 8 and 6 reps with weekly pipeline reviews since 5 October, and a draft.
Plan threeTeams(std::vector<Activity> draft)
{
    auto plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .manager("m-02")
                    .manager("m-03")
                    .reps("m-01", 7)
                    .reps("m-02", 8)
                    .reps("m-03", 6)
                    .version(day(2026, 10, 5), {weeklyPipe()})
                    .build();
    plan.rhythm.draft.emplace();
    plan.rhythm.draft->number = 2;
    plan.rhythm.draft->activities = std::move(draft);
    return plan;
}

} // namespace

TEST_CASE("Publishing says which talks appear for whom and by when", "[core][planning]")
{
    const auto plan = threeTeams({monthlyDeal(), weeklyPipe()});

    const auto preview = previewOf(plan, day(2026, 11, 30), kToday);

    CHECK(preview.daysUntil == 27);
    // One day of November is left, so December is counted too.
    CHECK(preview.counted == DayRange{day(2026, 11, 30), day(2026, 12, 31)});
    REQUIRE(preview.talks.size() == 1);
    const auto& deals = preview.talks[0];
    CHECK(deals.activity == "DEAL");
    CHECK(deals.added == 21);
    CHECK(deals.gone == 0);
    CHECK(deals.addedByOwner == std::map<std::string, int>{{"m-01", 7}, {"m-02", 8}, {"m-03", 6}});
    CHECK(deals.lastDue == day(2026, 12, 31));
    CHECK(preview.people == std::vector<std::string>{"m-01", "m-02", "m-03"});
    // This week's reviews, and last week's three working days after Friday 30 October: both open.
    CHECK(preview.openUnderLive == 42);
}

TEST_CASE("Publishing says which talks are gone", "[core][planning]")
{
    auto rarer = weeklyPipe();
    rarer.cadence.rule = Weekly{2, 0, day(2026, 11, 9)};
    const auto plan = threeTeams({rarer});

    const auto preview = previewOf(plan, day(2026, 11, 9), kToday);

    CHECK(preview.counted == DayRange{day(2026, 11, 9), day(2026, 11, 30)});
    REQUIRE(preview.talks.size() == 1);
    // Fridays 13, 20 and 27 November before; 20 November after.
    CHECK(preview.talks[0].gone == 2 * 21);
    CHECK(preview.talks[0].added == 0);
}

TEST_CASE("A change of words moves no talk", "[core][planning]")
{
    auto reworded = weeklyPipe();
    reworded.criteria[0] = "The first deal was an early one";
    const auto plan = threeTeams({reworded});

    const auto preview = previewOf(plan, day(2026, 11, 9), kToday);

    CHECK(preview.talks.empty());
    CHECK(preview.people.empty());
}

TEST_CASE("A quarterly talk is counted for the quarter", "[core][planning]")
{
    const auto plan = threeTeams({weeklyPipe(), activity("QBR", "win-rate", Quarterly{0, {}, 50})});

    const auto preview = previewOf(plan, day(2026, 11, 9), kToday);

    CHECK(preview.counted.last == day(2026, 11, 30));
    REQUIRE(preview.talks.size() == 1);
    CHECK(preview.talks[0].lastDue > day(2026, 11, 30));
}

TEST_CASE("A rhythm usually starts on a Monday at least a week ahead", "[core][planning]")
{
    Rhythm rhythm;
    CHECK(usualStart(rhythm, day(2026, 11, 3)) == day(2026, 11, 16));
    CHECK(usualStart(rhythm, day(2026, 11, 2)) == day(2026, 11, 9));
    CHECK(usualStart(rhythm, day(2026, 11, 8)) == day(2026, 11, 16));
    rhythm.versions.resize(1);
    rhythm.versions[0].effectiveFrom = day(2026, 12, 1);
    CHECK(usualStart(rhythm, day(2026, 11, 3)) == day(2026, 12, 1));
}

} // namespace mor::tests
