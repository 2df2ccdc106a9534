// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/brief_setting.h"
#include "core/adherence/closed_weeks.h"
#include "support/catch.h"
#include "support/memory_practice_repository.h"

#include <algorithm>

namespace mor::tests {

using When = BriefTalk::When;

TEST_CASE("A brief lists the week by day and time, then what has no time, then what is late",
    "[core][adherence]")
{
    const auto brief = briefOf(teamOfThree(organisation()).ledger(kMonday));

    // Nobody held the reviews of week 45, due Friday 6 November; they count until Wednesday.
    const std::vector<std::string> expected{"FCST/m-01/team/2026-11-09",
        "PIPE/m-01/r-001/2026-11-13", "PIPE/m-01/r-002/2026-11-13", "PIPE/m-01/r-003/2026-11-13",
        "PIPE/m-01/r-001/2026-11-06", "PIPE/m-01/r-002/2026-11-06", "PIPE/m-01/r-003/2026-11-06"};
    REQUIRE(keysOf(brief.talks) == expected);
    CHECK(brief.talks[0].start == 8 * 60 + 30);
    CHECK(brief.talks[0].withTeam);
    CHECK(brief.talks[2].day == day(2026, 11, 10));
    CHECK(brief.talks[2].person == "r-002");
    CHECK(brief.talks[3].when == When::Untimed);
    CHECK(brief.talks[3].day == day(2026, 11, 13));
    CHECK(brief.talks[4].when == When::Late);
    CHECK(brief.talks[4].day == day(2026, 11, 6));
    CHECK(brief.talks[4].lateUntil == day(2026, 11, 11));
}

TEST_CASE("A monthly talk whose day went by needs a new time this week", "[core][adherence]")
{
    const auto made = threeReps()
                          .version(day(2026, 1, 1), {monthlyDeal()})
                          .slot("m-01", "r-001", "DEAL", 2, 9 * 60);
    const PracticeBuilder practice(made.plan(), {day(2026, 11, 1), day(2026, 11, 30)});
    const auto brief = briefOf(practice.ledger(kMonday));

    // It stood on Tuesday 3 November; the window runs until Monday 30 November.
    const auto found = std::ranges::find(brief.talks, "r-001", &BriefTalk::person);
    REQUIRE(found != brief.talks.end());
    CHECK(found->when == When::Untimed);
    CHECK(found->day == day(2026, 11, 30));
}

TEST_CASE("A talk of the week without a time is late once its day is over", "[core][adherence]")
{
    const auto practice = teamOfThree(organisation());
    const auto onSaturday = briefOf(practice.ledger(day(2026, 11, 14)));

    const auto& last = onSaturday.talks.back();
    CHECK(toText(last.key) == "PIPE/m-01/r-003/2026-11-13");
    CHECK(last.when == When::Late);
    CHECK(onSaturday.late == 1); // those of week 45 are missed by now
    CHECK(onSaturday.ofWeek == 4);
}

TEST_CASE("The head of a brief counts the week's talks and their hours, late ones apart",
    "[core][adherence]")
{
    const auto brief = briefOf(
        teamOfThree(organisation()).held("FCST/m-01/team/2026-11-09", kMonday).ledger(kMonday));

    CHECK(brief.ofWeek == 4);
    CHECK(brief.held == 1);
    CHECK(brief.late == 3);
    CHECK(brief.hours == Approx(2.0)); // four talks of 25 and 5 minutes
    CHECK(brief.budget == Approx(14.0));
}

TEST_CASE("A talk that the other person says did not take place is not held", "[core][adherence]")
{
    auto practice = teamOfThree(organisation());
    practice.held("PIPE/m-01/r-001/2026-11-13", kMonday)
        .says("PIPE/m-01/r-001/2026-11-13", Confirmation::Word::Disputed, kMonday);

    const auto brief = briefOf(practice.ledger(kMonday));

    CHECK(brief.held == 0);
    CHECK(std::ranges::count(brief.talks, State::Disputed, &BriefTalk::state) == 1);
    CHECK(std::ranges::none_of(brief.talks, &BriefTalk::held));
}

TEST_CASE("Before ten comes Monday's first talk, then what is late, then the oldest promise",
    "[core][adherence]")
{
    const std::vector<OwedStep> open{owed(2, "r-003", day(2026, 11, 12), day(2026, 11, 2)),
        owed(1, "r-002", day(2026, 11, 5), day(2026, 10, 28))};
    const auto brief = briefOf(teamOfThree(organisation()).ledger(kMonday), open);

    REQUIRE(brief.opening.talk);
    CHECK(toText(brief.opening.talk->key) == "FCST/m-01/team/2026-11-09");
    REQUIRE(keysOf(brief.opening.late)
        == std::vector<std::string>{"PIPE/m-01/r-001/2026-11-06", "PIPE/m-01/r-002/2026-11-06"});
    CHECK(brief.opening.moreLate == 1);
    REQUIRE(brief.opening.debt);
    CHECK(brief.opening.debt->owed.to == "r-002");
    CHECK(brief.opening.debt->overdue);
}

TEST_CASE("A promise that is due after the week does not stand first", "[core][adherence]")
{
    const std::vector<OwedStep> open{owed(1, "r-002", day(2026, 11, 16), day(2026, 10, 28))};
    const auto brief = briefOf(teamOfThree(organisation()).ledger(kMonday), open);

    CHECK(brief.debts.size() == 1);
    CHECK_FALSE(brief.opening.debt);
}

TEST_CASE("On Tuesday the opening is Tuesday's, and when the week is over there is none",
    "[core][adherence]")
{
    const auto tuesday = briefOf(teamOfThree(organisation()).ledger(day(2026, 11, 10)));
    CHECK(tuesday.opening.day == day(2026, 11, 10));
    CHECK(toText(tuesday.opening.talk->key) == "PIPE/m-01/r-002/2026-11-13");
    // Of week 45 three are late, and two of Monday went by.
    CHECK(tuesday.opening.late.front().day == day(2026, 11, 6));
    CHECK(tuesday.opening.moreLate == 3);
    const auto after = briefOf(teamOfThree(organisation()).ledger(kTuesday));
    CHECK(after.opening.empty());
}

TEST_CASE("What is held already is not asked to be done first", "[core][adherence]")
{
    const auto brief = briefOf(
        teamOfThree(organisation()).held("FCST/m-01/team/2026-11-09", kMonday).ledger(kMonday));

    CHECK(toText(brief.opening.talk->key) == "PIPE/m-01/r-001/2026-11-13");
    REQUIRE(brief.questions.size() == 1);
    CHECK(brief.questions[0].question == "What changed?");
}

TEST_CASE("Talks that begin with the same question share its line", "[core][adherence]")
{
    const auto brief = briefOf(teamOfThree(organisation()).ledger(kMonday));

    REQUIRE(brief.questions.size() == 2);
    CHECK(brief.questions[0].question == "Which commit could slip?");
    CHECK(brief.questions[1].question == "What changed?");
    CHECK(brief.questions[1].talks.size() == 6); // three of the week, three late
    CHECK(brief.questions[1].talks.front().person == "r-001");
}

TEST_CASE("What is owed stands by due date with its age in working days", "[core][adherence]")
{
    const std::vector<OwedStep> open{owed(2, "r-003", day(2026, 11, 12), day(2026, 11, 2)),
        owed(1, "r-002", day(2026, 11, 5), day(2026, 10, 28))};
    const auto brief = briefOf(teamOfThree(organisation()).ledger(kMonday), open);

    REQUIRE(brief.debts.size() == 2);
    CHECK(brief.debts[0].owed.to == "r-002");
    CHECK(brief.debts[0].age == 8); // Thu 29 and Fri 30 October, five days of week 45, Monday
    CHECK(brief.debts[0].overdue);
    CHECK(brief.debts[1].age == 5);
    CHECK_FALSE(brief.debts[1].overdue);
}

TEST_CASE(
    "What was promised in the own talk with the boss is owed to the boss", "[core][adherence]")
{
    const std::vector<OwedStep> open{owed(1, "m-01", day(2026, 11, 12), day(2026, 11, 2)),
        owed(2, "team", day(2026, 11, 13), day(2026, 11, 2))};
    const auto brief = briefOf(teamOfThree(organisation()).ledger(kMonday), open);

    REQUIRE(brief.debts.size() == 2);
    CHECK(brief.debts[0].to == "l-01");
    CHECK(brief.debts[1].to.empty());
}

TEST_CASE(
    "Good to know: who of the team is away this week, and the next holiday", "[core][adherence]")
{
    auto made = organisation();
    made.calendar("plain", {{day(2026, 11, 9), "First"}, {day(2026, 11, 26), "Thanks"}})
        .away("r-002", {day(2026, 11, 12), day(2026, 11, 17)})
        .away("r-001", {day(2026, 11, 7), day(2026, 11, 8)})
        .away("r-003", {day(2026, 11, 14), day(2026, 11, 15)}, LeaveKind::Absent);
    const auto practice = teamOfThree(made);
    const auto brief = briefOf(practice.ledger(day(2026, 11, 10)));

    // A weekend says nothing about the week.
    REQUIRE(brief.leave.size() == 1);
    CHECK(brief.leave[0]
        == BriefLeave{"r-002", {day(2026, 11, 12), day(2026, 11, 15)}, LeaveKind::Leave});
    REQUIRE(brief.holiday);
    CHECK(brief.holiday->name == "Thanks");
    CHECK(briefOf(practice.ledger(kMonday)).holiday->name == "First");
}

TEST_CASE("A holiday more than four weeks away is not told yet", "[core][adherence]")
{
    auto made = organisation();
    made.calendar("plain", {{day(2026, 12, 7), "Far"}});
    CHECK_FALSE(briefOf(teamOfThree(made).ledger(kMonday)).holiday);
}

TEST_CASE("A brief counts the newest four closed weeks, and the steps of both sides in them",
    "[core][adherence]")
{
    auto practice = teamOfThree(organisation());
    practice.promised("PIPE/m-01/r-001/2026-10-30", day(2026, 11, 4), day(2026, 11, 3))
        .promised("PIPE/m-01/r-001/2026-10-23", day(2026, 10, 28));
    const auto brief = briefOf(practice.ledger(kMonday), {}, practice.steps());

    REQUIRE(brief.record);
    CHECK(brief.record->days == kFourWeeks);
    CHECK(brief.record->held == 9);
    CHECK(brief.record->expected == 15); // 11 reviews and 4 forecast calls nobody held
    CHECK(brief.record->steps.rep.due + brief.record->steps.manager.due == 2);
    CHECK(brief.record->steps.rep.kept + brief.record->steps.manager.kept == 1);
}

TEST_CASE("Somebody else's talk by now is no part of the record", "[core][adherence]")
{
    auto made = organisation().manager("m-02");
    made.except(key("PIPE/m-01/r-002/2026-10-16"), Reassigned{"m-02"}, day(2026, 10, 12));
    const auto brief = briefOf(teamOfThree(made).ledger(kMonday));

    REQUIRE(brief.record);
    CHECK(brief.record->expected == 14);
}

TEST_CASE("Before the first week is closed a brief tells no record", "[core][adherence]")
{
    const PracticeBuilder practice(organisation().plan(), {kMonday, day(2026, 11, 27)});
    const auto ledger = practice.ledger(kMonday);

    CHECK_FALSE(lastClosedWeek(ledger));
    CHECK_FALSE(briefOf(ledger).record);
}

TEST_CASE("Who stands in for somebody has that talk on the brief", "[core][adherence]")
{
    auto made = organisation().manager("m-02").rep("r-101", "m-02");
    made.except(key("PIPE/m-02/r-101/2026-11-13"), Reassigned{"m-01"}, day(2026, 11, 6));
    const MemoryPracticeRepository practice;

    const auto brief = readMondayBrief(made.plan(), practice, "m-01", day(2026, 11, 11), kMonday);

    REQUIRE(brief);
    CHECK(brief->week.first == kMonday);
    CHECK(std::ranges::count(brief->talks, "r-101", &BriefTalk::person) == 1);
    CHECK_FALSE(readMondayBrief(made.plan(), practice, "m-99", kMonday, kMonday));
}

} // namespace mor::tests
