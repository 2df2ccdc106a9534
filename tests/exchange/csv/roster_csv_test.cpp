// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/roster_csv.h"

#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

std::vector<std::string> causesOf(const std::vector<Error>& errors)
{
    std::vector<std::string> causes;
    for (const auto& cause : errors)
        causes.push_back(cause.code + " at " + cause.where);
    return causes;
}

} // namespace

TEST_CASE("People come in under the names their columns usually have", "[exchange][csv]")
{
    const auto read = readPeopleCsv(
        "Code;Full Name;E-Mail;ROLE;Player-Coach;Time zone;Hire Date;Manager;since;ramp until\r\n"
        "m-07;Ivy Stone;ivy@example.com;manager;yes;Europe/Berlin;2026-01-05;l-01;2026-02-01;\r\n"
        "r-031;\"Bell, Tom\";;;;;;m-07;;2026-06-30\r\n",
        "people.csv");

    REQUIRE(read);
    CHECK(read->rejected.empty());
    REQUIRE(read->rows.size() == 2);
    const auto& manager = read->rows[0];
    CHECK(manager.where == "line 2");
    CHECK(manager.code == "m-07");
    CHECK(manager.name == "Ivy Stone");
    CHECK(manager.email == "ivy@example.com");
    CHECK(manager.role == Role::Manager);
    CHECK(manager.playerCoach == true);
    CHECK(manager.zone == "Europe/Berlin");
    CHECK(manager.joined == day(2026, 1, 5));
    CHECK(manager.boss == "l-01");
    CHECK(manager.from == day(2026, 2, 1));
    CHECK_FALSE(manager.rampUntil);
    const auto& rep = read->rows[1];
    CHECK(rep.name == "Bell, Tom");
    CHECK_FALSE(rep.role);
    CHECK_FALSE(rep.playerCoach);
    CHECK(rep.rampUntil == day(2026, 6, 30));
}

TEST_CASE("Columns nobody knows are named, and so are those that are known", "[exchange][csv]")
{
    const auto read = readPeopleCsv("code,shoe size,Code,quota\nr-1,42,r-1,5\n", "people.csv");

    REQUIRE_FALSE(read);
    CHECK(causesOf(read.error().causes)
        == std::vector<std::string>{"csv.column_unknown at line 1", "csv.column_twice at line 1",
            "csv.column_unknown at line 1"});
    CHECK(read.error().causes[0].args[0] == "\"shoe size\"");
    CHECK(read.error().causes[0].args[1].starts_with("code, name, email, role"));
}

TEST_CASE("Rows with problems are put aside with all of them, the others stay", "[exchange][csv]")
{
    const auto read = readPeopleCsv("code,role,joined,player_coach\n"
                                    "r-1,rep,2026-01-05,no\n"
                                    "r-2,boss,soon,maybe\n"
                                    "r-3,rep\n",
        "people.csv");

    REQUIRE(read);
    CHECK(read->rows.size() == 1);
    REQUIRE(read->rejected.size() == 2);
    CHECK(causesOf(read->problems().all())
        == std::vector<std::string>{"role.unknown at line 3", "csv.not_yes_or_no at line 3",
            "day.malformed at line 3", "csv.field_count at line 4"});
}

TEST_CASE("Rejected rows go to a file that can be read again once corrected", "[exchange][csv]")
{
    const auto read = readPeopleCsv("code,name,role\nr-2,=Tom,boss\n", "people.csv");
    REQUIRE(read);

    auto file = writeRejected(
        read->header, read->rejected, [](const Error& error) { return "Wrong: " + error.code; });

    CHECK(file == "code,name,role,problem\r\nr-2,'=Tom,boss,Wrong: role.unknown\r\n");
    file.replace(file.find("boss"), 4, "rep");
    const auto again = readPeopleCsv(file, "people.csv");
    REQUIRE(again);
    CHECK(again->rejected.empty());
    CHECK(again->rows.at(0).name == "=Tom");
}

TEST_CASE("Holidays without a calendar belong to the one that is asked for", "[exchange][csv]")
{
    const auto read = readHolidaysCsv("date,name,calendar\n2026-12-25,Christmas Day,\n"
                                      "2026-10-03,Unity Day,de\n2026-02-30,Nothing,\n",
        "holidays.csv", "us");

    REQUIRE(read);
    REQUIRE(read->rows.size() == 2);
    CHECK(read->rows[0].calendar == "us");
    CHECK(read->rows[0].day == day(2026, 12, 25));
    CHECK(read->rows[0].name == "Christmas Day");
    CHECK(read->rows[1].calendar == "de");
    CHECK(causesOf(read->problems().all())
        == std::vector<std::string>{"day.not_in_calendar at line 4"});
    CHECK(causesOf(readHolidaysCsv("name\nx\n", "holidays.csv", "us").error().causes)
        == std::vector<std::string>{"csv.column_missing at line 1"});
}

TEST_CASE("Leave of one day needs no end", "[exchange][csv]")
{
    const auto read = readLeaveCsv(
        "person,from,to,kind\nr-1,2026-08-03,2026-08-14,\nr-1,2026-09-01,,absent\n,,,\n",
        "leave.csv");

    REQUIRE(read);
    REQUIRE(read->rows.size() == 2);
    CHECK(read->rows[0].days == DayRange{day(2026, 8, 3), day(2026, 8, 14)});
    CHECK(read->rows[0].kind == LeaveKind::Leave);
    CHECK(read->rows[1].days == DayRange{day(2026, 9, 1), day(2026, 9, 1)});
    CHECK(read->rows[1].kind == LeaveKind::Absent);
    CHECK(read->problems().all().size() == 2);
}

TEST_CASE("How a column writes its dates is found out from all of them", "[exchange][csv]")
{
    const auto firstDay = [](const char* dates) {
        const auto read = readHolidaysCsv(std::string{"date\n"} + dates, "holidays.csv", "us");
        REQUIRE(read);
        REQUIRE(read->rejected.empty());
        return read->rows.front().day;
    };

    CHECK(firstDay("03/04/2026\n25/12/2026\n") == day(2026, 4, 3));
    CHECK(firstDay("03/04/2026\n12/25/2026\n") == day(2026, 3, 4));
    CHECK(firstDay("3.4.2026\n") == day(2026, 4, 3));
    CHECK(firstDay("5/5/2026\n") == day(2026, 5, 5));
    CHECK(firstDay("2026-04-03\n25/12/2026\n") == day(2026, 4, 3));
}

TEST_CASE("A column of dates that could be read in two ways is not guessed", "[exchange][csv]")
{
    const auto read
        = readHolidaysCsv("date,name\n05/05/2026,a\n03/04/2026,b\n", "holidays.csv", "us");

    REQUIRE_FALSE(read);
    CHECK(
        causesOf(read.error().causes) == std::vector<std::string>{"csv.date_ambiguous at line 3"});
}

TEST_CASE("A date that breaks the order of its column is put aside", "[exchange][csv]")
{
    const auto read = readHolidaysCsv(
        "date\n25/12/2026\n12/31/2026\n30/02/2026\n1/2/26\n", "holidays.csv", "us");

    REQUIRE(read);
    CHECK(read->rows.size() == 1);
    CHECK(causesOf(read->problems().all())
        == std::vector<std::string>{"day.not_in_calendar at line 3",
            "day.not_in_calendar at line 4", "day.malformed at line 5"});
}

} // namespace mor::tests
