// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/roster.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <algorithm>

namespace mor::tests {

namespace {

Roster sound()
{
    return OrganisationBuilder().leader().manager("m-01").reps("m-01", 2).build().roster;
}

bool finds(const Roster& roster, std::string_view where, std::string_view code)
{
    const auto problems = checkRoster(roster);
    return std::ranges::any_of(problems.all(),
        [&](const Error& error) { return error.where == where && error.code == code; });
}

} // namespace

TEST_CASE("An ordinary organisation has no problems", "[core][org]")
{
    CHECK(checkRoster(sound()).none());
    CHECK(checkRoster(Roster{}).none());
}

TEST_CASE("There is a limit to the people of one workspace", "[core][org]")
{
    auto roster = sound();
    roster.people.resize(20'000, roster.people.back());
    CHECK_FALSE(finds(roster, "/people", "person.too_many"));
    roster.people.push_back(roster.people.back());
    CHECK(finds(roster, "/people", "person.too_many"));
}

TEST_CASE("People are told apart and their facts checked", "[core][org]")
{
    // people: l-01, m-01, r-001, r-002
    auto roster = sound();
    roster.people[1].code = "l-01";
    roster.people[2].code = "team";
    roster.people[3].code = "r/2";
    roster.people[0].name.clear();
    roster.people[1].email = "nobody";
    roster.people[2].email = "ana@example.com";
    roster.people[3].email = "ANA@example.com";
    roster.people[0].calendar = "moon";
    roster.people[1].zone = "Berlin Mitte";
    roster.people[2].left = day(2019, 12, 31);
    roster.people[3].rampUntil = day(2019, 12, 31);

    CHECK(finds(roster, "/people/1/code", "code.twice"));
    CHECK(finds(roster, "/people/2/code", "code.reserved"));
    CHECK(finds(roster, "/people/3/code", "code.malformed"));
    CHECK(finds(roster, "/people/0/name", "text.empty"));
    CHECK(finds(roster, "/people/1/email", "email.malformed"));
    CHECK(finds(roster, "/people/3/email", "person.email_twice"));
    CHECK(finds(roster, "/people/0/calendar", "calendar.unknown"));
    CHECK(finds(roster, "/people/1/zone", "zone.malformed"));
    CHECK(finds(roster, "/people/2/left", "person.left_before_joined"));
    CHECK(finds(roster, "/people/3/rampUntil", "person.ramp_before_joined"));
}

TEST_CASE("Nobody has two bosses on one day", "[core][org]")
{
    auto roster = sound();
    roster.lines.push_back({"r-001", "l-01", day(2026, 5, 1), std::nullopt});
    const auto last = "/lines/" + std::to_string(roster.lines.size() - 1);

    CHECK(finds(roster, last + "/from", "line.overlaps"));

    std::ranges::find(roster.lines, "r-001", &ReportingLine::person)->to = day(2026, 4, 30);
    CHECK(checkRoster(roster).none());
}

TEST_CASE("Reporting lines that close a circle are found where they close it", "[core][org]")
{
    auto roster = sound();
    roster.lines.push_back({"l-01", "m-01", day(2026, 5, 1), std::nullopt});
    const auto last = "/lines/" + std::to_string(roster.lines.size() - 1);

    CHECK(finds(roster, last + "/boss", "line.circle"));

    std::ranges::find(roster.lines, "m-01", &ReportingLine::person)->to = day(2026, 4, 30);
    CHECK(checkRoster(roster).none());
}

TEST_CASE("Nobody leads themselves, is led by a rep or by a stranger", "[core][org]")
{
    auto roster = sound();
    roster.lines = {{"m-01", "m-01", day(2026, 1, 1), std::nullopt},
        {"r-001", "r-002", day(2026, 1, 1), std::nullopt},
        {"r-002", "x-99", day(2026, 1, 1), day(2025, 1, 1)},
        {"y-99", "m-01", day(1960, 1, 1), std::nullopt}};

    CHECK(finds(roster, "/lines/0/boss", "line.circle"));
    CHECK(finds(roster, "/lines/1/boss", "line.boss_is_rep"));
    CHECK(finds(roster, "/lines/2/boss", "person.unknown"));
    CHECK(finds(roster, "/lines/2/to", "range.ends_before_it_begins"));
    CHECK(finds(roster, "/lines/3/person", "person.unknown"));
    CHECK(finds(roster, "/lines/3/from", "day.out_of_range"));
}

TEST_CASE("Calendars need a working week and a holiday only once", "[core][org]")
{
    auto roster = sound();
    roster.calendars[0].weekdays = 0;
    roster.calendars[0].holidays
        = {{day(2026, 12, 25), "Christmas"}, {day(2026, 12, 25), "Xmas"}, {day(2026, 12, 26), ""}};

    CHECK(finds(roster, "/calendars/0/weekdays", "calendar.no_weekdays"));
    CHECK(finds(roster, "/calendars/0/holidays/1/day", "calendar.holiday_twice"));
    CHECK(finds(roster, "/calendars/0/holidays/2/name", "text.empty"));
}

TEST_CASE("Leave, subjects and slots name people who exist", "[core][org]")
{
    auto roster = sound();
    roster.leaves.push_back({"r-009", {day(2026, 5, 2), day(2026, 5, 1)}, LeaveKind::Leave});
    roster.subjects.push_back({Subject::Kind::Deal, "d-1", "Vega", "r-009", day(2026, 1, 1), {}});
    roster.subjects.push_back({Subject::Kind::Deal, "d-1", "Vega", "r-001", day(2026, 1, 1), {}});
    roster.slots.push_back({"m-09", "r-001", "PIPE", 1, MinuteOfDay{600}, 0});
    roster.slots.push_back({"m-01", "r-001", "PIPE", 8, MinuteOfDay{600}, 0});
    roster.slots.push_back({"m-01", "r-001", "PIPE", 1, MinuteOfDay{600}, 0});

    CHECK(finds(roster, "/leaves/0/person", "person.unknown"));
    CHECK(finds(roster, "/leaves/0/to", "range.ends_before_it_begins"));
    CHECK(finds(roster, "/subjects/0/rep", "person.unknown"));
    CHECK(finds(roster, "/subjects/1/code", "code.twice"));
    CHECK(finds(roster, "/slots/0/manager", "person.unknown"));
    CHECK(finds(roster, "/slots/1", "slot.out_of_range"));
    CHECK(finds(roster, "/slots/2", "slot.twice"));
}

TEST_CASE(
    "Busy times belong to people who exist, end after they begin and do not overlap", "[core][org]")
{
    auto roster = sound();
    roster.busy.push_back({"m-09", day(2026, 5, 4), 540, 600});
    roster.busy.push_back({"r-001", day(2026, 5, 4), 600, 600});
    roster.busy.push_back({"r-001", day(2026, 5, 5), 540, 600});
    roster.busy.push_back({"r-001", day(2026, 5, 5), 599, 630});

    CHECK(finds(roster, "/busy/0/person", "person.unknown"));
    CHECK(finds(roster, "/busy/1", "busy.out_of_range"));
    CHECK(finds(roster, "/busy/3", "busy.overlap"));
}

TEST_CASE("A fiscal calendar with a thirteenth month is not usable", "[core][org]")
{
    auto roster = sound();
    roster.fiscal = MonthlyFiscalYear{13, MonthlyFiscalYear::NamedBy::End};

    CHECK(finds(roster, "/fiscal", "fiscal.unusable"));
}

TEST_CASE("Normalising puts every list into its documented order", "[core][org]")
{
    auto roster = sound();
    auto shuffled = roster;
    std::ranges::reverse(shuffled.people);
    std::ranges::reverse(shuffled.lines);

    normalise(shuffled);
    normalise(roster);

    CHECK(shuffled == roster);
    CHECK(std::ranges::is_sorted(roster.people, {}, &Person::code));
}

TEST_CASE("Roles are written as they are read", "[core][org]")
{
    for (const auto role : {Role::Leader, Role::SecondLine, Role::Manager, Role::Rep})
        CHECK(parseRole(toText(role)) == role);
    CHECK(parseRole("boss").error().code == "role.unknown");
}

TEST_CASE("No person has the code of operations or HR, who look without being one", "[core][org]")
{
    for (const auto* code : {"operations", "hr"}) {
        auto roster = sound();
        roster.people[3].code = code;

        CHECK(finds(roster, "/people/3/code", "code.reserved"));
    }
}

} // namespace mor::tests
