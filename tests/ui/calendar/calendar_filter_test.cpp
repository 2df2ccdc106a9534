// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/calendar_filter.h"

#include "support/catch.h"
#include "ui/calendar/calendar_setting.h"

#include <algorithm>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

CalendarContents week45(const OrganisationBuilder& team = calendarTeam())
{
    return contentsOf(team.plan(), kWeek45, day(2026, 11, 3));
}

} // namespace

TEST_CASE("The filter takes an activity or all leave out", "[ui][calendar]")
{
    auto team = calendarTeam();
    team.away("r-002", {day(2026, 11, 5), day(2026, 11, 6)});
    const auto week = week45(team);
    CalendarFilter noLeave;
    noLeave.showLeave = false;
    CalendarFilter noForecast;
    noForecast.hidden = {"FCST"};

    CHECK(week.leaves.size() == 1);
    CHECK(filtered(week, noLeave).leaves.empty());
    CHECK_FALSE(noLeave.hidesTalks());
    CHECK(filtered(week, noForecast).talks.size() == week.talks.size() - 1);
    CHECK(noForecast.hidesTalks());
}

TEST_CASE("The filter leaves the talks of one person", "[ui][calendar]")
{
    const auto week = week45();
    CalendarFilter withFirst;
    withFirst.person = "r-001";
    CalendarFilter withThird;
    withThird.person = "r-003";

    const auto first = filtered(week, withFirst);
    REQUIRE(first.talks.size() == 1);
    CHECK(first.talks.front().key.counterpart == "r-001");
    CHECK(first.loose.empty());
    CHECK(filtered(week, withThird).loose.size() == 1); // that talk has no time yet
    CHECK(first.columns[1].expected == week.columns[1].expected);
}

TEST_CASE("The filter leaves the talks of one lever or one state", "[ui][calendar]")
{
    const auto week = week45();
    CalendarFilter late;
    late.mark = Mark::Late;
    CalendarFilter forecast;
    forecast.lever = week.talks.front().lever;

    const auto running = filtered(week, late);
    REQUIRE(running.talks.size() == 1);
    CHECK(running.talks.front().key.activity == "FCST");
    REQUIRE(filtered(week, forecast).talks.size() == 1);
    CHECK(filtered(week, forecast).talks.front().key.activity == "FCST");
}

TEST_CASE("The filter offers the people and levers of the talks", "[ui][calendar]")
{
    const auto plan = calendarTeam().plan();
    const auto week = week45();

    const auto people = peopleIn(week, plan->roster);
    REQUIRE(people.size() == 3);
    CHECK(people.front().code == "r-001");
    CHECK(leversIn(week, plan->rhythm).size() == 2);
}

TEST_CASE("Others than the owner see the counts and no talk", "[ui][calendar]")
{
    auto team = calendarTeam();
    team.away("r-002", {day(2026, 11, 5), day(2026, 11, 6)})
        .away("m-01", {day(2026, 11, 6), day(2026, 11, 6)});
    const auto all = week45(team);

    const auto seen = withoutPeople(all);

    CHECK(seen.talks.empty());
    CHECK(seen.loose.empty());
    REQUIRE(seen.leaves.size() == 1);
    CHECK(seen.leaves.front().isOwner);
    CHECK(seen.weeks.front().talks == all.weeks.front().talks); // counts are open to all above
}

TEST_CASE("A day shows its talks and what still runs late on it", "[ui][calendar]")
{
    const auto tuesday = onlyDay(week45(), day(2026, 11, 3));
    const auto friday = onlyDay(week45(), day(2026, 11, 6));

    REQUIRE(tuesday.columns.size() == 1);
    REQUIRE(tuesday.talks.size() == 2);
    CHECK(tuesday.talks[0].place == CalendarTalk::Place::Late); // Monday's call, to Thursday
    CHECK(tuesday.talks[1].key.counterpart == "r-001");
    CHECK(friday.talks.empty());
    CHECK(friday.loose.size() == 1);
}
