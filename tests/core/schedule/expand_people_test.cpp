// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/schedule_lines.h"
#include "support/catch.h"

using namespace mor;
using namespace mor::tests;

namespace {

const DayRange kTwoWeeks{day(2026, 11, 2), day(2026, 11, 15)};

OrganisationBuilder teams()
{
    OrganisationBuilder builder;
    builder.leader().manager("m-01").manager("m-02").reps("m-01", 1);
    return builder.version(day(2026, 1, 1), {weeklyPipe()});
}

} // namespace

TEST_CASE("A weekly talk needs three working days of both people", "[core][schedule]")
{
    const Lines expected{"PIPE/m-01/r-001/2026-11-06 due 2026-11-06"};
    const Lines excused{"PIPE/m-01/r-001/2026-11-06 due 2026-11-06 too few"};
    const DayRange week{day(2026, 11, 2), day(2026, 11, 8)};

    CHECK(linesOf(teams().away("r-001", {day(2026, 11, 2), day(2026, 11, 3)}).plan(), week)
        == expected);
    CHECK(linesOf(teams().away("r-001", {day(2026, 11, 2), day(2026, 11, 4)}).plan(), week)
        == excused);
    CHECK(linesOf(teams().away("m-01", {day(2026, 11, 4), day(2026, 11, 8)}).plan(), week)
        == excused);
    CHECK(linesOf(teams()
                      .away("m-01", {day(2026, 11, 2), day(2026, 11, 3)})
                      .away("r-001", {day(2026, 11, 5), day(2026, 11, 6)})
                      .plan(),
              week)
        == expected);
    CHECK(linesOf(teams()
                      .away("r-001", {day(2026, 11, 2), day(2026, 11, 3)})
                      .away("r-001", {day(2026, 11, 6), day(2026, 11, 6)}, LeaveKind::Absent)
                      .plan(),
              week)
        == excused);
}

TEST_CASE("A monthly talk needs ten working days", "[core][schedule]")
{
    const auto monthly = [](Day lastAway) {
        OrganisationBuilder builder;
        builder.leader().manager("m-01").reps("m-01", 1).version(day(2026, 1, 1), {monthlyDeal()});
        builder.away("r-001", {day(2026, 11, 1), lastAway});
        return linesOf(builder.plan(), {day(2026, 11, 1), day(2026, 11, 30)});
    };

    // November 2026 has 21 working days; 11 and 12 of them are taken.
    CHECK(monthly(day(2026, 11, 16)) == Lines{"DEAL/m-01/r-001/2026-11-30 due 2026-11-30"});
    CHECK(monthly(day(2026, 11, 17)) == Lines{"DEAL/m-01/r-001/2026-11-30 due 2026-11-30 too few"});
}

TEST_CASE("Who joins on Thursday is excused that week and expected the next", "[core][schedule]")
{
    CHECK(linesOf(teams().joins("r-001", day(2026, 11, 5)).plan(),
              {day(2026, 10, 26), day(2026, 11, 15)})
        == Lines{"PIPE/m-01/r-001/2026-11-06 due 2026-11-06 too few",
            "PIPE/m-01/r-001/2026-11-13 due 2026-11-13"});
}

TEST_CASE("Nothing is due with a rep who left before", "[core][schedule]")
{
    CHECK(linesOf(teams().leaves("r-001", day(2026, 11, 12)).plan(), kTwoWeeks)
        == Lines{"PIPE/m-01/r-001/2026-11-06 due 2026-11-06"});
}

TEST_CASE("When the manager leaves, the reps' talks go on uncovered and the team's end",
    "[core][schedule]")
{
    OrganisationBuilder builder;
    builder.leader().manager("m-01").reps("m-01", 1);
    builder.version(day(2026, 1, 1), {weeklyPipe(), mondayForecast()});

    const auto plan = builder.leaves("m-01", day(2026, 11, 6)).plan();

    CHECK(linesOf(plan, kTwoWeeks)
        == Lines{"FCST/m-01/team/2026-11-02 due 2026-11-02",
            "PIPE/m-01/r-001/2026-11-06 due 2026-11-06",
            "PIPE/vacant/r-001/2026-11-13 due 2026-11-13"});
}

TEST_CASE("After a reorganisation the due date says whose talk it is", "[core][schedule]")
{
    CHECK(linesOf(teams().reportsTo("r-001", "m-02", day(2026, 11, 12)).plan(), kTwoWeeks)
        == Lines{"PIPE/m-01/r-001/2026-11-06 due 2026-11-06",
            "PIPE/m-02/r-001/2026-11-13 due 2026-11-13"});
    CHECK(linesOf(teams()
                      .calendar("plain", {{day(2026, 11, 13), "Holiday"}})
                      .reportsTo("r-001", "m-02", day(2026, 11, 13))
                      .plan(),
              kTwoWeeks)
        == Lines{"PIPE/m-01/r-001/2026-11-06 due 2026-11-06",
            "PIPE/m-01/r-001/2026-11-13 due 2026-11-12"});
}

TEST_CASE("A rep who comes back to a manager continues the same series", "[core][schedule]")
{
    auto builder = teams();
    builder.reportsTo("r-001", "m-02", day(2026, 11, 9));
    builder.reportsTo("r-001", "m-01", day(2026, 11, 16));

    const Schedule schedule = expand(builder.plan(), {day(2026, 11, 2), day(2026, 11, 22)});

    CHECK(schedule.series.size() == 2);
    CHECK(fullLines(schedule).size() == 3);
}

TEST_CASE("Ramp talks end with the ramp", "[core][schedule]")
{
    auto ramp = activity("RAMP", "capacity", Weekly{});
    ramp.audience = Audience::Ramping;
    Plan plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .reps("m-01", 2)
                    .version(day(2026, 1, 1), {ramp})
                    .build();
    plan.roster.people.back().rampUntil = day(2026, 11, 12);

    CHECK(linesOf(std::make_shared<const Plan>(plan), kTwoWeeks)
        == Lines{"RAMP/m-01/r-002/2026-11-06 due 2026-11-06"});
}

TEST_CASE("The leader stands in for a second line only where there is none", "[core][schedule]")
{
    const auto observe
        = activity("OBS", "capacity", Monthly{}, Counterpart::Manager, Role::SecondLine);
    const DayRange november{day(2026, 11, 1), day(2026, 11, 30)};
    OrganisationBuilder flat;
    flat.leader().manager("m-01").version(day(2026, 1, 1), {observe});
    OrganisationBuilder deep;
    deep.leader().secondLine("s-01").manager("m-01", "s-01").manager("m-02");
    deep.version(day(2026, 1, 1), {observe});

    CHECK(linesOf(flat.plan(), november) == Lines{"OBS/l-01/m-01/2026-11-30 due 2026-11-30"});
    CHECK(linesOf(deep.plan(), november) == Lines{"OBS/s-01/m-01/2026-11-30 due 2026-11-30"});
}

TEST_CASE(
    "Account talks are with the rep's manager while the rep has the account", "[core][schedule]")
{
    OrganisationBuilder builder;
    builder.leader().manager("m-01").reps("m-01", 1);
    builder.subject(
        {Subject::Kind::Account, "a-1", "Vega", "r-001", day(2026, 1, 1), day(2026, 10, 15)});
    builder.version(
        day(2026, 1, 1), {activity("ACCT", "retention", Quarterly{}, Counterpart::Account)});

    CHECK(linesOf(builder.plan(), {day(2026, 7, 1), day(2026, 12, 31)})
        == Lines{"ACCT/m-01/a-1/2026-09-30 due 2026-09-30"});
}

TEST_CASE("One owner's or one activity's part can be asked for alone", "[core][schedule]")
{
    auto builder = teams();
    builder.rep("r-900", "m-02");
    const auto plan = builder.plan();

    const Schedule one = expand(plan, kTwoWeeks, {&plan->roster.people[2], {}});

    CHECK(plan->roster.people[2].code == "m-02");
    CHECK(one.series.size() == 1);
    CHECK(one.owner(one.occurrences.front())->code == "m-02");
    CHECK(expand(plan, kTwoWeeks, {nullptr, "CALL"}).occurrences.empty());
}
