// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/clash_words.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

/// PIPE with r-001 on Tuesday 10:00 in the week of Monday 2 November 2026.
Schedule november(std::vector<BusyTime> busy = {})
{
    auto plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .reps("m-01", 2)
                    .slot("m-01", "r-001", "PIPE", 2, 600)
                    .slot("m-01", "r-002", "PIPE", 3, 840)
                    .away("m-01", {day(2026, 11, 5), day(2026, 11, 6)})
                    .away("r-001", {day(2026, 11, 6), day(2026, 11, 6)})
                    .version(day(2026, 1, 1), {weeklyPipe(), dailyHuddle()})
                    .build();
    plan.roster.busy = std::move(busy);
    return expand(std::make_shared<const Plan>(plan), {day(2026, 11, 1), day(2026, 11, 30)});
}

std::string said(const Schedule& schedule, const TalkPlace& place)
{
    const PlaceCheck check(
        schedule, schedule.find(key("PIPE/m-01/r-001/2026-11-06")), day(2026, 11, 2), 480);
    return ui::clashSentences(check.at(place), check).toStdString();
}

} // namespace

TEST_CASE("What stands against a place is said in a sentence each", "[ui][shared]")
{
    const auto schedule = november({{"r-001", day(2026, 11, 4), 600, 660}});

    CHECK(said(schedule, {day(2026, 11, 3), 660}).empty());
    CHECK(said(schedule, {day(2026, 11, 2), 470}) == "That time is over.");
    CHECK(said(schedule, {day(2026, 11, 7), 660})
        == "It can be held from Mon 2 Nov to Fri 6 Nov. Manager m-01 does not work on that day. "
           "Rep r-001 does not work on that day.");
    CHECK(said(schedule, {day(2026, 11, 6), 660})
        == "Manager m-01 is away until Fri 6 Nov. Rep r-001 is away on that day.");
    CHECK(said(schedule, {day(2026, 11, 4), 640}) == "Rep r-001 is busy from 10:00 to 11:00.");
    CHECK(said(schedule, {day(2026, 11, 4), 840})
        == "Manager m-01 has Talk PIPE with Rep r-002 from 14:00 to 14:25.");
    CHECK(said(schedule, {day(2026, 11, 4), 530})
        == "Manager m-01 has Talk HUDL with the team from 08:45 to 09:10.");
}

TEST_CASE("A week over the budget is said in hours", "[ui][shared]")
{
    const auto schedule = november();
    const PlaceCheck check(
        schedule, schedule.find(key("PIPE/m-01/r-001/2026-11-06")), day(2026, 11, 2));
    Clash over{Clash::Kind::OverBudget, check.appointment().holder};
    over.minutesOver = 90;

    CHECK(ui::clashSentence(over, check).toStdString()
        == "That week would be 1.5 h over the budget of Manager m-01.");
}

} // namespace mor::tests
