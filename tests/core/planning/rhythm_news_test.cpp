// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/lookup.h"
#include "core/planning/rhythm_news.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

/// Deal coaching joins on Monday 30 November; it was published on 3 November.
Plan dealsJoin()
{
    auto plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .reps("m-01", 2)
                    .version(day(2026, 1, 5), {weeklyPipe()})
                    .version(day(2026, 11, 30), {monthlyDeal(), weeklyPipe()})
                    .build();
    plan.rhythm.versions.back().publishedOn = day(2026, 11, 3);
    plan.rhythm.versions.back().reason = "Big deals slip late; we look at them together.";
    return plan;
}

bool isTold(const Plan& plan, const char* code, Day today)
{
    return !rhythmNews(plan, *findPerson(plan.roster, code), today).empty();
}

} // namespace

TEST_CASE("Managers hear of a version whose talks are theirs", "[core][planning]")
{
    const auto plan = dealsJoin();

    const auto news = rhythmNews(plan, *findPerson(plan.roster, "m-01"), day(2026, 11, 3));

    REQUIRE(news.size() == 1);
    CHECK(news[0].version == 2);
    CHECK(news[0].from == day(2026, 11, 30));
    CHECK(news[0].reason == "Big deals slip late; we look at them together.");
    CHECK(news[0].activities == std::vector<std::string>{"DEAL"});
    CHECK_FALSE(isTold(plan, "l-01", day(2026, 11, 3)));
}

TEST_CASE(
    "A version is news from publishing until two weeks after it takes effect", "[core][planning]")
{
    const auto plan = dealsJoin();

    CHECK_FALSE(isTold(plan, "m-01", day(2026, 11, 2)));
    CHECK(isTold(plan, "m-01", day(2026, 12, 14)));
    CHECK_FALSE(isTold(plan, "m-01", day(2026, 12, 15)));
}

TEST_CASE("Who joins the rhythm later hears nothing of it yet", "[core][planning]")
{
    auto plan = dealsJoin();
    plan.rhythm.rollout.waves = {{RolloutStage::Yourself, day(2026, 1, 5), false, {"l-01"}, {}}};

    CHECK_FALSE(isTold(plan, "m-01", day(2026, 11, 3)));
}

} // namespace mor::tests
