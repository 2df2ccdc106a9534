// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/headline_words.h"
#include "support/catch.h"
#include "ui/adherence/three_teams.h"

namespace mor::tests {

using namespace mor::ui;

TEST_CASE("Three teams are judged over weeks 41 to 44", "[ui][adherence]")
{
    const auto overview = ThreeTeams().overview();

    REQUIRE(overview.teams.size() == 3);
    CHECK(overview.teams[0].label == "North");
    CHECK(overview.teams[2].reps == 6);
    REQUIRE(overview.activities.size() == 1);
    CHECK(overview.judgedCounts(0, 0).done() == 26);
    CHECK(overview.judgedCounts(0, 0).expected() == 27);
    CHECK(overview.judgedCounts(1, 0).done() == 26);
    CHECK(overview.judgedCounts(1, 0).expected() == 32);
    CHECK(overview.judgedCounts(2, 0).done() == 15);
    CHECK(overview.judgedCounts(2, 0).expected() == 24);
    CHECK(overview.total.done() == 67);
    CHECK(overview.total.expected() == 83);
    CHECK(overview.weeks.size() == 12);
    CHECK(overview.week(2, 0, 11).done() == 2);
    CHECK(verdictMark(overview.judgedCounts(0, 0), 0.8) == Mark::OnTime);
    CHECK(verdictMark(overview.judgedCounts(1, 0), 0.8) == Mark::CannotTell);
    CHECK(verdictMark(overview.judgedCounts(2, 0), 0.8) == Mark::Missed);
}

TEST_CASE("The four sentences say counts first and blame nobody", "[ui][adherence]")
{
    const auto texts = headlineTexts(ThreeTeams().overview());

    CHECK(texts[0].sentence == "North: pipeline reviews, 26 of 27, and one rep excused.");
    CHECK(texts[0].behind == "likely 82 to 99 %, on target");
    CHECK(texts[2].sentence == "Central: pipeline reviews, 26 of 32.");
    CHECK(texts[2].behind == "could be 65 to 91 %, target 80 %");
    CHECK(texts[3].sentence == "Ask South: what got in the way of pipeline reviews?");
    for (const auto& text : texts)
        for (const auto* word : {"caused", "due to", "underperform", "m-0"})
            CHECK_FALSE(text.sentence.contains(QLatin1String(word)));
}

TEST_CASE("What fell is told with both counts", "[ui][adherence]")
{
    // 24 of 24 in weeks 37 to 40, then 15 of 24: from at least 0.862 to at most 0.788.
    const auto texts = headlineTexts(ThreeTeams().overview());

    CHECK(texts[1].heading == "What drifts");
    CHECK(texts[1].sentence == "South: pipeline reviews fell from 24 of 24 to 15 of 24.");
    CHECK(texts[1].behind == "weeks 41 to 44 against the four before");
}

TEST_CASE("What fell with somebody above the teams is told by its team", "[ui][adherence]")
{
    auto overview = ThreeTeams().overview();
    REQUIRE(overview.headlines.drifts);
    overview.headlines.drifts->subject.manager = "l-01"; // holds talks, and is no team's manager

    const auto texts = headlineTexts(overview);

    CHECK(texts[1].sentence.toStdString()
        == "Team of l-01: pipeline reviews fell from 24 of 24 to 15 of 24.");
}

TEST_CASE(
    "What was noticed is told with its day, and nobody is said to have looked", "[ui][adherence]")
{
    DriftAlarm alarm;
    alarm.manager = "m-03";
    alarm.activity = "PIPE";
    alarm.before = {34, 39};
    alarm.after = {7, 16};
    alarm.since = day(2026, 10, 5);
    alarm.week = day(2026, 10, 19);
    alarm.noticedOn = day(2026, 10, 31);
    alarm.aboveFrom = day(2026, 11, 7);

    const auto texts = headlineTexts(ThreeTeams().overview(), {alarm});

    CHECK(texts[1].behind
        == "noticed in week 43, on Sat 31 Oct; shown to those above from Sat 7 Nov");
    CHECK(texts[3].sentence == "Ask South: what got in the way of pipeline reviews?");
    alarm.acknowledged = DriftWord{};
    CHECK(headlineTexts(ThreeTeams().overview(), {alarm})[3].sentence
        == "Ask South: what would bring pipeline reviews back?");
}

TEST_CASE("All talks of a team hold where no single activity does for sure", "[ui][adherence]")
{
    auto overview = ThreeTeams().overview();
    Counts counts;
    counts.onTime = 54;
    counts.missed = 4;
    overview.headlines.holds = Judged{{"m-01", {}}, counts, wilson(54, 58)};
    overview.headlines.ask = Asking{Question::WhatKeepsItGoing, {"m-01", {}}};

    const auto texts = headlineTexts(overview);

    CHECK(texts[0].sentence == "North: all talks, 54 of 58.");
    CHECK(texts[0].behind == "likely 84 to 97 %, on target");
    CHECK(texts[3].sentence
        == "Ask North: what keeps all talks going, and what can others take over?");
}

TEST_CASE("A manager is asked about the own team only", "[ui][adherence]")
{
    const auto overview = ThreeTeams().overview("m-03", "m-03");

    REQUIRE(overview.teams.size() == 1);
    CHECK(overview.total.expected() == 24);
    const auto texts = headlineTexts(overview);
    CHECK(texts[0].sentence == "No activity is clearly on target yet.");
    CHECK(texts[3].sentence == "Ask yourself: what got in the way of pipeline reviews?");
}

TEST_CASE("A team of three shows nothing to others and is in no sum", "[ui][adherence]")
{
    const auto plan = OrganisationBuilder()
                          .leader()
                          .manager("m-01")
                          .manager("m-02")
                          .reps("m-01", 4)
                          .reps("m-02", 3)
                          .version(day(2026, 1, 1), {weeklyPipe()})
                          .plan();
    const DayRange judged{day(2026, 10, 5), day(2026, 11, 1)};
    const auto ledger = PracticeBuilder(plan, weeksShown(judged)).ledger(day(2026, 11, 16));

    const auto leaders = overviewOf(ledger, {}, {"l-01", "l-01", judged});
    const auto own = overviewOf(ledger, {}, {"m-02", "m-02", judged});

    CHECK_FALSE(leaders.teams[0].tooFew);
    CHECK(leaders.teams[1].tooFew);
    CHECK(leaders.total.expected() == 16);
    CHECK(leaders.judgedCounts(1, 0).expected() == 0);
    CHECK(leaders.coverage[1].entitled == 0);
    CHECK_FALSE(own.teams[0].tooFew);
    CHECK(own.total.expected() == 12);
}

TEST_CASE("Before four weeks are closed the day on which charts start is told", "[ui][adherence]")
{
    const auto plan = OrganisationBuilder()
                          .leader()
                          .manager("m-01")
                          .reps("m-01", 4)
                          .version(day(2026, 10, 5), {weeklyPipe()})
                          .plan();
    const DayRange judged{day(2026, 10, 5), day(2026, 11, 1)};
    const PracticeBuilder practice(plan, weeksShown(judged));

    // Week 44 is due on Friday 30 October; three working days of grace end on 4 November.
    const auto early = overviewOf(practice.ledger(day(2026, 11, 4)), {}, {"l-01", "l-01", judged});
    const auto late = overviewOf(practice.ledger(day(2026, 11, 5)), {}, {"l-01", "l-01", judged});

    CHECK(early.chartsFrom == day(2026, 11, 5));
    CHECK_FALSE(early.showsCharts());
    CHECK_FALSE(late.chartsFrom);
    CHECK(late.showsCharts());
    CHECK(late.lastClosedWeek == day(2026, 10, 26));
}

} // namespace mor::tests
