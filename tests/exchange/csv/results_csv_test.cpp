// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/results_csv.h"

#include "exchange/csv/number_style.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

CsvRows<ResultRow> read(std::string_view bytes)
{
    auto rows = readResultsCsv(bytes, "quota.csv");
    REQUIRE(rows);
    return std::move(*rows);
}

double valueOf(std::string_view text, std::optional<char> fileSign = {})
{
    const auto number = parseNumber(text, fileSign);
    INFO(text);
    REQUIRE(number);
    return number->value;
}

std::vector<std::string> codesOf(const CsvRows<ResultRow>& rows)
{
    std::vector<std::string> codes;
    const auto problems = rows.problems();
    for (const auto& problem : problems.all())
        codes.push_back(problem.where + " " + problem.code);
    return codes;
}

} // namespace

TEST_CASE("A number is read in any usual spelling", "[exchange][csv]")
{
    CHECK(valueOf("1200000") == 1'200'000.0);
    CHECK(valueOf("1,200,000.50") == 1'200'000.5);
    CHECK(valueOf("1.200.000,50") == 1'200'000.5);
    CHECK(valueOf("1 200 000,5") == 1'200'000.5);
    CHECK(valueOf("1\u00A0200") == 1'200.0);
    CHECK(valueOf("1'200.25") == 1'200.25);
    CHECK(valueOf("0.250") == 0.25);
    CHECK(valueOf("12,5") == 12.5);
    CHECK(valueOf("-5") == -5.0);
    CHECK(valueOf("(1,200)") == -1'200.0);
    CHECK(valueOf("€ 1.200") == 1'200.0);
    CHECK(parseNumber("€ 1.200,50", {}) == WrittenNumber{1'200.5, false, "EUR"});
    CHECK(parseNumber("usd 12", {}) == WrittenNumber{12.0, false, "USD"});
    CHECK(parseNumber("$12.5", {}) == WrittenNumber{12.5, false, "$"});
    CHECK(parseNumber("24 %", {}) == WrittenNumber{24.0, true, ""});
}

TEST_CASE("Three digits after a lone sign go by the other numbers of the file", "[exchange][csv]")
{
    CHECK(valueOf("1.200") == 1'200.0);
    CHECK(valueOf("1,200") == 1'200.0);
    CHECK(valueOf("1.200", '.') == 1.2);
    CHECK(valueOf("1,200", ',') == 1.2);
    CHECK(valueOf("1,200", '.') == 1'200.0);

    DecimalSigns signs;
    signs.see("1.200");
    CHECK_FALSE(signs.sign());
    signs.see("74,5");
    CHECK(signs.sign() == ',');
}

TEST_CASE("What is not a number is none", "[exchange][csv]")
{
    for (const auto* text : {"", "n/a", "12k", "1,20,00", "1.2.3,4,5", "12..5", "--5", "1e5", "inf",
             "EUR", "12 EUR USD", "%"}) {
        INFO(text);
        CHECK_FALSE(parseNumber(text, {}));
    }
}

TEST_CASE("A file of results goes by the names that exports give", "[exchange][csv][results]")
{
    const auto rows = read("Owner;Fiscal Quarter;Target;Closed Won;Deals;Win Rate;Avg deal size;"
                           "Sales cycle;Call date;Commit;Currency\n"
                           "r-001;FY2027-Q1;€ 120.000;96.500,50;18;24 %;12.000;61,5;"
                           "2.11.2026;110.000;eur\n");
    REQUIRE(codesOf(rows).empty());
    const auto& row = rows.rows.front();
    CHECK(row.where == "line 2");
    CHECK(row.person == "r-001");
    CHECK(row.period == "FY2027-Q1");
    CHECK(row.quota == 120'000.0);
    CHECK(row.attained == 96'500.5);
    CHECK(row.opportunities == 18.0);
    CHECK(row.winRate == 0.24);
    CHECK(row.dealSize == 12'000.0);
    CHECK(row.cycleDays == 61.5);
    CHECK(row.calledOn == day(2026, 11, 2));
    CHECK(row.call == 110'000.0);
    CHECK(row.currency == "EUR");
}

TEST_CASE("Person and period also come as two columns each, and empty is not zero",
    "[exchange][csv][results]")
{
    const auto rows = read(
        "period_start,period_end,person_email,person_name,quota_amount,currency,attained_amount,"
        "type\n2026-10-01,2026-12-31,emma@acme.example,Emma Lind,0,USD,,new\n");
    REQUIRE(codesOf(rows).empty());
    const auto& row = rows.rows.front();
    CHECK(row.first == day(2026, 10, 1));
    CHECK(row.last == day(2026, 12, 31));
    CHECK(row.email == "emma@acme.example");
    CHECK(row.quota == 0.0);
    CHECK_FALSE(row.attained);
    CHECK(row.type == "new");
}

TEST_CASE("A win rate is a percentage as soon as one of the column is above one",
    "[exchange][csv][results]")
{
    CHECK(read("person,period,win rate\na,2026-Q4,0.24\nb,2026-Q4,1\n").rows.back().winRate == 1.0);
    CHECK(read("person,period,win rate\na,2026-Q4,24\nb,2026-Q4,1\n").rows.back().winRate == 0.01);
}

TEST_CASE("A percentage in the place of what is attained is a share of the quota",
    "[exchange][csv][results]")
{
    const auto rows = read("person,period,quota,attainment\na,2026-Q4,100000,92 %\n");
    CHECK(rows.rows.front().attainedShare == 0.92);
    CHECK_FALSE(rows.rows.front().attained);
}

TEST_CASE(
    "Every number that can't be read is told with its line and column", "[exchange][csv][results]")
{
    const auto rows = read("person,period,quota,attained,call,called_on\n"
                           "a,2026-Q4,much,12k,,\n"
                           "b,2026-Q4,100,90,,\n"
                           "c,2026-Q4,10 %,€ 5,£ 6,2026-11-31\n");
    CHECK(codesOf(rows)
        == std::vector<std::string>{"line 2 result.number_malformed",
            "line 2 result.number_malformed", "line 4 result.percent_not_meant",
            "line 4 day.not_in_calendar", "line 4 result.currencies_mixed"});
    CHECK(rows.rejected.front().problems.front().args
        == std::vector<std::string>{"\"much\"", "quota"});
    CHECK(rows.rows.size() == 1);
}

TEST_CASE("The quota table of Salesforce is read, its families and territories as types of quota",
    "[exchange][csv][results]")
{
    const auto rows = read("QuotaOwnerId,QuotaOwner.Email,StartDate,QuotaAmount,QuotaQuantity,"
                           "CurrencyIsoCode,ForecastingTypeId,ProductFamily,Territory2Id\n"
                           ",emma@acme.example,2026-10-01,120000.0,,USD,0Db1,Hardware,\n"
                           ",emma@acme.example,2026-10-01,30000.0,,USD,0Db1,Services,0MI1\n"
                           ",omar@acme.example,2026-10-01,,40,USD,0Db2,,\n");
    REQUIRE(rows.rows.size() == 2);
    CHECK(rows.rows[0].email == "emma@acme.example");
    CHECK(rows.rows[0].first == day(2026, 10, 1));
    CHECK(rows.rows[0].quota == 120'000.0);
    CHECK(rows.rows[0].currency == "USD");
    CHECK(rows.rows[0].type == "0Db1/Hardware");
    CHECK(rows.rows[1].type == "0Db1/Services/0MI1");
    CHECK(codesOf(rows) == std::vector<std::string>{"line 4 result.quota_in_units"});
}

} // namespace mor::tests
