// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/lookup.h"
#include "core/planning/roster_service.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <algorithm>

namespace mor::tests {

namespace {

using Kind = RosterChange::Kind;
using Mode = RosterService::Mode;

/// As in the closed books test: the weeks to 9 and 16 January are closed.
const Day kToday = day(2026, 2, 2);

struct Desk {
    MemoryPlanRepository plans{OrganisationBuilder()
                                   .leader()
                                   .manager("m-01")
                                   .manager("m-02")
                                   .reps("m-01", 2)
                                   .version(day(2026, 1, 5), {weeklyPipe()})
                                   .build()};
    MemoryPracticeRepository practice;
    FixedClock clock{kToday};
    RosterService service{plans, practice, clock};

    Roster roster() const { return plans.load()->plan.roster; }
    Result<RosterChanges> people(const std::vector<PersonRow>& rows, Mode mode = Mode::Apply)
    {
        return service.importPeople(rows, "people.csv", mode);
    }
};

PersonRow row(const char* where, const char* code, const char* name = "", const char* boss = "")
{
    PersonRow row;
    row.where = where;
    row.code = code;
    row.name = name;
    row.boss = boss;
    return row;
}

bool tells(const Error& error, std::string_view where, std::string_view code)
{
    return std::ranges::any_of(error.causes,
        [&](const Error& cause) { return cause.where == where && cause.code == code; });
}

} // namespace

TEST_CASE("New people join today under the boss their row names", "[core][planning]")
{
    Desk desk;
    auto ben = row("line 3", "m-50", "Ben Okafor", "Leader l-01");
    ben.role = Role::Manager;

    const auto changes = desk.people({row("line 2", "r-050", "Ana López", "m-50"), ben}).value();

    CHECK(changes.count(Kind::Added) == 2);
    const auto roster = desk.roster();
    const auto* ana = findPerson(roster, "r-050");
    REQUIRE(ana != nullptr);
    CHECK(ana->role == Role::Rep);
    CHECK(ana->joined == kToday);
    CHECK(ana->calendar == "plain");
    CHECK(ana->zone == findPerson(roster, "l-01")->zone);
    CHECK(bossOn(roster, *ana, kToday)->code == "m-50");
    CHECK(bossOn(roster, *ana, kToday - std::chrono::days{1}) == nullptr);
}

TEST_CASE("A dry run tells what would change and changes nothing", "[core][planning]")
{
    Desk desk;
    const auto before = desk.roster();

    const auto changes = desk.people({row("line 2", "r-001", "Cem Aydin")}, Mode::DryRun).value();

    CHECK(changes.rows == std::vector<RosterChange>{{Kind::Changed, "line 2", "r-001", {"name"}}});
    CHECK(desk.roster() == before);
}

TEST_CASE("The same file twice changes nothing the second time", "[core][planning]")
{
    Desk desk;
    auto ana = row("line 2", "", "Ana López", "m-01");
    ana.email = "ana@example.com";
    REQUIRE(desk.people({ana}).value().count(Kind::Added) == 1);
    const auto once = desk.roster();

    const auto again = desk.people({ana}).value();

    CHECK(again.count(Kind::Unchanged) == 1);
    CHECK(again.rows[0].what == "r-003");
    CHECK(desk.roster() == once);
}

TEST_CASE("Another boss ends the line before and starts one today", "[core][planning]")
{
    Desk desk;

    const auto changes = desk.people({row("line 2", "r-001", "", "m-02")}).value();

    CHECK(changes.rows[0].fields == std::vector<std::string>{"boss"});
    const auto roster = desk.roster();
    const auto& rep = *findPerson(roster, "r-001");
    CHECK(bossOn(roster, rep, kToday)->code == "m-02");
    CHECK(bossOn(roster, rep, kToday - std::chrono::days{1})->code == "m-01");
}

TEST_CASE("A boss from a later day leaves the line until then in force", "[core][planning]")
{
    Desk desk;
    auto later = row("line 2", "r-001", "", "m-02");
    later.from = day(2026, 3, 2);
    REQUIRE(desk.people({later}).has_value());
    REQUIRE(desk.people({row("line 2", "r-001", "", "l-01")}).has_value());

    const auto roster = desk.roster();
    const auto& rep = *findPerson(roster, "r-001");
    CHECK(bossOn(roster, rep, kToday)->code == "l-01");
    CHECK(bossOn(roster, rep, day(2026, 3, 1))->code == "l-01");
    CHECK(bossOn(roster, rep, day(2026, 3, 2))->code == "m-02");
}

TEST_CASE("All problems of a file are told with their rows and nothing is kept", "[core][planning]")
{
    Desk desk;
    const auto before = desk.roster();
    auto stranger = row("line 4", "r-060", "Dee", "Nobody At All");
    auto taken = row("line 5", "r-002");
    taken.email = "one@example.com";
    auto first = row("line 6", "r-001");
    first.email = "one@example.com";
    auto wrongZone = row("line 7", "r-070", "Eve", "m-01");
    wrongZone.zone = "+01:00";

    const auto error
        = desk.people({row("line 2", ""), row("line 3", "r-061"), stranger, first, taken,
                          row("line 8", "r-001"), wrongZone, row("line 9", "m-01", "", "r-001")})
              .error();

    CHECK(error.code == "input.has_errors");
    CHECK(error.args == std::vector<std::string>{"people.csv"});
    CHECK(tells(error, "line 2", "people.no_code_or_email"));
    CHECK(tells(error, "line 3", "people.name_missing"));
    CHECK(tells(error, "line 4", "person.unknown"));
    CHECK(tells(error, "line 5", "people.email_of_other"));
    CHECK(tells(error, "line 7", "zone.malformed"));
    CHECK(tells(error, "line 8", "people.row_twice"));
    CHECK(tells(error, "line 9", "line.boss_is_rep"));
    CHECK(desk.roster() == before);
}

TEST_CASE("Somebody new needs a calendar where there are several", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service
                .importHolidays(
                    {{"line 2", "de", day(2026, 5, 1), "Tag der Arbeit"}}, "de.csv", Mode::Apply)
                .has_value());

    CHECK(tells(
        desk.people({row("line 2", "r-050", "Ana")}).error(), "line 2", "people.calendar_missing"));
    CHECK(desk.people({row("line 2", "r-050", "Ana", "m-01")}).has_value());
}

TEST_CASE("Nobody is put into weeks whose books are closed", "[core][planning]")
{
    Desk desk;
    auto late = row("line 2", "r-050", "Ana", "m-01");
    late.joined = day(2026, 1, 5);
    late.from = day(2026, 1, 5);

    CHECK(desk.people({late}).error().code == "planning.books_closed");
    CHECK(findPerson(desk.roster(), "r-050") == nullptr);
    CHECK(desk.people({late}, Mode::DryRun).error().code == "planning.books_closed");
}

TEST_CASE("Holidays are added and renamed, but not in closed weeks", "[core][planning]")
{
    Desk desk;
    const auto import = [&](const std::vector<HolidayRow>& rows) {
        return desk.service.importHolidays(rows, "holidays.ics", Mode::Apply);
    };

    CHECK(
        import({{"line 2", "plain", day(2026, 5, 1), "May Day"}}).value().count(Kind::Added) == 1);
    const auto changes = import({{"line 2", "plain", day(2026, 5, 1), "Labour Day"},
                                    {"line 3", "fr", day(2026, 7, 14), "Fête nationale"}})
                             .value();
    CHECK(changes.rows[0].kind == Kind::Changed);
    CHECK(changes.rows[1].kind == Kind::Added);
    const auto roster = desk.roster();
    CHECK(holidayOn(*findCalendar(roster, "plain"), day(2026, 5, 1))->name == "Labour Day");
    CHECK(findCalendar(roster, "fr")->holidays.size() == 1);
    CHECK(import({{"line 2", "plain", day(2026, 1, 9), "Feast"}}).error().code
        == "planning.books_closed");
    CHECK(
        tells(import({{"line 2", "plain", day(2026, 6, 1), ""}}).error(), "line 2", "text.empty"));
}

TEST_CASE("Leave is entered once and names people who exist", "[core][planning]")
{
    Desk desk;
    const auto import = [&](const char* who, DayRange days) {
        return desk.service.importLeave(
            {{"line 2", who, days, LeaveKind::Leave}}, "leave.csv", Mode::Apply);
    };
    const DayRange week{day(2026, 2, 9), day(2026, 2, 13)};

    CHECK(import("Rep r-001", week).value().rows[0].what == "r-001");
    CHECK(import("r-001", week).value().count(Kind::Unchanged) == 1);
    CHECK(desk.roster().leaves == std::vector<Leave>{{"r-001", week, LeaveKind::Leave}});
    CHECK(tells(import("Zoe", week).error(), "line 2", "person.unknown"));
    CHECK(tells(
        import("r-001", {week.last, week.first}).error(), "line 2", "range.ends_before_it_begins"));
    CHECK(import("r-001", {day(2026, 1, 12), day(2026, 1, 16)}).error().code
        == "planning.books_closed");
}

TEST_CASE("A whole roster is saved only on the state it was read from", "[core][planning]")
{
    Desk desk;
    const auto read = desk.plans.load().value();
    auto roster = read.plan.roster;
    roster.people[0].name = "Chief";

    CHECK(desk.service.save(roster, read.stamp).has_value());
    roster.people[0].name = "Captain";
    CHECK(desk.service.save(roster, read.stamp).error().code == "plan.changed_meanwhile");
    roster.people[0].name.clear();
    CHECK(desk.service.save(roster, read.stamp).error().code == "input.has_errors");
    CHECK(findPerson(desk.roster(), "l-01")->name == "Chief");
}

} // namespace mor::tests
