// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/roster_edit.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

using Lines = std::vector<ReportingLine>;

Roster roster()
{
    return OrganisationBuilder()
        .leader()
        .manager("m-01")
        .manager("m-02")
        .rep("r-001", "m-01")
        .build()
        .roster;
}

Lines linesOf(const Roster& roster, std::string_view person)
{
    Lines lines;
    for (const auto& line : roster.lines)
        if (line.person == person)
            lines.push_back(line);
    return lines;
}

const Day kFirst = day(2020, 1, 1);

} // namespace

TEST_CASE("A move ends one line and begins the next", "[core][planning]")
{
    auto moved = roster();
    leadFrom(moved, "r-001", "m-02", day(2026, 11, 9));

    CHECK(linesOf(moved, "r-001")
        == Lines{
            {"r-001", "m-01", kFirst, day(2026, 11, 8)}, {"r-001", "m-02", day(2026, 11, 9), {}}});
    CHECK(bossFrom(moved, "r-001", day(2026, 11, 8)) == "m-01");
    CHECK(bossFrom(moved, "r-001", day(2026, 11, 9)) == "m-02");
}

TEST_CASE("A later move in the plans is replaced", "[core][planning]")
{
    auto moved = roster();
    leadFrom(moved, "r-001", "m-02", day(2026, 12, 1));
    leadFrom(moved, "r-001", "l-01", day(2026, 11, 9));

    CHECK(linesOf(moved, "r-001")
        == Lines{
            {"r-001", "m-01", kFirst, day(2026, 11, 8)}, {"r-001", "l-01", day(2026, 11, 9), {}}});
}

TEST_CASE("Staying with the same boss makes no second line", "[core][planning]")
{
    auto moved = roster();
    leadFrom(moved, "r-001", "m-02", day(2026, 12, 1));
    leadFrom(moved, "r-001", "m-01", day(2026, 12, 1)); // back before it began

    CHECK(linesOf(moved, "r-001") == Lines{{"r-001", "m-01", kFirst, {}}});
}

TEST_CASE("Without a boss the line only ends", "[core][planning]")
{
    auto moved = roster();
    leadFrom(moved, "r-001", "", day(2026, 11, 9));

    CHECK(linesOf(moved, "r-001") == Lines{{"r-001", "m-01", kFirst, day(2026, 11, 8)}});
    CHECK(bossFrom(moved, "r-001", day(2026, 11, 9)).empty());
}

TEST_CASE("A new code is one above the highest of its kind", "[core][planning]")
{
    CHECK(freePersonCode(roster(), Role::Manager) == "m-03");
    CHECK(freePersonCode(roster(), Role::Rep) == "r-002");
    CHECK(freePersonCode({}, Role::Leader) == "l-01");
}

TEST_CASE("Leave is added, changed and removed", "[core][planning]")
{
    auto changed = roster();
    const Leave week{"r-001", {day(2026, 11, 16), day(2026, 11, 20)}, LeaveKind::Leave};
    const Leave longer{"r-001", {day(2026, 11, 16), day(2026, 11, 27)}, LeaveKind::Leave};
    const Leave none{"r-001", {day(2026, 11, 2), day(2026, 11, 1)}, LeaveKind::Leave};
    putLeave(changed, none, week);
    CHECK(changed.leaves == std::vector<Leave>{week});
    putLeave(changed, week, longer);
    CHECK(changed.leaves == std::vector<Leave>{longer});
    putLeave(changed, longer, none);
    CHECK(changed.leaves.empty());
}

TEST_CASE("A calendar's code is made of its name", "[core][planning]")
{
    auto with = roster();
    CHECK(freeCalendarCode(with, "US Federal") == "us-federal");
    CHECK(freeCalendarCode(with, "Plain") == "plain-2");
    CHECK(freeCalendarCode(with, "日本") == "calendar");
}

TEST_CASE("Holidays are added, renamed and removed in the order of days", "[core][planning]")
{
    auto changed = roster();
    const Holiday first{day(2026, 12, 25), "Christmas"};
    const Holiday second{day(2026, 11, 26), "Thanksgiving"};
    putHoliday(changed, "plain", {}, first);
    putHoliday(changed, "plain", {}, second);
    CHECK(changed.calendars.front().holidays == std::vector{second, first});
    putHoliday(changed, "plain", second, {second.day, "Thanksgiving Day"});
    CHECK(changed.calendars.front().holidays.front().name == "Thanksgiving Day");
    putHoliday(changed, "plain", first, {});
    CHECK(changed.calendars.front().holidays.size() == 1);
}

TEST_CASE("Holidays of a file are added, and those of the same days renamed", "[core][planning]")
{
    auto changed = roster();
    putHoliday(changed, "plain", {}, {day(2026, 12, 25), "Xmas"});
    putHolidays(changed, "plain",
        {{day(2026, 12, 25), "Christmas Day"}, {day(2026, 11, 26), "Thanksgiving"}});
    CHECK(changed.calendars.front().holidays
        == std::vector<Holiday>{
            {day(2026, 11, 26), "Thanksgiving"}, {day(2026, 12, 25), "Christmas Day"}});
}

} // namespace mor::tests
