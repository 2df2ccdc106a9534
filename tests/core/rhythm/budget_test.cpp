// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/budget.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

Activity made(const char* code, const char* cadence, Counterpart counterpart, int talk,
    int preparation, Role owner = Role::Manager)
{
    auto made = activity(code, "win-rate", parseCadence(cadence).value(), counterpart, owner);
    made.minutes = {talk, preparation, 1};
    return made;
}

/// Domain handbook, sections 4 and 5.
std::vector<Activity> narrowStart()
{
    return {made("PIPE", "weekly", Counterpart::Rep, 25, 5),
        made("QUAL", "on deal-enters-stage within 5 working days", Counterpart::Deal, 15, 5),
        made("WIN", "on deal-won within 10 working days", Counterpart::Deal, 20, 5),
        made("LOSS", "on deal-lost within 10 working days", Counterpart::Deal, 25, 5)};
}

std::vector<Activity> fullFrontline()
{
    auto activities = narrowStart();
    activities.push_back(made("ONE", "every 2 weeks", Counterpart::Rep, 30, 5));
    activities.push_back(made("DEAL", "monthly", Counterpart::Rep, 45, 10));
    activities.push_back(made("CALL", "monthly", Counterpart::Rep, 30, 20));
    activities.push_back(made("FCST", "weekly on mon", Counterpart::Team, 30, 15));
    activities.push_back(made("QBR", "quarterly", Counterpart::Rep, 60, 20));
    return activities;
}

std::vector<Activity> leadersOwn()
{
    const auto leader = [](const char* code, const char* cadence, Counterpart counterpart, int talk,
                            int preparation) {
        return made(code, cadence, counterpart, talk, preparation, Role::Leader);
    };
    return {leader("ONE", "weekly", Counterpart::Manager, 30, 5),
        leader("OBS", "monthly", Counterpart::Manager, 65, 5),
        leader("FCST", "weekly", Counterpart::Team, 45, 15),
        leader("SKIP", "2 per quarter", Counterpart::Manager, 30, 5),
        leader("CALIB", "quarterly", Counterpart::Team, 60, 15),
        leader("RETRO", "quarterly", Counterpart::Team, 45, 15),
        leader("QBR", "quarterly", Counterpart::Manager, 75, 15),
        leader("LOOK", "weekly", Counterpart::Alone, 15, 0)};
}

LedTeam reps(double count) { return {count, 0.0, 0.0, 0.0}; }

/// A tenth, as the handbook's table rounds.
Approx tenth(double value) { return Approx(value).margin(0.05).epsilon(0.0); }

} // namespace

TEST_CASE("The narrow start costs a manager of eight 6.1 hours", "[core][rhythm]")
{
    const auto hours = weeklyHours(narrowStart(), reps(8));

    CHECK(hours.total() == tenth(6.1));
    CHECK(hours.talk == tenth(5.0));
    CHECK(hours.occurrences == tenth(13.5));
}

TEST_CASE("The full frontline rhythm costs a manager of eight 13.2 hours", "[core][rhythm]")
{
    const auto hours = weeklyHours(fullFrontline(), reps(8));

    CHECK(hours.total() == tenth(13.2));
    CHECK(hours.talk == tenth(10.4));
    CHECK(hours.occurrences == tenth(22.8));
    CHECK(hours.recording == tenth(0.4));
}

TEST_CASE("The leader's own rhythm costs 7.8 hours with six managers", "[core][rhythm]")
{
    const auto hours = weeklyHours(leadersOwn(), LedTeam{0.0, 0.0, 6.0, 0.0});

    CHECK(hours.total() == tenth(7.8));
    CHECK(hours.talk == tenth(6.4));
    CHECK(hours.occurrences == tenth(10.9));
}

TEST_CASE("The full rhythm grows with the span", "[core][rhythm]")
{
    const auto activities = fullFrontline();

    CHECK(weeklyHours(activities, reps(5)).total() == tenth(8.6));
    CHECK(weeklyHours(activities, reps(6)).total() == tenth(10.1));
    CHECK(weeklyHours(activities, reps(10)).total() == tenth(16.4));
    CHECK(weeklyHours(activities, reps(12)).total() == tenth(19.5));
}

TEST_CASE("The narrow start grows with the span", "[core][rhythm]")
{
    // A rep costs 30 minutes of PIPE a week, and 40 of QUAL, 7.5 of WIN and 21 of LOSS a month:
    // 30 + 68.5 x 12 / 52 = 45.8 minutes.
    const auto activities = narrowStart();

    CHECK(weeklyHours(activities, reps(5)).total() == tenth(3.8));
    CHECK(weeklyHours(activities, reps(6)).total() == tenth(4.6));
    CHECK(weeklyHours(activities, reps(10)).total() == tenth(7.6));
    CHECK(weeklyHours(activities, reps(12)).total() == tenth(9.2));
}

TEST_CASE("The leader's own rhythm grows with the managers led", "[core][rhythm]")
{
    // Forecasts, calibration, review and look cost 1.42 hours whatever the number; a manager costs
    // 35 minutes a week, 70 a month and 2 x 35 + 90 a quarter: 63.5 minutes.
    const auto activities = leadersOwn();

    CHECK(weeklyHours(activities, LedTeam{0.0, 0.0, 3.0, 0.0}).total() == tenth(4.6));
    CHECK(weeklyHours(activities, LedTeam{0.0, 0.0, 8.0, 0.0}).total() == tenth(9.9));
}

TEST_CASE("Huddle, recruiting and account plans bring it to 16.1 hours", "[core][rhythm]")
{
    auto activities = fullFrontline();
    activities.push_back(made("HUDL", "every working day", Counterpart::Team, 15, 0));
    activities.push_back(made("RECR", "weekly", Counterpart::Alone, 60, 0));
    activities.push_back(made("ACCT", "quarterly", Counterpart::Account, 45, 15));

    CHECK(weeklyHours(activities, LedTeam{8.0, 0.0, 0.0, 8.0}).total() == tenth(16.1));
}

TEST_CASE("A rep gets 2.7 hours a month from the narrow start and 5.4 from the full one",
    "[core][rhythm]")
{
    CHECK(talkPerRepAndMonth(narrowStart(), reps(8)) == tenth(2.7));
    CHECK(talkPerRepAndMonth(fullFrontline(), reps(8)) == tenth(5.4));
    CHECK(talkPerRepAndMonth(fullFrontline(), reps(0)) == 0.0);
}

TEST_CASE("How often triggers fire is an assumption one can replace", "[core][rhythm]")
{
    TriggerEstimate estimate;
    estimate.perRepAndMonth = {{"deal-won", 13.0}};
    estimate.otherwise = 0.0;

    // 13 wins a month are three a week, with one rep, 25 minutes each.
    CHECK(weeklyHours(narrowStart()[2], reps(1), estimate).total() == Approx(1.25));
    CHECK(weeklyHours(narrowStart()[3], reps(1), estimate).total() == Approx(0.0));
}

TEST_CASE("Ramp talks count only for those in their ramp", "[core][rhythm]")
{
    auto ramp = made("RAMP", "weekly", Counterpart::Rep, 30, 0);
    ramp.audience = Audience::Ramping;

    CHECK(weeklyHours(ramp, LedTeam{8.0, 2.0, 0.0, 0.0}).total() == Approx(1.0));
}

TEST_CASE("The team is who is led and employed on the day", "[core][rhythm]")
{
    const auto roster = OrganisationBuilder()
                            .leader()
                            .manager("m-01")
                            .manager("m-02")
                            .reps("m-01", 3)
                            .reps("m-02", 1)
                            .leaves("r-003", day(2026, 6, 30))
                            .subject({Subject::Kind::Account, "a-1", "Vega", "r-001",
                                day(2026, 1, 1), day(2026, 12, 31)})
                            .build()
                            .roster;
    const auto& manager = roster.people[1];

    CHECK(teamOf(roster, manager, day(2026, 6, 30)) == LedTeam{3.0, 0.0, 0.0, 1.0});
    CHECK(teamOf(roster, manager, day(2027, 1, 1)) == LedTeam{2.0, 0.0, 0.0, 0.0});
    CHECK(teamOf(roster, roster.people[0], day(2026, 6, 30)) == LedTeam{0.0, 0.0, 2.0, 0.0});
    CHECK(averageTeam(roster, Role::Manager, day(2026, 6, 30)) == LedTeam{2.0, 0.0, 0.0, 0.5});
    CHECK(averageTeam(roster, Role::SecondLine, day(2026, 6, 30)) == LedTeam{});
}

TEST_CASE("Without a second line the leader has its activities", "[core][rhythm]")
{
    const auto skip = activity("SKIP", "people-retention",
        TimesPerPeriod{2, TimesPerPeriod::Period::Quarter}, Counterpart::Manager, Role::SecondLine);
    auto builder = OrganisationBuilder().leader().version(day(2026, 1, 1), {skip, weeklyPipe()});
    const auto flat = builder.build();
    const auto tall = builder.secondLine("s-01").build();
    const auto owned = [](const Plan& plan, Role role) {
        return activitiesOwnedBy(plan.rhythm.versions.front(), plan.roster, role, day(2026, 6, 30))
            .size();
    };

    CHECK(owned(flat, Role::Leader) == 1);
    CHECK(owned(tall, Role::Leader) == 0);
    CHECK(owned(tall, Role::SecondLine) == 1);
    CHECK(owned(tall, Role::Manager) == 1);
}

TEST_CASE("A player-coach has half the budget", "[core][rhythm]")
{
    Person coach;
    coach.playerCoach = true;

    CHECK(budgetOf(Rhythm{}, Person{}) == Approx(14.0));
    CHECK(budgetOf(Rhythm{}, coach) == Approx(7.0));
}

} // namespace mor::tests
