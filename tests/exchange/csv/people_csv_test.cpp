// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/people_csv.h"

#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

using Dates = MappedColumn::Dates;

PeopleCsv opened(std::string_view bytes)
{
    auto file = openPeopleCsv(bytes, "people-november.csv");
    REQUIRE(file);
    return std::move(*file);
}

std::vector<std::string> fieldsOf(const ImportMapping& mapping)
{
    std::vector<std::string> fields;
    for (const auto& column : mapping.columns)
        fields.push_back(column.field);
    return fields;
}

constexpr std::string_view kNovember
    = "Full name;E-mail;Manager;Start;Region;Shoe size\r\n"
      "Aylin Demir;a.demir@example.com;Marta Keller;03/04/2023;US;38\r\n"
      "Tom Hughes;t.hughes@example.com;Marta Keller;02/03/2024;US;44\r\n";

} // namespace

TEST_CASE("A file tells how it is written", "[exchange][csv]")
{
    CHECK(opened(kNovember).document.delimiter == ';');
    CHECK(opened(kNovember).utf8);
    CHECK_FALSE(opened("name,email\nJos\xe9,jose@example.com\n").utf8); // Windows-1252
    CHECK(opened("name,email\nJos\xe9,jose@example.com\n").document.rows[0].fields[0] == "José");
}

TEST_CASE(
    "Columns are suggested by their names, and the others are not imported", "[exchange][csv]")
{
    const auto mapping = suggestedMapping(opened(kNovember));

    CHECK(mapping.kind == "people");
    CHECK(fieldsOf(mapping)
        == std::vector<std::string>{"name", "email", "boss", "joined", "calendar", ""});
    CHECK(mapping.columns[5].header == "Shoe size");
    // The second of two alike stays out.
    CHECK(fieldsOf(suggestedMapping(opened("Mail,E-mail\na@b.example,c@d.example\n")))
        == std::vector<std::string>{"email", ""});
}

TEST_CASE("A column of dates that all fit both ways is told once", "[exchange][csv]")
{
    const auto file = opened(kNovember);
    const auto doubts = ambiguousDates(file, suggestedMapping(file));

    REQUIRE(doubts.size() == 1);
    CHECK(doubts[0].column == 3);
    CHECK(doubts[0].text == "03/04/2023");
    CHECK(doubts[0].dates == 2);
    CHECK(readPeopleCsv(file, suggestedMapping(file)).error().causes.front().code
        == "csv.date_ambiguous");
}

TEST_CASE("One row that fits only one way settles the column", "[exchange][csv]")
{
    const auto file = opened("name,start\nAylin,03/04/2023\nTom,25/03/2024\n");
    const auto mapping = suggestedMapping(file);

    CHECK(ambiguousDates(file, mapping).empty());
    const auto read = readPeopleCsv(file, mapping);
    REQUIRE(read);
    CHECK(read->rows[0].joined == day(2023, 4, 3));
}

TEST_CASE("The answer about dates holds for the whole column", "[exchange][csv]")
{
    const auto file = opened(kNovember);
    auto mapping = suggestedMapping(file);
    mapping.columns[3].dates = Dates::DayFirst;
    CHECK(readPeopleCsv(file, mapping)->rows[0].joined == day(2023, 4, 3));
    mapping.columns[3].dates = Dates::MonthFirst;
    CHECK(readPeopleCsv(file, mapping)->rows[0].joined == day(2023, 3, 4));
    CHECK(readPeopleCsv(file, mapping)->rows[0].boss == "Marta Keller");
}

TEST_CASE("A mapping fits a file with its columns in another order", "[exchange][csv]")
{
    const auto mapping = suggestedMapping(opened("Full name,E-mail,Role\nx,y,rep\n"));
    const auto read = readPeopleCsv(
        opened("New column,E-mail,Role,Full name\n1,a@b.example,Manager,Ada\n"), mapping);

    REQUIRE(read);
    CHECK(read->rows[0].name == "Ada");
    CHECK(read->rows[0].email == "a@b.example");
    CHECK(read->rows[0].role == Role::Manager);
}

TEST_CASE("A column the mapping asks for must be there", "[exchange][csv]")
{
    auto mapping = suggestedMapping(opened("Full name,E-mail\nx,y\n"));
    mapping.name = "payroll";
    const auto read = readPeopleCsv(opened("E-mail\na@b.example\n"), mapping);

    REQUIRE_FALSE(read);
    REQUIRE(read.error().causes.size() == 1);
    CHECK(read.error().causes[0].code == "import.column_missing");
    CHECK(read.error().causes[0].args == std::vector<std::string>{"\"Full name\"", "\"payroll\""});
}

} // namespace mor::tests
