// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/table/table.h"

#include "exchange/table/cell_text.h"
#include "support/catch.h"

#include <chrono>

namespace mor::tests {

namespace {

using namespace std::chrono_literals;

Table adherenceOfTwo()
{
    return {{{"manager", ColumnType::Text}, {"since", ColumnType::Date},
                {"expected", ColumnType::Integer}, {"hours", ColumnType::Decimal, 1},
                {"adherence", ColumnType::Share}},
        {{std::string{"Ivy \"the\" Stone"}, Day{2026y / 11 / 3}, std::int64_t{7}, 13.25, 6.0 / 7},
            {std::string{"=1+2\tx"}, Cell{}, std::int64_t{0}, 0.0, Cell{}}}};
}

} // namespace

TEST_CASE(
    "A terminal shows aligned columns, percent and a dash for what is missing", "[exchange][table]")
{
    CHECK(written(adherenceOfTwo(), TableFormat::Text)
        == "manager          since       expected  hours  adherence\n"
           "Ivy \"the\" Stone  2026-11-03         7   13.2       86 %\n"
           "=1+2 x           -                  0    0.0          -\n");
}

TEST_CASE("CSV output guards formulas and ends lines with CRLF", "[exchange][table]")
{
    CHECK(written(adherenceOfTwo(), TableFormat::Csv)
        == "manager,since,expected,hours,adherence\r\n"
           "\"Ivy \"\"the\"\" Stone\",2026-11-03,7,13.2,0.857143\r\n"
           "\"'=1+2\tx\",,0,0.0,\r\n");
}

TEST_CASE("TSV output escapes tabs instead of quoting", "[exchange][table]")
{
    CHECK(written(adherenceOfTwo(), TableFormat::Tsv)
        == "manager\tsince\texpected\thours\tadherence\n"
           "Ivy \"the\" Stone\t2026-11-03\t7\t13.2\t0.857143\n"
           "=1+2\\tx\t\t0\t0.0\t\n");
}

TEST_CASE("JSON output keeps numbers as numbers and missing as null", "[exchange][table]")
{
    CHECK(written(adherenceOfTwo(), TableFormat::Json)
        == "[\n"
           "  {\"manager\": \"Ivy \\\"the\\\" Stone\", \"since\": \"2026-11-03\", \"expected\": 7, "
           "\"hours\": 13.2, \"adherence\": 0.857143},\n"
           "  {\"manager\": \"=1+2\\tx\", \"since\": null, \"expected\": 0, \"hours\": 0.0, "
           "\"adherence\": null}\n"
           "]\n");
    CHECK(written(Table{{{"a"}}, {}}, TableFormat::Json) == "[]\n");
}

TEST_CASE("A name can't send commands to the terminal", "[exchange][table]")
{
    CHECK(terminalText({"name"}, std::string{"\x1b[2Jgone"}) == "\\x1b[2Jgone");
}

TEST_CASE("Accents and wide characters keep their columns aligned", "[exchange][table]")
{
    CHECK(columnsWide("Zoë") == 3);
    CHECK(columnsWide("Zoe\xcc\x88") == 3);
    CHECK(columnsWide("東京") == 4);
}

TEST_CASE("An output format that does not exist is refused", "[exchange][table]")
{
    CHECK(parseTableFormat("tsv") == TableFormat::Tsv);
    CHECK(parseTableFormat("xml").error().code == "table.unknown_format");
}

} // namespace mor::tests
