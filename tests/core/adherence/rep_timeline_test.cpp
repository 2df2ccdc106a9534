// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/rep_timeline.h"

#include "core/adherence/team_setting.h"
#include "support/catch.h"

namespace mor::tests {

namespace {

const UnplannedTalk kCorridor{
    uuid(900), "PIPE", "m-01", "r-002", day(2026, 10, 20), 15, "", day(2026, 10, 20)};

RepTimeline timelineOf(
    const Ledger& ledger, std::string_view rep, const RepRecords& records, bool forRep = false)
{
    return repTimeline(ledger, records, {personAt(ledger, "m-01"), personAt(ledger, rep), forRep});
}

NextStep step(unsigned id, const std::string& owner, Day due)
{
    return {uuid(id), {}, owner, "Map the buyers", due, {}, day(2026, 10, 30)};
}

} // namespace

TEST_CASE("What happened with a rep is told newest first, misses on their day", "[core][adherence]")
{
    const auto ledger = teamOfThree().ledger(kTuesday);
    RepRecords records;
    records.unplanned = {&kCorridor, 1};
    const auto events = timelineOf(ledger, "r-002", records).events;

    // Week 46 is open, week 45 was missed as well.
    REQUIRE(events.size() == 6);
    CHECK(events[0].day == day(2026, 11, 6));
    CHECK(events[1].state == State::Missed);
    CHECK(events[1].day == day(2026, 10, 30));
    CHECK(events[2].state == State::Late);
    CHECK(events[2].day == day(2026, 10, 26));
    CHECK(events[2].due == day(2026, 10, 23));
    CHECK(events[2].minutes == 25);
    CHECK(events[2].criteriaMet == 3);
    CHECK(events[2].criteriaJudged == 5);
    CHECK(events[3].isUnplanned());
    CHECK(events[3].activity == "Talk PIPE");
    CHECK(events[3].minutes == 15);
    CHECK(events[5].day == day(2026, 10, 9));
}

TEST_CASE("A talk excused by leave to come has not happened yet", "[core][adherence]")
{
    auto organisation = threeReps().version(day(2026, 1, 1), {weeklyPipe()});
    organisation.away("r-001", {day(2026, 11, 23), day(2026, 11, 27)});
    const auto ledger = teamOfThree(organisation).ledger(kTuesday);
    const auto events = timelineOf(ledger, "r-001", {}).events;

    CHECK(events.front().day == day(2026, 11, 6));
    for (const auto& event : events)
        CHECK(event.state != State::Excused);
}

TEST_CASE("Steps promised in any version of a talk belong to it", "[core][adherence]")
{
    auto practice = teamOfThree();
    practice.promised("PIPE/m-01/r-001/2026-10-30", day(2026, 11, 20))
        .held("PIPE/m-01/r-001/2026-10-30", day(2026, 10, 28))
        .promised("PIPE/m-01/r-001/2026-10-30", day(2026, 11, 23));
    const auto ledger = practice.ledger(kTuesday);
    RepRecords records;
    records.steps = practice.steps();
    const auto events = timelineOf(ledger, "r-001", records).events;

    CHECK(events[1].day == day(2026, 10, 28));
    CHECK(events[1].nextSteps == 2);
    CHECK(events[2].nextSteps == 0);
}

TEST_CASE("A rep's own word is shown to the rep alone", "[core][adherence]")
{
    auto practice = teamOfThree();
    practice.says("PIPE/m-01/r-001/2026-10-30", Confirmation::Word::Confirmed, day(2026, 10, 29),
        Usefulness::Changed);
    const auto ledger = practice.ledger(kTuesday);

    const auto manager = timelineOf(ledger, "r-001", {}).events[1];
    const auto rep = timelineOf(ledger, "r-001", {}, true).events[1];
    CHECK(manager.confirmed);
    CHECK(manager.usefulness == Usefulness::NotAnswered);
    CHECK(rep.usefulness == Usefulness::Changed);
}

TEST_CASE("Open steps of both sides stand by due date with their age", "[core][adherence]")
{
    const std::vector<OwedStep> open{{step(1, "r-001", day(2026, 11, 6)), "r-001"},
        {step(2, "m-01", day(2026, 11, 20)), "r-001"},
        {step(3, "m-01", day(2026, 11, 20)), "r-002"},
        {step(4, "r-002", day(2026, 11, 20)), "r-002"}};
    const auto ledger = teamOfThree().ledger(kTuesday);
    RepRecords records;
    records.open = open;
    const auto steps = timelineOf(ledger, "r-001", records).open;

    REQUIRE(steps.size() == 2);
    CHECK_FALSE(steps[0].byManager);
    CHECK(steps[0].overdue);
    CHECK(steps[0].age == 12); // two working weeks and two days after Friday 30 October
    CHECK(steps[1].byManager);
    CHECK_FALSE(steps[1].overdue);
}

TEST_CASE("A finished skill is in focus no more", "[core][adherence]")
{
    const auto ledger = teamOfThree().ledger(kTuesday);
    RepRecords records;
    records.skill
        = SkillFocus{uuid(1), "r-001", "Asking for the date", day(2026, 10, 5), {}, "m-01"};
    CHECK(timelineOf(ledger, "r-001", records).skill->skill == "Asking for the date");
    CHECK_FALSE(timelineOf(ledger, "r-002", records).skill);
    records.skill->skill.clear();
    CHECK_FALSE(timelineOf(ledger, "r-001", records).skill);
    CHECK(timelineOf(ledger, "r-001", records).since == day(2020, 1, 1));
}

TEST_CASE("A rep sees this month's talks and the promises made to them", "[core][adherence]")
{
    auto practice = teamOfThree();
    practice.held("PIPE/m-01/r-001/2026-11-06", day(2026, 11, 4));
    const auto ledger = practice.ledger(kTuesday);
    const std::vector<OwedStep> open{{step(1, "r-001", day(2026, 11, 6)), "r-001"},
        {step(2, "m-01", day(2026, 11, 20)), "r-001"},
        {step(3, "m-01", day(2026, 11, 20)), "r-002"}};

    const auto owed
        = owedToRep(ledger, open, personAt(ledger, "r-001"), {day(2026, 11, 1), day(2026, 11, 30)});

    REQUIRE(owed.talks.size() == 4);
    CHECK(owed.talks[0].state == State::OnTime);
    CHECK(owed.talks[0].day == day(2026, 11, 4));
    CHECK(owed.talks[1].state == State::Open);
    CHECK(owed.talks[3].due == day(2026, 11, 27));
    REQUIRE(owed.promises.size() == 1);
    CHECK(owed.promises[0].step.id == uuid(2));
    CHECK(owed.promises[0].age == 12);
}

} // namespace mor::tests
