// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/gate_answers.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <algorithm>

namespace mor::tests {

namespace {

using Verdict = GateAnswer::Verdict;

const Day kToday = day(2026, 11, 3);

Activity weekly(const char* code, int talk)
{
    auto made = activity(code, "win-rate", Weekly{});
    made.minutes = {talk, 0, 1};
    return made;
}

/// Teams of 8 and 4 with one weekly hour a rep live: 8 and 4 hours.
struct Office {
    Plan plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .manager("m-02")
                    .reps("m-01", 8)
                    .reps("m-02", 4)
                    .version(day(2026, 1, 5), {weekly("PIPE", 60)})
                    .build();

    GateAnswer hours(const std::vector<Activity>& activities, std::string_view code) const
    {
        RhythmVersion draft;
        draft.activities = activities;
        return derivedGate(*findActivity(draft, code), draft, {plan.rhythm, plan.roster, kToday})
            .answers[3];
    }
};

} // namespace

TEST_CASE("The fourth question names the fullest week while everybody fits", "[core][planning]")
{
    Office office;
    office.plan.rhythm.budgetHours = 10.0;

    const auto answer = office.hours({weekly("ONE", 15), weekly("PIPE", 60)}, "ONE");

    CHECK(answer.verdict == Verdict::Clear);
    CHECK(answer.object == "10.0 h of 10.0 h");
}

TEST_CASE(
    "One manager who would not fit keeps the fourth question open by name", "[core][planning]")
{
    Office office;
    office.plan.rhythm.budgetHours = 9.0; // the average week is 7.5 hours

    const std::vector<Activity> draft{weekly("ONE", 15), weekly("PIPE", 60)};

    const auto added = office.hours(draft, "ONE");
    CHECK(added.verdict == Verdict::Open);
    CHECK(added.object == "10.0 h of 9.0 h for Team of m-01");
    // PIPE costs what it did: it is not what pushes anybody over.
    CHECK(office.hours(draft, "PIPE").verdict == Verdict::Clear);
}

TEST_CASE("A change of words is not refused because a team was too big before", "[core][planning]")
{
    Office office;
    office.plan.rhythm.budgetHours = 6.0;
    auto reworded = weekly("PIPE", 60);
    reworded.name = "Pipeline hour";

    CHECK(office.hours({reworded}, "PIPE").verdict == Verdict::Clear);
    CHECK(office.hours({weekly("PIPE", 55)}, "PIPE").verdict == Verdict::Clear);
    CHECK(office.hours({weekly("PIPE", 65)}, "PIPE").verdict == Verdict::Open);
}

TEST_CASE("Whoever takes an activity over is asked about all of its hours", "[core][planning]")
{
    Office office;
    office.plan = OrganisationBuilder()
                      .leader()
                      .manager("m-01")
                      .reps("m-01", 8)
                      .version(day(2026, 1, 5), {weekly("MONE", 30), weekly("PIPE", 60)})
                      .build();
    auto& live = office.plan.rhythm.versions[0].activities[0];
    live.owner = Role::Leader;
    office.plan.rhythm.budgetHours = 9.0; // PIPE takes 8
    auto passedOn = live;
    passedOn.owner = Role::Manager;
    const auto pipe = weekly("PIPE", 60);

    CHECK(office.hours({live, pipe}, "MONE").verdict == Verdict::Clear);
    const auto answer = office.hours({passedOn, pipe}, "MONE");
    CHECK(answer.verdict == Verdict::Open);
    CHECK(answer.object == "12.0 h of 9.0 h for Team of m-01");
}

TEST_CASE(
    "Without a second line the leader runs what it owns, before and after", "[core][planning]")
{
    Office office; // the leader leads two managers
    auto live = weekly("MONE", 240);
    live.owner = Role::Leader;
    live.counterpart = Counterpart::Manager;
    office.plan.rhythm.versions[0].activities = {live};
    office.plan.rhythm.budgetHours = 9.0; // MONE takes 8
    auto passedOn = live;
    passedOn.owner = Role::SecondLine;
    auto added = live;
    added.code = "NEW";
    added.minutes.talk = 60;

    CHECK(office.hours({passedOn, added}, "MONE").verdict == Verdict::Clear);
    CHECK(office.hours({passedOn, added}, "NEW").verdict == Verdict::Open);
}

TEST_CASE("Without a version in force every activity of the role must fit", "[core][planning]")
{
    Office office;
    office.plan.rhythm.versions.clear();
    office.plan.rhythm.budgetHours = 6.0;

    CHECK(office.hours({weekly("PIPE", 60)}, "PIPE").verdict == Verdict::Open);
}

TEST_CASE("A player-coach is asked about half the budget", "[core][planning]")
{
    Office office;
    office.plan.rhythm.budgetHours = 9.0;
    std::ranges::find(office.plan.roster.people, "m-02", &Person::code)->playerCoach = true;

    const auto answer = office.hours({weekly("PIPE", 68)}, "PIPE");

    // 9.1 hours of 9, and 4.5 of 4.5.
    CHECK(answer.object == "9.1 h of 9.0 h for Team of m-01");
    CHECK(office.hours({weekly("PIPE", 67)}, "PIPE").verdict == Verdict::Clear);
    CHECK(office.hours({weekly("PIPE", 70)}, "PIPE").object
        == "9.3 h of 9.0 h for Team of m-01, 4.7 h of 4.5 h for Team of m-02");
}

TEST_CASE("Where nobody leads anybody yet the usual team is asked about", "[core][planning]")
{
    Office office;
    office.plan.roster.lines.clear();
    office.plan.rhythm.versions.clear();

    // Eight reps, six managers.
    CHECK(office.hours({weekly("PIPE", 60)}, "PIPE").object == "8.0 h of 14.0 h");
    auto own = weekly("MONE", 60);
    own.owner = Role::SecondLine;
    own.counterpart = Counterpart::Manager;
    CHECK(office.hours({own}, "MONE").object == "6.0 h of 14.0 h");
}

} // namespace mor::tests
