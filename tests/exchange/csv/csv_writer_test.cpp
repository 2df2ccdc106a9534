// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/csv_writer.h"

#include "support/catch.h"

namespace mor::tests {

TEST_CASE("Reading back takes away exactly the apostrophe that was put there", "[exchange][csv]")
{
    for (const std::string text : {"=SUM(A1)", "+49 30 1234", "-5", "@home", "\tx", "\rx",
             "'=already", "''=twice", "'quoted'", "O'Neil", "'", "", "plain"})
        CHECK(unguarded(guarded(text)) == text);

    CHECK(guarded("=SUM(A1)") == "'=SUM(A1)");
    CHECK(guarded("'quoted'") == "'quoted'");
}

TEST_CASE("Fields with separators, quotes and line breaks are quoted", "[exchange][csv]")
{
    std::string out;
    CsvWriter csv(out);

    csv.text("a,b");
    csv.text("say \"yes\"");
    csv.text("two\nlines");
    csv.plain("-5");
    csv.endRow();
    csv.text("");
    csv.endRow();

    CHECK(out == "\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\",-5\r\n\"\"\r\n");
}

} // namespace mor::tests
