// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/check_off_import.h"
#include "core/planning/import_service.h"
#include "core/practice/check_off_service.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_import_repository.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <algorithm>

namespace mor::tests {

namespace {

using Kind = CheckOffChange::Kind;
using Mode = CheckOffImport::Mode;

struct Desk {
    std::shared_ptr<const Plan> plan = OrganisationBuilder()
                                           .leader()
                                           .manager("m-01")
                                           .reps("m-01", 2)
                                           .version(day(2026, 1, 5), {weeklyPipe()})
                                           .plan();
    MemoryPlanRepository plans{*plan};
    MemoryPracticeRepository practice;
    MemoryImportRepository imports;
    FixedClock clock{day(2026, 2, 4)};
    CountingUuids uuids;
    ImportLog log{imports, clock, uuids};
    CheckOffImport door{practice, log, clock, uuids};

    Result<CheckOffChanges> import(const std::vector<CheckOffRow>& rows, Mode mode = Mode::Apply)
    {
        return door.import(plan, rows, "talks.csv", mode);
    }
    std::vector<CheckOff> talk(const std::string& rep, Day date) const
    {
        return *practice.checkOffs(OccurrenceKey{"PIPE", "m-01", rep, date, 0}, {});
    }
    ImportTakenBack undo()
    {
        ImportService service(imports, plans, practice, clock, uuids);
        const auto back = service.takeBack(service.meant("last")->id, ImportService::Mode::Apply);
        REQUIRE(back);
        return *back;
    }
};

CheckOffRow row(const char* where, Day held, const char* counterpart = "r-001")
{
    CheckOffRow row;
    row.where = where;
    row.heldOn = held;
    row.activity = "PIPE";
    row.owner = "m-01";
    row.counterpart = counterpart;
    row.minutes = 25;
    row.note = "Two deals looked at";
    return row;
}

bool tells(const Result<CheckOffChanges>& result, std::string_view where, std::string_view code)
{
    return !result && std::ranges::any_of(result.error().causes, [&](const Error& cause) {
        return cause.where == where && cause.code == code;
    });
}

} // namespace

TEST_CASE("An old talk settles the planned one whose week holds its day", "[core][planning]")
{
    Desk desk;
    auto promised = row("line 2", day(2026, 2, 3));
    promised.useful = "yes";
    promised.nextStep = "Call the buyer";
    promised.nextStepDone = day(2026, 2, 4);
    const auto changes = desk.import({promised, row("line 3", day(2026, 1, 27), "r-002")});
    REQUIRE(changes);
    CHECK(changes->count(Kind::Added) == 2);
    CHECK(toText(changes->rows[0].occurrence) == "PIPE/m-01/r-001/2026-02-06");

    const auto stored = desk.talk("r-001", day(2026, 2, 6));
    REQUIRE(stored.size() == 1);
    CHECK(stored[0].fact.heldOn == day(2026, 2, 3));
    CHECK(stored[0].fact.recordedOn == day(2026, 2, 4));
    CHECK(stored[0].fact.minutes == 25);
    CHECK(stored[0].note == "Two deals looked at\nUseful: yes");
    REQUIRE(stored[0].nextSteps.size() == 1);
    CHECK(stored[0].nextSteps[0].owner == "m-01");
    CHECK(stored[0].nextSteps[0].due == day(2026, 2, 10));
    CHECK(stored[0].nextSteps[0].doneOn == day(2026, 2, 4));
    CHECK(desk.talk("r-002", day(2026, 1, 30)).size() == 1);
}

TEST_CASE("The same list twice adds nothing, and rows added to it add only themselves",
    "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.import({row("line 2", day(2026, 2, 3))}));
    const auto again
        = desk.import({row("line 2", day(2026, 2, 3)), row("line 3", day(2026, 1, 27))});
    REQUIRE(again);
    CHECK(again->rows[0].kind == Kind::Unchanged);
    CHECK(again->rows[1].kind == Kind::Added);
    CHECK(desk.talk("r-001", day(2026, 2, 6)).size() == 1);
    CHECK(desk.imports.batches()->front().size == 1);

    const auto twice
        = desk.import({row("line 2", day(2026, 1, 20)), row("line 3", day(2026, 1, 20))});
    REQUIRE(twice);
    CHECK(twice->rows[1].kind == Kind::Unchanged);
}

TEST_CASE("Rows that fit no planned talk are named and nothing comes in", "[core][planning]")
{
    Desk desk;
    auto nobody = row("line 4", day(2026, 2, 3), "r-077");
    auto noDay = row("line 5", day(2026, 2, 3));
    noDay.heldOn.reset();
    auto other = row("line 7", day(2026, 2, 5), "r-002");
    other.heldOn = day(2026, 2, 3);
    other.note = "Another note";
    const auto refused = desk.import({row("line 2", day(2026, 2, 3)),
        row("line 3", day(2025, 11, 3)), nobody, noDay, row("line 6", day(2026, 2, 2), "r-002"),
        other, row("line 8", day(2026, 1, 28), "r-002")});
    CHECK(tells(refused, "line 3", "checkoff_import.no_talk"));
    CHECK(tells(refused, "line 4", "person.unknown"));
    CHECK(tells(refused, "line 5", "checkoff_import.day_missing"));
    CHECK(tells(refused, "line 7", "checkoff_import.talk_twice"));
    CHECK(refused.error().causes.size() == 4);
    CHECK(desk.talk("r-001", day(2026, 2, 6)).empty());
    CHECK(desk.imports.batches()->empty());
}

TEST_CASE(
    "A second talk of a week settles the one that was still open in its grace", "[core][planning]")
{
    Desk desk;
    // The talk of the week to Friday 30 January may be held until Wednesday 4 February.
    const auto changes
        = desk.import({row("line 2", day(2026, 2, 2)), row("line 3", day(2026, 2, 3))});
    REQUIRE(changes);
    CHECK(toText(changes->rows[0].occurrence) == "PIPE/m-01/r-001/2026-02-06");
    CHECK(toText(changes->rows[1].occurrence) == "PIPE/m-01/r-001/2026-01-30");
    CHECK(desk.import({row("line 2", day(2026, 2, 2)), row("line 3", day(2026, 2, 3))})
              ->count(Kind::Unchanged)
        == 2);
}

TEST_CASE("A talk that is recorded otherwise is a problem, one of that day is known already",
    "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.import({row("line 2", day(2026, 2, 3))}));
    auto edited = row("line 2", day(2026, 2, 3));
    edited.note = "The note was edited in the list";
    CHECK(desk.import({edited})->rows[0].kind == Kind::Unchanged);
    REQUIRE(desk.import({row("line 2", day(2026, 1, 28))}));
    CHECK(tells(desk.import({row("line 2", day(2026, 2, 2))}), "line 2",
        "checkoff_import.recorded_otherwise"));
}

TEST_CASE("A talk of a week whose books are closed is kept and said to change no figure",
    "[core][planning]")
{
    Desk desk;
    // Due Friday 9 January, grace three working days, books five more: closed on 21 January.
    const auto changes
        = desk.import({row("line 2", day(2026, 1, 7)), row("line 3", day(2026, 2, 3))});
    REQUIRE(changes);
    CHECK(changes->rows[0].afterBooksClosed);
    CHECK_FALSE(changes->rows[1].afterBooksClosed);
    CHECK(changes->afterBooksClosed() == 1);
    CHECK(desk.talk("r-001", day(2026, 1, 9)).size() == 1);
}

TEST_CASE("Old talks taken back count no more, and may come in again", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.import({row("line 2", day(2026, 2, 3)), row("line 3", day(2026, 1, 27))}));
    CHECK(desk.undo().undone.size() == 2);
    CHECK(desk.talk("r-001", day(2026, 2, 6)).back().fact.withdrawn);

    const auto again = desk.import({row("line 2", day(2026, 2, 3))});
    REQUIRE(again);
    CHECK(again->rows[0].kind == Kind::Added);
    CHECK_FALSE(desk.talk("r-001", day(2026, 2, 6)).back().fact.withdrawn);
    CHECK(desk.import({row("line 2", day(2026, 2, 3))})->rows[0].kind == Kind::Unchanged);
}

TEST_CASE("A talk that was corrected since it came in stays when the import is taken back",
    "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.import({row("line 2", day(2026, 2, 3)), row("line 3", day(2026, 1, 27))}));
    CheckOffService service(desk.practice, desk.clock, desk.uuids);
    CheckOffRequest correction;
    correction.occurrence = {"PIPE", "m-01", "r-001", day(2026, 2, 6), 0};
    correction.heldOn = day(2026, 2, 2);
    correction.correctionReason = "It was Monday";
    REQUIRE(service.record(desk.plan, correction));

    const auto back = desk.undo();
    CHECK(back.undone.size() == 1);
    CHECK(back.left.size() == 1);
    CHECK_FALSE(desk.talk("r-001", day(2026, 2, 6)).back().fact.withdrawn);
}

} // namespace mor::tests
