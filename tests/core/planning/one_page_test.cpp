// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/one_page.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

const Day kToday = day(2026, 11, 3);

} // namespace

TEST_CASE("A page has sections by beat, the fullest talk first", "[core][planning]")
{
    auto plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .manager("m-02")
                    .reps("m-01", 9)
                    .reps("m-02", 5)
                    .version(day(2026, 1, 5),
                        {monthlyDeal(), mondayForecast(), weeklyPipe(), winDebrief()})
                    .build();
    plan.rhythm.strategy.priorities
        = {{"mid-size", "Win more mid-size customers", {}, {"win-rate"}}};

    const auto page = onePageOf(plan, plan.rhythm.versions[0], Role::Manager, kToday);

    REQUIRE(page.sections.size() == 3);
    CHECK(page.sections[0].beat == Beat::Weekly);
    REQUIRE(page.sections[0].entries.size() == 2);
    CHECK(page.sections[0].entries[0].activity->code == "PIPE");
    CHECK(page.sections[0].entries[1].activity->code == "FCST");
    CHECK(page.sections[1].beat == Beat::Triggered);
    CHECK(page.sections[2].beat == Beat::Monthly);
    CHECK(page.reps == 7.0);
    CHECK(page.hours
        == Approx(weeklyHours(plan.rhythm.versions[0].activities, LedTeam{7, 0, 0, 0}).total()));
    CHECK(page.priority == &plan.rhythm.strategy.priorities[0]);
    CHECK(page.sections[0].entries[0].lever->code == "pipeline-health");
    CHECK(page.sections[0].entries[0].criteria == 5);
    CHECK(page.sections[0].entries[0].questions == 2);
    for (std::size_t i = 1; i < page.levers.size(); ++i)
        CHECK(page.levers[i - 1] < page.levers[i]);
}

TEST_CASE("A role that owns nothing has an empty page", "[core][planning]")
{
    const auto plan
        = OrganisationBuilder().leader().version(day(2026, 1, 5), {weeklyPipe()}).build();

    const auto page = onePageOf(plan, plan.rhythm.versions[0], Role::Leader, kToday);

    CHECK(page.sections.empty());
    CHECK(page.hours == 0.0);
    CHECK(page.priority == nullptr);
    CHECK(onePageOf(plan, plan.rhythm.versions[0], Role::Manager, kToday).reps == 8.0);
}

TEST_CASE("A page is shortened by questions, then by criteria after the third", "[core][planning]")
{
    const auto plan = OrganisationBuilder()
                          .leader()
                          .version(day(2026, 1, 5), {monthlyDeal(), weeklyPipe()})
                          .build();
    auto page = onePageOf(plan, plan.rhythm.versions[0], Role::Manager, kToday);
    const auto sum = [&](std::size_t OnePage::Entry::*count) {
        std::size_t all = 0;
        for (const auto& section : page.sections)
            for (const auto& entry : section.entries)
                all += entry.*count;
        return all;
    };
    REQUIRE(sum(&OnePage::Entry::questions) == 4);
    REQUIRE(sum(&OnePage::Entry::criteria) == 10);

    for (int i = 0; i < 4; ++i)
        CHECK(shorten(page));
    CHECK(sum(&OnePage::Entry::questions) == 0);
    CHECK(sum(&OnePage::Entry::criteria) == 10);
    for (int i = 0; i < 4; ++i)
        CHECK(shorten(page));
    CHECK(sum(&OnePage::Entry::criteria) == 6);
    CHECK_FALSE(shorten(page));
}

} // namespace mor::tests
