// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/people_check.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

struct Setting {
    FixedClock clock{day(2026, 11, 3)};
    MemoryPlanRepository plans{
        OrganisationBuilder().leader().manager("m-01").reps("m-01", 2).build()};
    MemoryPracticeRepository practice;
    RosterService service{plans, practice, clock};
};

PersonRow row(const char* where, const char* email, const char* name, const char* boss)
{
    PersonRow person;
    person.where = where;
    person.email = email;
    person.name = name;
    person.boss = boss;
    return person;
}

std::vector<std::string> placesOf(const CheckedPeople& checked)
{
    std::vector<std::string> places;
    for (const auto& one : checked.rows)
        places.push_back(one.where);
    return places;
}

using Places = std::vector<std::string>;

} // namespace

TEST_CASE("A row with an unknown manager is set aside and the others come in", "[core][planning]")
{
    Setting setting;
    const auto checked = checkPeople(setting.service,
        {row("line 2", "ada@example.com", "Ada", "Manager m-01"),
            row("line 3", "bob@example.com", "Bob", "Nobody Known")},
        "people.csv");

    REQUIRE(checked);
    CHECK(placesOf(*checked) == Places{"line 2"});
    REQUIRE(checked->problems.size() == 1);
    CHECK(checked->problems[0].where == "line 3");
    CHECK(checked->problems[0].code == "person.unknown");
    CHECK(checked->changes.count(RosterChange::Kind::Added) == 1);
    CHECK(setting.plans.load()->plan.roster.people.size() == 4); // nothing is written
}

TEST_CASE("Rows led by somebody who is set aside are set aside too", "[core][planning]")
{
    Setting setting;
    // Cleo leads Dan, but is new and has no name.
    const auto checked = checkPeople(setting.service,
        {row("line 2", "cleo@example.com", "", "m-01"),
            row("line 3", "dan@example.com", "Dan", "cleo@example.com"),
            row("line 4", "eve@example.com", "Eve", "m-01")},
        "people.csv");

    REQUIRE(checked);
    CHECK(placesOf(*checked) == Places{"line 4"});
    CHECK(checked->problems.size() == 2);
}

TEST_CASE("A row that would change closed books is set aside alone", "[core][planning]")
{
    Setting setting;
    setting.plans = MemoryPlanRepository(OrganisationBuilder()
                                             .leader()
                                             .manager("m-01")
                                             .reps("m-01", 2)
                                             .version(day(2026, 1, 5), {weeklyPipe()})
                                             .build());
    // r-001 would have joined in June, so talks of spring would fall away.
    PersonRow later;
    later.where = "line 2";
    later.code = "r-001";
    later.joined = day(2026, 6, 1);
    const auto checked = checkPeople(
        setting.service, {later, row("line 3", "eve@example.com", "Eve", "m-01")}, "people.csv");

    REQUIRE(checked);
    CHECK(placesOf(*checked) == Places{"line 3"});
    REQUIRE(checked->problems.size() == 1);
    CHECK(checked->problems[0].where == "line 2");
    CHECK(checked->problems[0].code == "people.joined_closed");
}

TEST_CASE(
    "Who joined before somebody led them is set aside for the day they joined", "[core][planning]")
{
    Setting setting;
    setting.plans = MemoryPlanRepository(OrganisationBuilder()
                                             .leader()
                                             .manager("m-01")
                                             .version(day(2026, 1, 5), {weeklyPipe()})
                                             .build());
    auto ada = row("line 2", "ada@example.com", "Ada", "m-01");
    ada.joined = day(2026, 10, 1);
    ada.from = day(2026, 11, 9);
    const auto checked = checkPeople(setting.service, {ada}, "people.csv");

    REQUIRE(checked);
    REQUIRE(checked->problems.size() == 1);
    // Uncovered on the Fridays of October whose books are closed: the organisation's debt.
    CHECK(checked->problems[0].code == "people.joined_unled_closed");
    CHECK(checked->problems[0].args.front() == "2026-10-01");
    ada.joined.reset();
    CHECK(checkPeople(setting.service, {ada}, "people.csv")->problems.empty());
}

TEST_CASE(
    "Who was led from the day they joined is not said to be without a manager", "[core][planning]")
{
    Setting setting;
    setting.plans = MemoryPlanRepository(OrganisationBuilder()
                                             .leader()
                                             .manager("m-01")
                                             .version(day(2026, 1, 5), {weeklyPipe()})
                                             .build());
    auto ada = row("line 2", "ada@example.com", "Ada", "m-01");
    ada.joined = ada.from = day(2026, 10, 1);

    const auto checked = checkPeople(setting.service, {ada}, "people.csv");

    REQUIRE(checked);
    REQUIRE(checked->problems.size() == 1);
    CHECK(checked->problems[0].code == "people.joined_led_closed");
}

TEST_CASE(
    "An unknown manager is one problem, also of somebody without a calendar", "[core][planning]")
{
    Setting setting;
    auto stored = setting.plans.load();
    REQUIRE(stored);
    stored->plan.roster.calendars.push_back(stored->plan.roster.calendars.front());
    stored->plan.roster.calendars.back().code = "second";
    REQUIRE(setting.plans.save(stored->plan.roster, stored->stamp));
    const auto checked = checkPeople(setting.service,
        {row("line 2", "bob@example.com", "Bob", "Nobody Known"),
            row("line 3", "ada@example.com", "Ada Stone", "")},
        "people.csv");

    REQUIRE(checked);
    REQUIRE(checked->problems.size() == 2);
    CHECK(checked->problems[0].code == "person.unknown");
    CHECK(checked->problems[1].code == "people.calendar_missing");
    CHECK(checked->problems[1].args == std::vector<std::string>{"\"Ada Stone\""});
}

TEST_CASE("A file without problems is left whole", "[core][planning]")
{
    Setting setting;
    const auto checked = checkPeople(
        setting.service, {row("line 2", "ada@example.com", "Ada", "m-01")}, "people.csv");

    REQUIRE(checked);
    CHECK(checked->problems.empty());
    CHECK(checked->rows.size() == 1);
}

} // namespace mor::tests
