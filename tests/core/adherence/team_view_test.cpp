// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/team_view.h"

#include "core/adherence/team_setting.h"
#include "support/catch.h"

namespace mor::tests {

namespace {

TeamView viewOf(const Ledger& ledger, std::span<const NextStep> steps = {},
    std::span<const UnplannedTalk> unplanned = {})
{
    return teamView(ledger, steps, unplanned, personAt(ledger, "m-01"), kFourWeeks);
}

std::vector<State> statesOf(const Ledger& ledger, const TeamCell& cell)
{
    std::vector<State> states;
    for (const auto position : cell.talks)
        states.push_back(ledger.entries[position].state);
    return states;
}

std::string nameOf(const Ledger& ledger, const TeamRow& row)
{
    return ledger.schedule->plan->roster.people[row.rep].code;
}

} // namespace

TEST_CASE("A rep's marks tell every closed window, oldest first", "[core][adherence]")
{
    const auto ledger = teamOfThree().ledger(kTuesday);
    const auto view = viewOf(ledger);

    REQUIRE(view.activities.size() == 1);
    CHECK(view.activities[0] == TeamActivity{"PIPE", "Talk PIPE", "pipeline-health"});
    REQUIRE(view.rows.size() == 3);
    using enum State;
    CHECK(statesOf(ledger, view.rows[0].cells[0])
        == std::vector<State>{OnTime, OnTime, OnTime, OnTime});
    CHECK(statesOf(ledger, view.rows[1].cells[0])
        == std::vector<State>{OnTime, Missed, Late, Missed});
    CHECK(statesOf(ledger, view.rows[2].cells[0])
        == std::vector<State>{Excused, OnTime, OnTime, OnTime});
    CHECK(view.rows[1].cells[0].minutes == 50);
}

TEST_CASE("A window still in its grace is not judged yet", "[core][adherence]")
{
    const auto ledger = teamOfThree().ledger(day(2026, 11, 3));

    CHECK(viewOf(ledger).rows[1].cells[0].talks.size() == 3);
}

TEST_CASE("The least covered rep comes first and the others by name", "[core][adherence]")
{
    const auto ledger = teamOfThree().ledger(kTuesday);
    const auto view = viewOf(ledger);

    CHECK(inOrder(view, TeamOrder::LeastCovered) == std::vector<std::size_t>{1, 0, 2});
    CHECK(inOrder(view, TeamOrder::Name) == std::vector<std::size_t>{0, 1, 2});
    CHECK(leastCovered(view) == std::size_t{1});
}

TEST_CASE("Nobody is the least covered where everybody got all", "[core][adherence]")
{
    auto practice = teamOfThree();
    practice.held("PIPE/m-01/r-002/2026-10-16", day(2026, 10, 16))
        .held("PIPE/m-01/r-002/2026-10-30", day(2026, 10, 30));

    CHECK_FALSE(leastCovered(viewOf(practice.ledger(kTuesday))));
}

TEST_CASE("A team's sums are floor, coverage and who is below the minimum", "[core][adherence]")
{
    const auto sums = viewOf(teamOfThree().ledger(kTuesday)).sums;

    CHECK(sums.talks.onTime == 8);
    CHECK(sums.talks.late == 1);
    CHECK(sums.talks.missed == 2);
    CHECK(sums.talks.excused == 1);
    CHECK(sums.covered == 9);
    CHECK(sums.entitled == 11);
    CHECK(sums.reps == 3);
    CHECK(sums.belowMinimum == 1);
    CHECK(sums.floorDone == 2);
    CHECK(sums.floorExpected == 4);
}

TEST_CASE("Talks with the whole team count for the manager and for no rep", "[core][adherence]")
{
    const auto ledger
        = teamOfThree(threeReps().version(day(2026, 1, 1), {weeklyPipe(), mondayForecast()}))
              .ledger(kTuesday);
    const auto view = viewOf(ledger);

    CHECK(view.activities.size() == 1);
    CHECK(view.sums.entitled == 11);
    CHECK(view.sums.talks.expected() == 15);
    CHECK(view.sums.talks.done() == 9);
}

TEST_CASE("Many talks of one kind never fill the gap of another", "[core][adherence]")
{
    const auto ledger
        = teamOfThree(threeReps().version(day(2026, 1, 1), {weeklyPipe(), monthlyDeal()}))
              .ledger(kTuesday);
    const auto view = viewOf(ledger);

    // Due on the last Friday of October, not held with anybody.
    REQUIRE(view.activities.size() == 2);
    CHECK(view.activities[1].code == "DEAL");
    CHECK(view.rows[0].cells[1].counts.missed == 1);
    CHECK(view.rows[0].counts.done() == 4);
    CHECK(view.rows[0].counts.expected() == 5);
    CHECK(view.sums.belowMinimum == 3);
}

TEST_CASE("The longest gap of a rep runs to today by the activity's own beat", "[core][adherence]")
{
    const auto view = viewOf(teamOfThree().ledger(kTuesday));

    // After Monday 26 October: four days that week, two whole weeks, and two days.
    REQUIRE(view.rows[1].gap);
    CHECK(view.rows[1].gap->days == 16);
    CHECK(view.rows[1].gap->usual == 5);
    CHECK(view.rows[1].gap->isLong());
    // The sums name nobody.
    REQUIRE(view.sums.gap);
    CHECK(view.sums.gap->days == 16);
    CHECK(view.sums.gap->person.empty());
}

TEST_CASE("A rep who left stays in the weeks of the talks, without a gap", "[core][adherence]")
{
    const auto ledger = teamOfThree(
        threeReps().version(day(2026, 1, 1), {weeklyPipe()}).leaves("r-002", day(2026, 11, 6)))
                            .ledger(kTuesday);
    const auto view = viewOf(ledger);

    REQUIRE(view.rows.size() == 3);
    CHECK(nameOf(ledger, view.rows[1]) == "r-002");
    CHECK_FALSE(view.rows[1].ledNow);
    CHECK_FALSE(view.rows[1].gap);
    CHECK(view.rows[1].counts.expected() == 4);
}

TEST_CASE("Before the first window closes a team is names without marks", "[core][adherence]")
{
    const auto ledger = teamOfThree().ledger(day(2026, 10, 6));
    const auto view = viewOf(ledger);

    CHECK(view.rows.size() == 3);
    CHECK(view.activities.empty());
    CHECK(view.sums.reps == 0);
    CHECK_FALSE(leastCovered(view));
}

TEST_CASE("Sums of two teams name the worse floor and the longer gap", "[core][adherence]")
{
    TeamSums north;
    north.floorDone = 5;
    north.floorExpected = 8;
    north.belowMinimum = 2;
    north.gap = TalkGap{{}, "ONE", "One-on-one", 16, 10};
    TeamSums south;
    south.floorDone = 3;
    south.floorExpected = 6;
    south.belowMinimum = 4;
    south.gap = TalkGap{{}, "PIPE", "Pipeline review", 7, 5};
    TeamSums both = north;
    both += south;

    CHECK(both.floorDone == 3);
    CHECK(both.floorExpected == 6);
    CHECK(both.belowMinimum == 6);
    CHECK(both.gap->days == 16);
}

TEST_CASE("A team's cell adds up those of its reps", "[core][adherence]")
{
    const auto cells = teamCells(viewOf(teamOfThree().ledger(kTuesday)));

    REQUIRE(cells.size() == 1);
    CHECK(cells[0].counts.done() == 9);
    CHECK(cells[0].counts.expected() == 11);
    CHECK(cells[0].minutes == 225);
}

TEST_CASE("Minutes got stand beside the minutes a rep's own talks need", "[core][adherence]")
{
    const UnplannedTalk corridor{
        uuid(900), "", "m-01", "r-002", day(2026, 10, 20), 30, "", day(2026, 10, 20)};
    const auto ledger = teamOfThree().ledger(kTuesday);
    const auto view = viewOf(ledger, {}, {&corridor, 1});

    CHECK(view.rows[0].attention == Attention{100, 0, 100});
    CHECK(view.rows[1].attention == Attention{50, 30, 100});
    CHECK(view.rows[2].attention == Attention{75, 0, 75}); // nothing is needed while away
    CHECK(*view.rows[1].attention.share() == Approx(0.5));
    CHECK(view.sums.shortOfAttention == 0); // 80 of 100 with the talk nobody planned
    CHECK(viewOf(ledger).sums.shortOfAttention == 1);
}

TEST_CASE("Whoever is new needs more minutes by talks of their own", "[core][adherence]")
{
    auto ramp = activity("RAMP", "capacity", Weekly{});
    ramp.audience = Audience::Ramping;
    ramp.minutes.talk = 30;
    auto organisation = threeReps().version(day(2026, 1, 1), {weeklyPipe(), ramp});
    auto plan = organisation.build();
    for (auto& person : plan.roster.people)
        if (person.code == "r-001")
            person.rampUntil = day(2026, 12, 31);
    const auto ledger
        = PracticeBuilder(std::make_shared<const Plan>(plan), kFourWeeks).ledger(kTuesday);
    const auto view = viewOf(ledger);

    CHECK(view.rows[0].attention.needed == 4 * 25 + 4 * 30);
    CHECK(view.rows[1].attention.needed == 4 * 25);
    CHECK_FALSE(Attention{}.share());
}

} // namespace mor::tests
