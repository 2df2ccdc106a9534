// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/csv_reader.h"

#include "exchange/csv/csv_writer.h"
#include "support/catch.h"

namespace mor::tests {

namespace {

using Fields = std::vector<std::string>;

CsvDocument readAs(std::string_view bytes)
{
    auto read = readCsv(bytes, "file.csv");
    REQUIRE(read);
    return std::move(*read);
}

std::string problemOf(std::string_view bytes)
{
    const auto read = readCsv(bytes, "file.csv");
    REQUIRE_FALSE(read);
    const auto& first = read.error().causes.front();
    return first.code + " at " + first.where;
}

} // namespace

TEST_CASE("The delimiter is found out from the first line", "[exchange][csv]")
{
    CHECK(readAs("a,b\n1,2\n").delimiter == ',');
    CHECK(readAs("a;b\n1,5;2\n").delimiter == ';');
    CHECK(readAs("a\tb, c\td\n").delimiter == '\t');
    CHECK(readAs("\"a;b;c\",d\n").delimiter == ',');
    CHECK(readAs("name\nZoe\n").rows.at(0).fields == Fields{"Zoe"});
}

TEST_CASE("Any line end and encoding gives the same text", "[exchange][csv]")
{
    for (const std::string_view bytes : {"name,city\nZo\xc3\xab,K\xc3\xb6ln\n",
             "name,city\r\nZo\xc3\xab,K\xc3\xb6ln\r\n", "name,city\rZo\xc3\xab,K\xc3\xb6ln",
             "\xef\xbb\xbfname,city\nZo\xc3\xab,K\xc3\xb6ln\n", "name,city\nZo\xeb,K\xf6ln\n"}) {
        const auto document = readAs(bytes);
        CHECK(document.header.fields == Fields{"name", "city"});
        REQUIRE(document.rows.size() == 1);
        CHECK(document.rows[0].line == 2);
        CHECK(document.rows[0].fields == Fields{"Zoë", "Köln"});
    }
    CHECK(readAs("price\n5 \x80\n").rows[0].fields == Fields{"5 €"});
}

TEST_CASE("Quoted fields hold delimiters, quotes and line breaks", "[exchange][csv]")
{
    const auto document = readAs("a,b\r\n\"x,\"\"y\"\"\",\"two\r\nlines\"\r\n\r\n5\" pipe,\r\n");

    REQUIRE(document.rows.size() == 2);
    CHECK(document.rows[0].fields == Fields{"x,\"y\"", "two\r\nlines"});
    CHECK(document.rows[1].line == 5);
    CHECK(document.rows[1].fields == Fields{"5\" pipe", ""});
}

TEST_CASE("What the program wrote comes back as it was", "[exchange][csv]")
{
    const Fields texts{"=1+2", "'=x", "-", " spaced ", "a;b", "tab\there", "q\"q", "", "@me"};
    std::string out;
    CsvWriter csv(out);
    for (int row = 0; row < 2; ++row) {
        for (const auto& text : texts)
            csv.text(text);
        csv.endRow();
    }

    const auto document = readAs(out);

    CHECK(document.header.fields == texts);
    CHECK(document.rows.at(0).fields == texts);
}

TEST_CASE("What is wrong with a CSV file is told with its line", "[exchange][csv]")
{
    CHECK(problemOf("") == "csv.empty at ");
    CHECK(problemOf("\n\r\n") == "csv.empty at ");
    CHECK(problemOf("\xff\xfe\x61") == "csv.utf16 at ");
    CHECK(problemOf("a,b\n1,\"open\nand\nmore") == "csv.quote_open at line 2");
    CHECK(problemOf("a,b\n\n\"x\"y,2\n") == "csv.after_quote at line 3");
    CHECK(problemOf({"a,b\n1,\0\n", 8}) == "csv.not_text at line 2");
    CHECK(problemOf("a\n" + std::string(10'000'000, 'x')) == "csv.field_too_long at line 2");
    CHECK(problemOf("a\n" + std::string(100, ',')) == "csv.too_many_columns at line 2");
    CHECK(problemOf(std::string(20'000'001, 'x')) == "csv.too_large at ");
    std::string rows = "a\n";
    for (int i = 0; i < 200'001; ++i)
        rows += "1\n";
    CHECK(problemOf(rows) == "csv.too_many_rows at line 200002");
}

TEST_CASE(
    "A CSV file cut off or damaged anywhere is read or refused without harm", "[exchange][csv]")
{
    const std::string text = "a;\"b\"\r\n\"x;\"\"y\"\"\";'=z\r\n\xc3\xab;2\n";
    for (std::size_t at = 0; at < text.size(); ++at) {
        (void)readCsv(std::string_view{text}.substr(0, at), "file.csv");
        for (const char damage : {'\0', '\xff', '"', '\r', ';'}) {
            auto damaged = text;
            damaged[at] = damage;
            if (const auto read = readCsv(damaged, "file.csv"); !read)
                CHECK_FALSE(read.error().causes.empty());
        }
    }
}

} // namespace mor::tests
