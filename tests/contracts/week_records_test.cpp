// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "practice_stores.h"

namespace mor::tests {

using practice::InMemory;
using practice::InSqlite;

namespace {

const DayRange kNovember{day(2026, 11, 1), day(2026, 11, 30)};

Instant at(Day on, int minute) { return Instant{on} + std::chrono::minutes{minute}; }

CheckOff talkWithPromise()
{
    CheckOff talk;
    talk.occurrence = key("PIPE/m-01/r-001/2026-11-06");
    talk.fact.id = uuid(1);
    talk.fact.series = talk.occurrence.series();
    talk.fact.date = talk.fact.heldOn = talk.fact.recordedOn = talk.occurrence.date;
    talk.fact.hasNextStep = true;
    talk.recordedBy = "m-01";
    talk.recordedAt = at(day(2026, 11, 6), 600);
    talk.nextSteps
        = {{uuid(11), uuid(1), "m-01", "ask for a price", day(2026, 11, 10), {}, day(2026, 11, 6)}};
    return talk;
}

} // namespace

TEMPLATE_TEST_CASE("Words of one day stand in the order in which they were given",
    "[contracts][practice]", InMemory, InSqlite)
{
    TestType store;
    auto& practice = store.practice();
    const auto of = key("PIPE/m-01/r-001/2026-11-06");
    const Day today = day(2026, 11, 6);
    const Confirmation first{uuid(9), of, "r-001", Confirmation::Word::Disputed,
        Usefulness::NotAnswered, today, at(today, 600)};
    const Confirmation second{uuid(3), of, "r-001", Confirmation::Word::Confirmed,
        Usefulness::Changed, today, at(today, 605)};

    REQUIRE(practice.add(second));
    REQUIRE(practice.add(first));

    CHECK(*practice.confirmations(kNovember) == std::vector{first, second});
    CHECK(practice.add(first)->alreadyThere);
    auto later = first;
    later.recordedAt += std::chrono::minutes{1};
    CHECK(codeOf(practice.add(later)) == "record.id_taken");
}

TEMPLATE_TEST_CASE("A step that was done can be opened again and done anew",
    "[contracts][practice]", InMemory, InSqlite)
{
    TestType store;
    auto& practice = store.practice();
    REQUIRE(practice.add(talkWithPromise()));
    const auto step = uuid(11);
    const auto doneOn = [&] { return (*practice.nextStep(step))->doneOn; };

    REQUIRE(practice.markDone(step, day(2026, 11, 9)));
    REQUIRE(practice.markOpen(step));
    CHECK_FALSE(doneOn());
    CHECK_FALSE(practice.nextSteps()->front().doneOn);
    CHECK_FALSE((*practice.checkOff(uuid(1)))->nextSteps.front().doneOn);

    REQUIRE(practice.markOpen(step));
    REQUIRE(practice.markDone(step, day(2026, 11, 11)));
    CHECK(doneOn() == day(2026, 11, 11));
    CHECK(practice.nextSteps()->size() == 1);
    CHECK(codeOf(practice.markDone(step, day(2026, 11, 12))) == "nextstep.already_done");

    CHECK(codeOf(practice.markOpen(uuid(99))) == "nextstep.unknown");
    CHECK_FALSE(practice.nextStep(uuid(99))->has_value());
}

TEMPLATE_TEST_CASE(
    "An unplanned talk taken back is read no more", "[contracts][practice]", InMemory, InSqlite)
{
    TestType store;
    auto& practice = store.practice();
    const UnplannedTalk kept{
        uuid(1), "", "m-01", "r-001", day(2026, 11, 4), 10, "", day(2026, 11, 5)};
    const UnplannedTalk wrong{
        uuid(2), "PIPE", "m-01", "r-002", day(2026, 11, 4), 10, "", day(2026, 11, 5)};
    REQUIRE(practice.add(kept));
    REQUIRE(practice.add(wrong));

    REQUIRE(practice.takeBack(wrong.id, day(2026, 11, 5)));
    REQUIRE(practice.takeBack(wrong.id, day(2026, 11, 6)));

    CHECK(*practice.unplannedTalks(kNovember) == std::vector{kept});
    CHECK(codeOf(practice.takeBack(uuid(99), day(2026, 11, 5))) == "unplanned.unknown");
}

TEMPLATE_TEST_CASE(
    "Skills in focus stand by person and time", "[contracts][practice]", InMemory, InSqlite)
{
    TestType store;
    auto& practice = store.practice();
    const Day today = day(2026, 11, 6);
    const SkillFocus first{uuid(3), "r-001", "Discovery", today, at(today, 600), "m-01"};
    const SkillFocus finished{uuid(2), "r-001", "", today, at(today, 700), "m-01"};
    const SkillFocus other{uuid(1), "r-002", "Closing plans", today, at(today, 800), "m-01"};

    for (const auto& focus : {other, finished, first})
        REQUIRE(practice.add(focus));
    CHECK(practice.add(first)->alreadyThere);
    auto changed = first;
    changed.skill = "Closing";
    CHECK(codeOf(practice.add(changed)) == "record.id_taken");

    CHECK(*practice.skillFocuses() == std::vector{first, finished, other});
}

TEMPLATE_TEST_CASE(
    "What somebody says they do is read by them alone", "[contracts][practice]", InMemory, InSqlite)
{
    TestType store;
    auto& practice = store.practice();
    const Day today = day(2026, 11, 6);
    const StatedFrequency first{uuid(3), "m-01", "PIPE", 32, today, at(today, 600)};
    const StatedFrequency newer{uuid(2), "m-01", "PIPE", 24, today, at(today, 700)};
    const StatedFrequency deal{uuid(4), "m-01", "DEAL", 4, today, at(today, 710)};
    const StatedFrequency others{uuid(1), "m-02", "PIPE", 8, today, at(today, 720)};

    for (const auto& stated : {others, newer, deal, first})
        REQUIRE(practice.add(stated));
    CHECK(practice.add(newer)->alreadyThere);

    CHECK(*practice.statedFrequencies("m-01") == std::vector{deal, first, newer});
    CHECK(practice.statedFrequencies("m-03")->empty());
}

} // namespace mor::tests
