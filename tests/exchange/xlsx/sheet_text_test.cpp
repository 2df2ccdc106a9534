// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/exports/export_people.h"
#include "exchange/xlsx/sheet_lines.h"
#include "exchange/xlsx/sheet_text.h"
#include "exchange/xlsx/xlsx_writer.h"
#include "support/catch.h"

#include <set>
#include <string>

namespace mor::tests {

TEST_CASE(
    "A cell takes a text without control characters and at most 32,767 units", "[exchange][xlsx]")
{
    CHECK(cellText("=1+1") == "=1+1");
    CHECK(cellText(std::string{"a\x01\0b\r\nc", 7}) == "ab\nc");
    CHECK(cellText("_x0041_") == "_x005F_x0041_");
    CHECK(cellText("_x41_") == "_x41_");
    CHECK(cellText("a\xef\xbf\xbf") == "a");
    CHECK(cellText(std::string(32'767, 'x')).size() == 32'767);
    CHECK(cellText(std::string(32'768, 'x')) == std::string(32'766, 'x') + "\u2026");
}

TEST_CASE("A character outside the basic plane counts as two units of a cell", "[exchange][xlsx]")
{
    std::string faces;
    for (int i = 0; i < 16'384; ++i)
        faces += "\U0001f600";

    CHECK(cellText(faces) == faces.substr(0, 16'383 * 4) + "\u2026");
}

TEST_CASE("A sheet's name loses what is forbidden and is never there twice", "[exchange][xlsx]")
{
    std::set<std::string> taken;
    CHECK(sheetName("Q4: [all]*?/\\", taken) == "Q4 all");
    CHECK(sheetName("q4 ALL", taken) == "q4 ALL 2");
    CHECK(sheetName("'quoted'", taken) == "quoted");
    CHECK(sheetName("History", taken) == "Sheet");
    CHECK(sheetName("", taken) == "Sheet 2");
    CHECK(sheetName(std::string(40, 'n'), taken) == std::string(31, 'n'));
    CHECK(sheetName(std::string(40, 'n'), taken) == std::string(29, 'n') + " 2");
}

TEST_CASE("A cell is as high as its words need, broken between them", "[exchange][xlsx]")
{
    CHECK(linesIn("Longest gap, working days", 12) == 2);
    CHECK(linesIn("Longest gap, working days", 11) == 4);
    CHECK(linesIn("one two three", 7) == 2);
    CHECK(linesIn("first\nsecond", 20) == 2);
    CHECK(linesIn("unbreakable-word", 8) == 2);
    CHECK(linesIn("", 8) == 1);
    CHECK(widestWord("Longest gap, working days") == 7);
    CHECK(widestLine("one\nthree") == 5);
}

TEST_CASE("A sheet that no spreadsheet opens is refused with its rows", "[exchange][xlsx]")
{
    Workbook workbook;
    workbook.sheets.push_back({"All", {{"Key"}}, 1'048'576,
        [](std::size_t) { return std::vector<Cell>{std::string{"x"}}; }, true, {}, {}});

    const auto refused = checkRows(workbook);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "export.too_many_rows");
    CHECK(refused.error().args.front() == "1048576");
}

TEST_CASE("The word for a file's name is ASCII on every system", "[exchange][xlsx]")
{
    CHECK(fileWord("Team North") == "team-north");
    CHECK(fileWord("Jörg Łukasz-Ñandú") == "jorg-lukasz-nandu");
    CHECK(fileWord("a/b\\c:d*e") == "a-b-c-d-e");
    CHECK(fileWord("漢字").empty());
}

} // namespace mor::tests
