// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rollout/card_rows.h"
#include "rollout/gate_words.h"
#include "rollout/stage_words.h"
#include "rollout/still_running.h"
#include "support/catch.h"
#include "ui/rollout/desk_setting.h"

namespace mor::tests {

using namespace mor::ui;

namespace {

using Kind = StageCondition::Kind;
using Verdict = StageCondition::Verdict;

const Day kToday = day(2026, 11, 3);

Plan pieceByPiece()
{
    auto plan = threeTeams();
    plan.rhythm.rollout.waves = {
        {RolloutStage::Yourself, day(2026, 4, 13), false, {"l-01"}, ""},
        {RolloutStage::Volunteers, day(2026, 5, 18), false, {"m-01"}, "three activities"},
        {RolloutStage::Everyone, day(2026, 7, 6), true, {}, "Pipeline review"},
        {RolloutStage::PieceByPiece, day(2026, 10, 5), true, {}, ""},
    };
    return plan;
}

/// 144 of 174 lies between 77 and 88 %.
StageCondition coverage144()
{
    return {Kind::Coverage, Verdict::CannotTell, 144, 174, 0.764, 0.877, 0.8, {}, 0};
}

RunningPair pair(const char* owner, int weeks, std::optional<int> stopped = {})
{
    return {owner, "PIPE", day(2026, 7, 6), weeks, stopped};
}

} // namespace

TEST_CASE("Stages are done, now and later by their first days", "[ui][rollout]")
{
    const auto views = stageViews(pieceByPiece(), kToday);

    CHECK(views[0].chip == "done");
    CHECK(views[0].dates == "13 Apr to 17 May");
    CHECK(views[1].name == "One volunteer");
    CHECK(views[1].what == "North, three activities");
    CHECK(views[2].dates == "6 Jul to 4 Oct");
    CHECK(views[3].chip == "now");
    CHECK(views[3].dates == "since 5 Oct");
    CHECK(views[4].chip == "later");
    CHECK(
        rolloutContext(pieceByPiece(), kToday) == "Stage 3 of 4 · week 17 since all teams started");
}

TEST_CASE("Before anything runs, the leader is asked to begin with themselves", "[ui][rollout]")
{
    auto plan = threeTeams();
    plan.rhythm.versions.clear();
    const auto first = firstRun(plan, kToday);

    REQUIRE(first);
    CHECK(first->sentence == "Run it on yourself for four weeks.");
    CHECK(first->wave.stage == RolloutStage::Yourself);
    CHECK(first->wave.people == std::vector<std::string>{"l-01"});
    CHECK(first->wave.from == day(2026, 11, 9));
    CHECK_FALSE(firstRun(pieceByPiece(), kToday));
}

TEST_CASE("A rhythm that came to all at once is not told to begin again", "[ui][rollout]")
{
    const auto first = firstRun(threeTeams(), kToday);

    REQUIRE(first);
    CHECK(first->sentence == "Everybody runs the rhythm since Mon 6 Jul.");
    CHECK(first->wave.stage == RolloutStage::Everyone);
    CHECK(first->wave.everyone);
}

TEST_CASE("A condition that can't be told yet is said with its likely range", "[ui][rollout]")
{
    StageGate gate;
    gate.stage = RolloutStage::PieceByPiece;
    gate.conditions
        = {coverage144(), {Kind::Recording, Verdict::Clear, 0, 0, 16, 16, 30, "m-02", 0}};
    const auto view = gateView(gate, pieceByPiece(), kToday);

    CHECK(view.sentence == "Coverage lies between 76 and 88 %: cannot tell yet.");
    CHECK(view.advice == "Wait, or go ahead with a reason every manager can read.");
    CHECK(view.chip == "1 of 2 clear");
    CHECK(view.unmet == QStringList{view.sentence});
    CHECK(view.rows[0].spoken
        == "Talks reach the reps: 144 of 174 covered, needed at least 80 %, cannot tell yet");
}

TEST_CASE("The gate is named after the next activity once all run the rhythm", "[ui][rollout]")
{
    auto plan = pieceByPiece();
    plan.rhythm.rollout.planned = {{day(2026, 11, 30), "DEAL", "Deal coaching"}};

    CHECK(whatIsNext(plan, kToday) == "the next activity: deal coaching, 30 November");
    CHECK(whatIsNext(plan, day(2026, 6, 1)) == "stage 2, everyone, narrow");
}

TEST_CASE("Under four pairs there is no line, only counts", "[ui][rollout]")
{
    const auto plan = threeTeams();
    const auto three = survivalOf({pair("m-01", 17), pair("m-02", 17, 9), pair("m-03", 17)});
    const auto few = stillRunning(three, plan, "l-01");
    auto pairs = three.pairs;
    pairs.push_back(pair("m-04", 4));
    const auto enough = stillRunning(survivalOf(pairs), plan, "l-01");

    CHECK_FALSE(few.drawn);
    CHECK(few.sentence.startsWith("2 of 3 still run."));
    CHECK(few.chart.steps.empty());
    CHECK(enough.drawn);
    CHECK(enough.chart.seenTo == 17);
    CHECK(enough.chart.strokes == std::vector<int>{4});
}

TEST_CASE("Who stopped is named to the leader and not to other managers", "[ui][rollout]")
{
    const auto plan = threeTeams();
    const auto survival
        = survivalOf({pair("m-01", 17), pair("m-02", 17, 9), pair("m-03", 17), pair("l-01", 17)});
    const auto note = [&](const char* viewer) {
        return stillRunning(survival, plan, viewer).chart.notes.at(0).text.toStdString();
    };

    CHECK(note("l-01") == "Central stopped: pipeline review");
    CHECK(note("m-02") == "Central stopped: pipeline review");
    CHECK(note("m-01") == "1 pair stopped");
}

TEST_CASE("What comes when has versions, the draft and ideas by date", "[ui][rollout]")
{
    auto plan = pieceByPiece();
    plan.rhythm.draft = plan.rhythm.versions.back();
    plan.rhythm.draft->number = 2;
    plan.rhythm.draft->publishedOn.reset();
    plan.rhythm.draft->activities.insert(plan.rhythm.draft->activities.begin(), monthlyDeal());
    plan.rhythm.rollout.planned = {
        {day(2026, 11, 30), "DEAL", "Deal coaching"}, {day(2027, 1, 4), "CALL", "Call coaching"}};
    const auto rows = comingRows(plan, {}, kToday);

    REQUIRE(rows.size() == 3);
    CHECK(rows[0].spoken == "6 Jul: Pipeline review, live");
    CHECK(rows[1].spoken.endsWith("draft v2"));
    CHECK(rows[2].spoken == "4 Jan 2027: Call coaching, idea");
    CHECK(rows[2].id == "CALL");
}

TEST_CASE(
    "An expectation is laid beside what was measured and never called a cause", "[ui][rollout]")
{
    auto plan = threeTeams();
    auto& activity = plan.rhythm.versions.front().activities.front();
    activity.expectation = Expectation{"win-rate", Expectation::Direction::Up, 3, 12};
    plan.rhythm.strategy.readings = {
        {"win-rate", {day(2026, 4, 1), day(2026, 6, 30)}, 20, 200, 1000, "", kToday, ""},
        {"win-rate", {day(2026, 10, 1), day(2026, 12, 31)}, 30, 300, 1000, "", kToday, ""},
    };
    const auto later = day(2027, 2, 1);
    const auto rows = expectationRows(expectationReports(plan.rhythm, later), plan.rhythm, later);
    const auto young
        = expectationRows(expectationReports(plan.rhythm, kToday), plan.rhythm, kToday);

    REQUIRE(rows.size() == 1);
    CHECK(rows[0].cells[3].text == "moved as stated");
    CHECK(rows[0].spoken.contains("moved together"));
    CHECK(rows[0].cells[2].text.section(" They", 0, 0).toStdString()
        == "From 20 % (200 of 1000) to 30 % (300 of 1000), so moved by 10 percentage points, "
           "likely 6.2 to 13.8.");
    CHECK_FALSE((rows[0].spoken + rivalsSentence()).contains("caused"));
    CHECK(rivalsSentence().contains("it was the season"));
    CHECK(young[0].cells[3].text == "not yet due");
}

TEST_CASE("An overruled gate stays listed with day, person, condition and reason", "[ui][rollout]")
{
    auto plan = pieceByPiece();
    plan.rhythm.rollout.decisions = {
        {RolloutStage::Everyone, StageDecision::Kind::Wait, day(2026, 9, 21), "l-01", "", {"x"}},
        {RolloutStage::Everyone, StageDecision::Kind::GoAhead, day(2026, 9, 28), "l-01",
            "The quarter ends.", {"Coverage lies between 70 and 84 %: cannot tell yet."}},
    };
    const auto rows = decisionRows(plan, kToday, true);

    CHECK(overruledGates(plan.rhythm.rollout) == 1);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].cells[0].text == "Mon 28 Sep");
    CHECK(rows[0].cells[2].text == "Coverage lies between 70 and 84 %: cannot tell yet.");
    CHECK(rows[0].cells[3].text == "The quarter ends.");
    CHECK(decisionRows(plan, kToday, false).size() == 2);
}

} // namespace mor::tests
