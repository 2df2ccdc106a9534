// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/promises.h"

#include "core/adherence/rep_timeline.h"
#include "core/adherence/team_setting.h"
#include "support/catch.h"
#include "support/memory_practice_repository.h"

namespace mor::tests {

namespace {

CheckOff talk(unsigned id, std::string_view text, std::vector<NextStep> steps)
{
    CheckOff checkOff;
    checkOff.occurrence = key(text);
    checkOff.fact.id = uuid(id);
    checkOff.fact.series = checkOff.occurrence.series();
    checkOff.fact.date = checkOff.occurrence.date;
    checkOff.fact.minutes = 25;
    checkOff.fact.heldOn = checkOff.fact.recordedOn = day(2026, 10, 30);
    for (auto& step : steps)
        step.checkOff = uuid(id);
    checkOff.nextSteps = std::move(steps);
    return checkOff;
}

NextStep step(unsigned id, const std::string& owner, Day due, std::optional<Day> doneOn = {})
{
    return {uuid(id), {}, owner, "Call them", due, doneOn, day(2026, 10, 30)};
}

} // namespace

TEST_CASE("What a manager owes is what they promised in talks that count", "[core][adherence]")
{
    MemoryPracticeRepository practice;
    REQUIRE(practice.add(talk(1, "PIPE/m-01/r-001/2026-10-30",
        {step(11, "m-01", day(2026, 11, 9)), step(12, "r-001", day(2026, 11, 4)),
            step(13, "m-01", day(2026, 11, 2), day(2026, 11, 2))})));
    REQUIRE(
        practice.add(talk(2, "DEAL/m-01/d-204/2026-10-30", {step(21, "m-01", day(2026, 11, 6))})));
    auto mistaken = talk(3, "PIPE/m-01/r-002/2026-10-30", {step(31, "m-01", day(2026, 11, 6))});
    REQUIRE(practice.add(mistaken));
    mistaken.fact.id = uuid(4);
    mistaken.fact.revision = 1;
    mistaken.fact.withdrawn = true;
    mistaken.nextSteps.clear();
    REQUIRE(practice.add(mistaken));

    const auto owed = readOwed(practice, "m-01");
    REQUIRE(owed);
    REQUIRE(owed->size() == 2);
    CHECK((*owed)[0].step.id == uuid(21));
    CHECK((*owed)[0].to == "d-204");
    CHECK((*owed)[1].step.id == uuid(11));
    CHECK((*owed)[1].to == "r-001");

    const std::vector<std::string> both{"m-01", "r-001"};
    CHECK(readOpenSteps(practice, both)->size() == 3);
}

TEST_CASE("A talk taken back and recorded again owes its promise once", "[core][adherence]")
{
    auto practice = teamOfThree();
    const auto talk = "PIPE/m-01/r-001/2026-10-09";
    practice.promised(talk, day(2026, 10, 14))
        .takenBack(talk, day(2026, 10, 8))
        .held(talk, day(2026, 10, 8))
        .promised(talk, day(2026, 10, 14));
    const auto ledger = practice.ledger(kTuesday);
    const auto rep = personAt(ledger, "r-001");

    CHECK(keptWith(ledger, practice.steps(), personAt(ledger, "m-01"), kFourWeeks).at(rep)
        == KeptByBoth{{}, KeptSteps{1, 0}});
    const auto timeline = repTimeline(
        ledger, {practice.steps(), {}, {}, {}}, {personAt(ledger, "m-01"), rep, false});
    CHECK(timeline.events.back().nextSteps == 1);
}

TEST_CASE("A promise about a deal concerns its rep", "[core][adherence]")
{
    const auto roster = threeReps()
                            .subject({Subject::Kind::Deal, "d-204", "Polar Freight", "r-002",
                                day(2026, 1, 1), {}})
                            .build()
                            .roster;

    CHECK(concernedBy(roster, {step(1, "m-01", kTuesday), "d-204"})->code == "r-002");
    CHECK(concernedBy(roster, {step(1, "m-01", kTuesday), "r-003"})->code == "r-003");
    CHECK(concernedBy(roster, {step(1, "m-01", kTuesday), "team"}) == nullptr);
}

TEST_CASE("A promise grows older by working days", "[core][adherence]")
{
    const auto roster = threeReps().build().roster;
    const auto friday = step(1, "m-01", day(2026, 11, 9)); // promised on Friday 30 October

    CHECK(ageOf(roster, friday, day(2026, 10, 30)) == 0);
    CHECK(ageOf(roster, friday, day(2026, 11, 1)) == 0);
    CHECK(ageOf(roster, friday, day(2026, 11, 3)) == 2);
    CHECK(ageOf(roster, step(1, "nobody", kTuesday), day(2026, 11, 3)) == 0);
}

TEST_CASE("What both sides kept is counted by rep", "[core][adherence]")
{
    auto practice = teamOfThree();
    practice.promised("PIPE/m-01/r-001/2026-10-09", day(2026, 10, 14), day(2026, 10, 13))
        .promised("PIPE/m-01/r-001/2026-10-16", day(2026, 10, 20))
        .promised("PIPE/m-01/r-001/2026-10-30", day(2026, 11, 20))
        .promised("PIPE/m-01/r-002/2026-10-09", day(2026, 10, 16), day(2026, 10, 19));
    auto steps = practice.steps();
    steps.push_back(steps[0]);
    steps.back().id = uuid(500);
    steps.back().owner = "r-001";
    const auto ledger = practice.ledger(kTuesday);

    const auto kept = keptWith(ledger, steps, personAt(ledger, "m-01"), kFourWeeks);

    // One in time, one not at all; the third is not due yet.
    CHECK(kept.at(personAt(ledger, "r-001")) == KeptByBoth{KeptSteps{1, 1}, KeptSteps{2, 1}});
    // Kept, but after its day.
    CHECK(kept.at(personAt(ledger, "r-002")) == KeptByBoth{{}, KeptSteps{1, 0}});
    CHECK(kept.find(personAt(ledger, "r-003")) == kept.end());
}

} // namespace mor::tests
