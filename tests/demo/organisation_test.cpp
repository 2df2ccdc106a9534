// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/organisation.h"

#include "core/org/lookup.h"
#include "demo/absences.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

namespace mor::tests {

namespace {

Day day(const char* text) { return parseDay(text).value(); }
const Day kToday = parseDay("2026-11-03").value();

demo::Organisation organisation(DemoSize size)
{
    return demo::makeOrganisation(demoRequest(size, kToday, 7));
}

std::vector<const Person*> of(const Roster& roster, Role role, Day on)
{
    std::vector<const Person*> people;
    for (const Person& person : roster.people) {
        if (person.role == role && isEmployed(person, on))
            people.push_back(&person);
    }
    return people;
}

} // namespace

TEST_CASE("The small organisation is the one of the manual's pictures", "[demo][organisation]")
{
    const Roster roster = organisation(DemoSize::Small).roster;
    const auto managers = of(roster, Role::Manager, kToday);

    REQUIRE(managers.size() == 3);
    CHECK(of(roster, Role::Leader, kToday).front()->name == "Helena Brandt");
    CHECK(of(roster, Role::SecondLine, kToday).empty());
    CHECK(managers[0]->name == "Marta Keller");
    CHECK(managers[1]->name == "Daniel Osei");
    CHECK(managers[2]->name == "Priya Nair");
    CHECK(reportsOn(roster, *managers[0], kToday).size() == 7);
    CHECK(reportsOn(roster, *managers[1], kToday).size() == 8);
    CHECK(reportsOn(roster, *managers[2], kToday).size() == 6);
    CHECK(findPerson(roster, "r-001")->name == "Aylin Demir");
}

TEST_CASE(
    "Medium and large have the handbook's leaders, managers and seats", "[demo][organisation]")
{
    const demo::Organisation medium = organisation(DemoSize::Medium);
    CHECK(medium.managers.size() == 20);
    CHECK(medium.reps.size() == 160);
    CHECK(of(medium.roster, Role::SecondLine, kToday).size() == 3);
    const demo::Organisation large = organisation(DemoSize::Large);
    CHECK(large.managers.size() == 150);
    CHECK(large.reps.size() == 1200);
    CHECK(of(large.roster, Role::SecondLine, kToday).size() == 25);
}

TEST_CASE("Teams of a medium organisation have 4 to 13 reps", "[demo][organisation]")
{
    std::vector<int> sizes(20);
    for (const demo::Seat& seat : organisation(DemoSize::Medium).reps)
        ++sizes[seat.team];

    CHECK(*std::ranges::min_element(sizes) == 4);
    CHECK(*std::ranges::max_element(sizes) == 13);
}

TEST_CASE("About a quarter of the reps change in a year and 5 percent of seats are vacant",
    "[demo][organisation]")
{
    const demo::Organisation large = organisation(DemoSize::Large);
    int changes = 0;
    int vacant = 0;
    int asked = 0;
    for (const demo::Seat& seat : large.reps) {
        changes += static_cast<int>(std::ranges::count_if(
            seat.tenures, [](const demo::Tenure& t) { return t.to.has_value(); }));
        for (Day on = large.start; on <= kToday; on += std::chrono::days{30}) {
            ++asked;
            vacant += std::ranges::none_of(
                seat.tenures, [on](const demo::Tenure& t) { return t.covers(on); });
        }
    }

    CHECK(changes / (1200.0 * 3) > 0.20);
    CHECK(changes / (1200.0 * 3) < 0.30);
    CHECK(vacant / double(asked) > 0.03);
    CHECK(vacant / double(asked) < 0.07);
}

TEST_CASE("One team is without a manager for weeks, its reps uncovered", "[demo][organisation]")
{
    const demo::Organisation small = organisation(DemoSize::Small);
    const auto& south = small.managers[2].tenures;
    REQUIRE(south.size() == 2);
    const Day between = *south[0].to + std::chrono::days{10};

    const Person* rep = &small.roster.people[small.reps[16].tenures.front().person];
    CHECK(bossOn(small.roster, *rep, between) == nullptr);
    CHECK(south[1].from - *south[0].to > std::chrono::weeks{4});
}

TEST_CASE("Somebody changes teams in the middle of a quarter and keeps their code",
    "[demo][organisation]")
{
    const demo::Organisation small = organisation(DemoSize::Small);
    const Person* karim = nullptr;
    for (const Person& person : small.roster.people) {
        if (person.name == "Karim Haddad")
            karim = &person;
    }
    REQUIRE(karim != nullptr);

    CHECK(bossOn(small.roster, *karim, small.reorganised)->name == "Marta Keller");
    const Day before = small.reorganised - std::chrono::days{1};
    if (karim->joined <= before)
        CHECK(bossOn(small.roster, *karim, before)->name == "Daniel Osei");
    const auto quarter = fiscalQuarterOf(small.roster.fiscal, small.reorganised);
    CHECK(small.reorganised - quarter.days.first > std::chrono::weeks{4});
    CHECK(quarter.days.last - small.reorganised > std::chrono::weeks{4});
}

TEST_CASE("Everybody has a name and an address of their own", "[demo][organisation]")
{
    const Roster roster = organisation(DemoSize::Large).roster;
    std::set<std::string> names;
    std::set<std::string> addresses;
    for (const Person& person : roster.people) {
        CHECK_FALSE(person.name.empty());
        names.insert(person.name);
        addresses.insert(person.email);
    }

    CHECK(names.size() == roster.people.size());
    CHECK(addresses.size() == roster.people.size());
}

TEST_CASE(
    "People are away 20 to 35 working days a year, mostly in summer and December", "[demo][leave]")
{
    const DemoRequest request = demoRequest(DemoSize::Large, kToday, 7);
    demo::Organisation large = demo::makeOrganisation(request);
    demo::addAbsences(request, large);
    int total = 0;
    int clustered = 0;
    int staff = 0;
    for (const Person& person : large.roster.people)
        staff += person.joined <= day("2025-01-01") && !person.left;
    for (const Leave& leave : large.roster.leaves) {
        const Person& person = *findPerson(large.roster, leave.person);
        if (person.joined > day("2025-01-01") || person.left)
            continue;
        for (Day on = leave.days.first; on <= leave.days.last; on += std::chrono::days{1}) {
            const std::chrono::year_month_day date{on};
            if (int(date.year()) != 2025 || isoWeekday(on) > 5)
                continue;
            ++total;
            const auto month = unsigned(date.month());
            clustered += month == 7 || month == 8 || month == 12;
        }
    }

    CHECK(total / double(staff) > 20);
    CHECK(total / double(staff) < 35);
    CHECK(clustered / double(total) > 0.45); // three months of twelve would be a quarter
}

} // namespace mor::tests
