// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/problem_limit.h"
#include "exchange/csv/check_offs_csv.h"
#include "exchange/csv/deals_csv.h"
#include "exchange/csv/people_csv.h"
#include "exchange/csv/results_csv.h"
#include "exchange/csv/roster_csv.h"
#include "support/catch.h"

#include <functional>

namespace mor::tests {

namespace {

/// What came of a file, whatever it holds.
struct Outcome {
    std::string code; ///< of the first problem of the whole file
    std::string where;
    std::size_t problems = 0;
    std::size_t rows = 0;
    CsvRow header;
    std::vector<RejectedRow> rejected;
};

template <class Row>
Outcome outcomeOf(const Result<CsvRows<Row>>& read)
{
    if (read)
        return {{}, {}, 0, read->rows.size(), read->header, read->rejected};
    REQUIRE(read.error().kind == ErrorKind::Input);
    REQUIRE_FALSE(read.error().causes.empty());
    const auto& first = read.error().causes.front();
    return {first.code, first.where, read.error().causes.size(), 0, {}, {}};
}

/// One import from a table: its reader, and a row with a place for a name and one for a day.
struct Import {
    std::string kind;
    std::function<Outcome(std::string_view)> read;
    std::string header;
    std::function<std::string(const std::string& name, const std::string& day)> row;
};

Outcome readDeals(std::string_view bytes)
{
    const auto file = openDealsCsv(bytes, "file.csv");
    return file ? outcomeOf(readDealsCsv(*file)) : outcomeOf(Result<CsvRows<DealRow>>{fail(file)});
}

const std::vector<Import>& imports()
{
    const auto nameAndDay
        = [](const std::string& name, const std::string& day) { return name + "," + day; };
    static const std::vector<Import> all{
        {"people", [](auto bytes) { return outcomeOf(readPeopleCsv(bytes, "file.csv")); },
            "name,joined", nameAndDay},
        {"leave", [](auto bytes) { return outcomeOf(readLeaveCsv(bytes, "file.csv")); },
            "person,from", nameAndDay},
        {"holidays", [](auto bytes) { return outcomeOf(readHolidaysCsv(bytes, "file.csv", "us")); },
            "name,date", nameAndDay},
        {"quota", [](auto bytes) { return outcomeOf(readResultsCsv(bytes, "file.csv")); },
            "person,period_start,quota",
            [](const std::string& name, const std::string& day) {
                return name + "," + day + ",1";
            }},
        {"deals", readDeals, "id,name,stage,close date",
            [](const std::string& name, const std::string& day) {
                return "D1," + name + ",Open," + day;
            }},
        {"check-offs", [](auto bytes) { return outcomeOf(readCheckOffsCsv(bytes, "file.csv")); },
            "owner,date,activity",
            [](const std::string& name, const std::string& day) {
                return name + "," + day + ",PIPE";
            }},
    };
    return all;
}

std::string fileOf(const Import& import, const std::vector<std::string>& rows)
{
    std::string text = import.header + "\n";
    for (const auto& row : rows)
        text += row + "\n";
    return text;
}

std::string utf16(std::string_view ascii)
{
    std::string wide;
    for (const char c : ascii)
        (wide += c) += '\0';
    return wide;
}

} // namespace

TEST_CASE("A line break within quotes makes no row of its own", "[exchange][csv][hostile]")
{
    for (const auto& import : imports()) {
        INFO(import.kind);
        const auto row = import.row("\"Zoe\r\nx,2026-01-01\nD2,Eve,Open\"", "2026-10-01");
        const auto read = import.read(fileOf(import, {row, import.row("Ana", "2026-10-02")}));
        CHECK(read.rows == 2);
        CHECK(read.rejected.empty());
    }
}

TEST_CASE(
    "A formula is text, and harmless among the rows that are put aside", "[exchange][csv][hostile]")
{
    const auto sentence = [](const Error& error) { return error.code; };
    for (const auto& import : imports())
        for (const std::string formula : {"=HYPERLINK(1)", "+1+cmd", "-2+3", "@SUM(A1)"}) {
            INFO(import.kind << ' ' << formula);
            const auto read = import.read(fileOf(import, {import.row(formula, "yesterday")}));
            REQUIRE(read.rejected.size() == 1);
            const auto file = writeRejected(read.header, read.rejected, sentence);
            CHECK(file.find("'" + formula) != std::string::npos);
            const auto again = readCsv(file, "rejected.csv");
            REQUIRE(again);
            auto fields = again->rows.at(0).fields;
            fields.pop_back(); // what is wrong
            CHECK(fields == read.rejected[0].row.fields);
        }
}

TEST_CASE("A line of ten megabytes is refused in every table", "[exchange][csv][hostile]")
{
    const std::string endless(10'000'000, 'x');
    for (const auto& import : imports()) {
        INFO(import.kind);
        const auto read = import.read(fileOf(import, {import.row(endless, "2026-10-01")}));
        CHECK(read.code == "csv.field_too_long");
        CHECK(read.where == "line 2");
        CHECK(import.read(endless).code == "csv.field_too_long");
        CHECK(import.read(fileOf(import, {"\"" + endless})).code == "csv.quote_open");
    }
}

TEST_CASE("A line of millions of fields is told once", "[exchange][csv][hostile]")
{
    const std::string commas(10'000'000, ',');
    for (const auto& import : imports()) {
        INFO(import.kind);
        const auto read = import.read(fileOf(import, {commas, import.row("Ana", "2026-10-01")}));
        CHECK(read.code == "csv.too_many_columns");
        CHECK(read.problems == 1);
    }
}

TEST_CASE("A million rows are refused before any of them is read", "[exchange][csv][hostile]")
{
    std::string rows;
    for (int i = 0; i < 1'000'000; ++i)
        rows += "a,b\n";
    for (const auto& import : imports()) {
        INFO(import.kind);
        const auto read = import.read(import.header + "\n" + rows);
        CHECK(read.code == "csv.too_many_rows");
        CHECK(read.where == "line 200002");
        CHECK(read.problems == 1);
    }
}

TEST_CASE(
    "Rows with more fields together than a table may have are refused", "[exchange][csv][hostile]")
{
    CsvLimits limits;
    limits.fields = 6; // the header's three and those of one row
    CHECK(readCsv("a,b,c\n1,2,3\n", "file.csv", limits));
    const auto read = readCsv("a,b,c\n1,2,3\n4\n", "file.csv", limits);
    REQUIRE_FALSE(read);
    CHECK(read.error().causes.front().code == "csv.too_many_fields");
    CHECK(read.error().causes.front().where == "line 3");
}

TEST_CASE(
    "What is no text in a known encoding is refused, the rest is read", "[exchange][csv][hostile]")
{
    for (const auto& import : imports()) {
        INFO(import.kind);
        const auto plain = fileOf(import, {import.row("Ana", "2026-10-01")});
        CHECK(import.read(utf16(plain)).code == "csv.not_text");
        CHECK(import.read("\xff\xfe" + utf16(plain)).rows == 1);
        CHECK(import.read("\xff\xfe" + utf16(plain) + 'x').code == "csv.utf16");
        CHECK(import.read("\xff\xfe" + utf16(plain) + "\x00\xdc" + std::string(1, '\0')).code
            == "csv.utf16");
        CHECK(import.read(fileOf(import, {import.row("Zo\xeb \xff\xc0\xaf", "2026-10-01")})).rows
            == 1);
        // A workbook under the name of a table.
        const std::string workbook{"PK\x03\x04\x14\x00\x06\x00\x08\x00[Content_Types].xml\n", 30};
        CHECK_FALSE(import.read(workbook).code.empty());
    }
}

TEST_CASE("Days that no calendar here knows put their row aside", "[exchange][csv][hostile]")
{
    for (const auto& import : imports())
        for (const std::string day : {"0000-01-01", "0001-01-01", "1969-12-31", "2200-01-01",
                 "9999-12-31", "99999-12-31", "-2026-01-01", "2026-00-10", "2026-02-30",
                 "31.12.9999", "01.01.0000", "2026-13-01"}) {
            INFO(import.kind << ' ' << day);
            const auto read = import.read(
                fileOf(import, {import.row("Ana", day), import.row("Ben", "2026-10-01")}));
            CHECK(read.code.empty());
            REQUIRE(read.rejected.size() == 1);
            CHECK(read.rejected[0].row.line == 2);
            CHECK(read.rejected[0].problems.front().code.starts_with("day."));
            CHECK(read.rows == 1);
        }
}

TEST_CASE("A file with something wrong in each row is looked at up to ten thousand of them",
    "[exchange][csv][hostile]")
{
    for (const auto& import : imports()) {
        INFO(import.kind);
        const std::vector<std::string> wrong(kMostRowProblems + 500, import.row("Ana", "soon"));
        const auto read = import.read(fileOf(import, wrong));
        REQUIRE(read.rejected.size() == kMostRowProblems + 1);
        const auto& last = read.rejected.back().problems;
        CHECK(last.size() == 1);
        CHECK(last.front().code == "import.too_many_problems");
        CHECK(last.front().where == "line 10002");
        const std::vector<std::string> fewer(kMostRowProblems, import.row("Ana", "soon"));
        CHECK(import.read(fileOf(import, fewer)).rejected.size() == kMostRowProblems);
    }
}

} // namespace mor::tests
