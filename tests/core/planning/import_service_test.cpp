// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/lookup.h"
#include "core/planning/entry_text.h"
#include "core/planning/import_service.h"
#include "core/planning/roster_edit.h"
#include "core/planning/roster_service.h"
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

const Day kToday = day(2026, 2, 2);

struct Desk {
    MemoryPlanRepository plans{OrganisationBuilder()
                                   .leader()
                                   .manager("m-01")
                                   .reps("m-01", 2)
                                   .version(day(2026, 1, 5), {weeklyPipe()})
                                   .build()};
    MemoryPracticeRepository practice;
    MemoryImportRepository imports;
    FixedClock clock{kToday};
    CountingUuids uuids;
    ImportLog log{imports, clock, uuids};
    RosterService door{plans, practice, clock, &log};
    ImportService service{imports, plans, practice, clock, uuids};

    Roster roster() const { return plans.load()->plan.roster; }
    void import(const std::vector<PersonRow>& rows)
    {
        REQUIRE(door.importPeople(rows, "/home/x/people.csv", RosterService::Mode::Apply));
    }
    Result<ImportTakenBack> undo(ImportService::Mode mode = ImportService::Mode::Apply)
    {
        const auto newest = service.meant("last");
        if (!newest)
            return fail(newest);
        return service.takeBack(newest->id, mode);
    }
    void edit(const std::string& code, const std::string& name)
    {
        auto changed = roster();
        auto person = *findPerson(changed, code);
        person.name = name;
        putPerson(changed, person);
        REQUIRE(door.save(changed, *plans.stamp()));
    }
};

PersonRow row(const char* code, const char* name, const char* boss)
{
    PersonRow row;
    row.where = "line 2";
    row.code = code;
    row.name = name;
    row.boss = boss;
    return row;
}

} // namespace

TEST_CASE("A whole import of people is taken back", "[core][planning]")
{
    Desk desk;
    const auto before = desk.roster();
    desk.import({row("r-001", "Ana Ruiz", ""), row("r-009", "New Person", "m-01")});
    REQUIRE(desk.roster() != before);
    CHECK(desk.service.list()->front().source == "people.csv");

    const auto rehearsed = desk.undo(ImportService::Mode::DryRun);
    REQUIRE(rehearsed);
    CHECK(rehearsed->undone.size() == 3); // two people and the new one's line
    CHECK(desk.roster() != before);

    const auto back = desk.undo();
    REQUIRE(back);
    CHECK(back->left.empty());
    CHECK(desk.roster() == before);
    CHECK(desk.undo().error().code == "import.none");
}

TEST_CASE(
    "Taking an import back leaves what somebody changed since and names it", "[core][planning]")
{
    Desk desk;
    desk.import({row("r-001", "Ana Ruiz", ""), row("r-002", "Ben Ode", "")});
    desk.edit("r-002", "Benedict Ode");

    const auto back = desk.undo();
    REQUIRE(back);
    REQUIRE(back->left.size() == 1);
    CHECK(entryOf(back->left.front()) == "r-002");
    CHECK(findPerson(desk.roster(), "r-001")->name != "Ana Ruiz");
    CHECK(findPerson(desk.roster(), "r-002")->name == "Benedict Ode");
}

TEST_CASE("Somebody who came with an import and is needed since stays with it taken back",
    "[core][planning]")
{
    Desk desk;
    auto boss = row("m-09", "New Boss", "l-01");
    boss.role = Role::Manager;
    desk.import({boss, row("r-009", "New Person", "m-09"), row("r-010", "Other Person", "m-09")});
    CheckOffService checkOffs(desk.practice, desk.clock, desk.uuids);
    CheckOffRequest request;
    request.occurrence = {"PIPE", "m-09", "r-009", day(2026, 2, 6), 0};
    REQUIRE(checkOffs.record(std::make_shared<const Plan>(desk.plans.load()->plan), request));

    const auto back = desk.undo();
    REQUIRE(back);
    CHECK(findPerson(desk.roster(), "r-009") != nullptr);
    CHECK(findPerson(desk.roster(), "m-09") != nullptr);
    CHECK(findPerson(desk.roster(), "r-010") == nullptr);
    CHECK(checkRoster(desk.roster()).none());
    CHECK(back->left.size() == 4); // both people and their lines
}

TEST_CASE("An import of which everything was changed since is not taken back", "[core][planning]")
{
    Desk desk;
    desk.import({row("r-001", "Ana Ruiz", "")});
    desk.edit("r-001", "Ana Maria Ruiz");

    CHECK(desk.undo().error().code == "import.all_changed_since");
    CHECK_FALSE(desk.service.list()->front().takenBackAt);
}

TEST_CASE("Leave and holidays that came by file are taken back, those from before stay",
    "[core][planning]")
{
    Desk desk;
    using Mode = RosterService::Mode;
    REQUIRE(desk.door.importLeave(
        {{"line 2", "r-001", {day(2026, 3, 2), day(2026, 3, 6)}, LeaveKind::Leave}}, "leave.csv",
        Mode::Apply));
    const auto before = desk.roster();
    REQUIRE(desk.door.importHolidays({{"line 2", "plain", day(2026, 4, 3), "Good Friday"},
                                         {"line 3", "uk", day(2026, 4, 3), "Good Friday"}},
        "holidays.csv", Mode::Apply));

    REQUIRE(desk.undo());
    CHECK(desk.roster() == before);
    REQUIRE(desk.undo());
    CHECK(desk.roster().leaves.empty());
}

TEST_CASE("An import is meant by its identifier, the beginning of one, or last", "[core][planning]")
{
    Desk desk;
    desk.import({row("r-001", "Ana Ruiz", "")});
    const auto id = toText(desk.service.list()->front().id);
    CHECK(desk.service.meant(id)->source == "people.csv");
    CHECK(desk.service.meant(id.substr(0, 8))->source == "people.csv");
    CHECK(desk.service.meant("0").error().code == "import.unknown");
    CHECK(desk.service.meant("ffffffff").error().code == "import.unknown");
}

TEST_CASE("An entry reads back with tabs, line breaks and backslashes in it", "[core][planning]")
{
    const auto text = EntryText{}.add("code", "a\tb\\n\nc=d").add("empty", "").add("x", "1").text();
    const EntryText entry(text);
    CHECK(entry["code"] == "a\tb\\n\nc=d");
    CHECK(entry["empty"].empty());
    CHECK(entry["x"] == "1");
    CHECK(fieldsChangedBy({"person", "code=a\tname=b", "code=a\tname=c\tteam=N"})
        == std::vector<std::string>{"name", "team"});
}

} // namespace mor::tests
