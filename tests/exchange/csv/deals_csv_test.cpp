// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/check_offs_csv.h"
#include "exchange/csv/deals_csv.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <fstream>
#include <iterator>

namespace mor::tests {

namespace {

std::string bytesOf(const std::string& name)
{
    std::ifstream file(std::string{MOR_TEST_DATA} + "/imports/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

DealsCsv fileOf(std::string_view bytes)
{
    auto file = openDealsCsv(bytes, "deals.csv");
    REQUIRE(file);
    return std::move(*file);
}

std::vector<DealRow> rowsOf(const DealsCsv& file)
{
    const auto read = readDealsCsv(file);
    REQUIRE(read);
    REQUIRE(read->rejected.empty());
    return read->rows;
}

} // namespace

TEST_CASE("A Salesforce report comes in without the lines below its data", "[exchange][csv]")
{
    const auto file = fileOf(bytesOf("salesforce-report-us.csv"));
    CHECK(file.system == DealSystem::Salesforce);
    CHECK(file.footerLines == 6);
    const auto rows = rowsOf(file);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].owner == "Emma Lind");
    CHECK(rows[0].id == "006Dn000007ZqXa");
    CHECK(rows[0].amount == 120'500.0);
    CHECK(rows[0].currency == "$");
    CHECK(rows[0].closes == day(2026, 9, 30));
    // 2/3/2026 could be two days; other columns of the file say that months come first.
    CHECK(rows[0].created == day(2026, 2, 3));
    CHECK(rows[1].account == "Lyra, Inc.");
    CHECK(rows[1].name == "Lyra \"pilot\"");
    CHECK(rows[1].closes == day(2026, 9, 4));
    CHECK_FALSE(rows[2].amount);
    CHECK(rows[2].nextStep == "Call\non Monday");
    CHECK_FALSE(rows[2].lastActivity);
}

TEST_CASE("A German report in Windows-1252 with decimal commas is read", "[exchange][csv]")
{
    const auto file = fileOf(bytesOf("salesforce-report-de.csv"));
    CHECK(file.system == DealSystem::Salesforce);
    CHECK_FALSE(file.utf8);
    const auto rows = rowsOf(file);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].name == "Müller Werk 2");
    CHECK(rows[0].owner == "Emma Lind");
    CHECK(rows[0].amount == 1'200'000.5);
    CHECK(rows[0].currency == "EUR");
    CHECK(rows[0].closes == day(2026, 9, 30));
    CHECK(rows[0].nextStep == "Angebot prüfen");
    CHECK(rows[1].amount == 0.0); // zero is not missing
}

TEST_CASE("A file of the Data Loader has API names and times in UTC", "[exchange][csv]")
{
    const auto file = fileOf(bytesOf("data-loader.csv"));
    CHECK(file.system == DealSystem::Salesforce);
    CHECK(file.footerLines == 0);
    const auto rows = rowsOf(file);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].id == "006Dn000007ZqXaIAK");
    CHECK(rows[0].ownerEmail == "emma@acme.example");
    CHECK(rows[0].created == day(2026, 2, 3));
    CHECK(rows[0].closed == false);
    CHECK(rows[0].category == "Commit");
    CHECK(rows[0].currency == "USD");
    CHECK(rows[1].won == true);
}

TEST_CASE("HubSpot writes pipelines, times of day and milliseconds", "[exchange][csv]")
{
    const auto file = fileOf(bytesOf("hubspot.csv"));
    CHECK(file.system == DealSystem::HubSpot);
    const auto rows = rowsOf(file);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].pipeline == "New business");
    CHECK(rows[0].stage == "Contract sent");
    CHECK(rows[0].closes == day(2026, 9, 30));
    // 1,790,000,000 seconds after 1970 is 21 September 2026, 14:13:20 UTC.
    CHECK(rows[0].lastActivity == day(2026, 9, 21));
    CHECK(rows[0].closed == false);
    CHECK(rows[1].closes == day(2026, 9, 4)); // the date as it stands, whatever the zone
    CHECK_FALSE(rows[1].amount);
    CHECK(rows[1].reason == "No budget");
}

TEST_CASE("Labels and words in Spanish and French are known", "[exchange][csv]")
{
    const auto spanish = rowsOf(fileOf(bytesOf("hubspot-es.csv")));
    REQUIRE(spanish.size() == 1);
    CHECK(spanish[0].amount == 120'500.5);
    CHECK(spanish[0].closed == true);
    CHECK(fileOf(bytesOf("hubspot-es.csv")).system == DealSystem::HubSpot);

    const auto file = fileOf(bytesOf("salesforce-report-fr.csv"));
    CHECK(file.system == DealSystem::Salesforce);
    CHECK(file.footerLines == 1);
    const auto french = rowsOf(file);
    REQUIRE(french.size() == 2);
    CHECK(french[0].amount == 12'500.0);
    CHECK(french[0].currency == "EUR");
    CHECK(french[1].closes == day(2026, 9, 4));
}

TEST_CASE(
    "Renamed labels need a mapping, and a system is known by its identifiers", "[exchange][csv]")
{
    const auto file = fileOf("Ref,Title,Where,How much\n006Dn000007ZqXa,Vega,Talks,1000\n");
    CHECK(file.system == DealSystem::Salesforce);
    const auto refused = readDealsCsv(file);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().causes.size() == 3);
    CHECK(refused.error().causes[0].code == "csv.column_missing");

    auto mapping = suggestedDealMapping(file);
    mapping.columns[0].field = "id";
    mapping.columns[1].field = "name";
    mapping.columns[2].field = "stage";
    mapping.columns[3].field = "amount";
    const auto read = readDealsCsv(file, mapping);
    REQUIRE(read);
    CHECK(read->rows[0].stage == "Talks");
    CHECK(read->rows[0].amount == 1'000.0);
}

TEST_CASE("Dates that nothing settles are asked for, and a word settles them", "[exchange][csv]")
{
    const auto file = fileOf("Opportunity ID,Opportunity Name,Stage,Close Date\n"
                             "006Dn000007ZqXa,Vega,Proposal,03/04/2026\n");
    auto mapping = suggestedDealMapping(file);
    REQUIRE(ambiguousDates(file, mapping).size() == 1);
    const auto refused = readDealsCsv(file, mapping);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().causes[0].code == "csv.date_ambiguous");

    mapping.columns[3].dates = MappedColumn::Dates::DayFirst;
    CHECK(readDealsCsv(file, mapping)->rows[0].closes == day(2026, 4, 3));
}

TEST_CASE("Lines below a report are left out with and without quotes", "[exchange][csv]")
{
    const auto file = fileOf("Opportunity ID,Opportunity Name,Stage,Amount\n"
                             "006Dn000007ZqXa,Vega,Proposal,10\n"
                             "\n"
                             "Opportunity Report\n"
                             "Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.\n"
                             "Confidential Information - Do Not Distribute\n"
                             "Generated By: Helena Brandt 03/11/2026 09:12\n"
                             "Acme, Inc.\n");
    CHECK(file.document.rows.size() == 1);
}

TEST_CASE("A deal called Total and a row that was cut off are no footer", "[exchange][csv]")
{
    const auto file = fileOf("Deal Name,Record ID,Deal Stage,Amount\n"
                             "Total Logistics,17,Proposal,\n"
                             "Vega,18\n");
    CHECK(file.footerLines == 0);
    const auto read = readDealsCsv(file);
    REQUIRE(read);
    CHECK(read->rows.size() == 1);
    REQUIRE(read->rejected.size() == 1);
    CHECK(read->rejected[0].problems[0].code == "csv.field_count");
}

TEST_CASE("A spreadsheet's Unicode text is read, a cut one refused", "[exchange][csv]")
{
    const std::u16string text
        = u"Deal Name\tRecord ID\tDeal Stage\n\u017b\u00f3\u0142w \U0001f422\t17\tProposal\n";
    for (const bool bigEndian : {false, true}) {
        std::string bytes = bigEndian ? "\xfe\xff" : "\xff\xfe";
        for (const char16_t unit : text) {
            const char low = static_cast<char>(unit & 0xff);
            const char high = static_cast<char>(unit >> 8);
            bytes += bigEndian ? high : low;
            bytes += bigEndian ? low : high;
        }
        CHECK(rowsOf(fileOf(bytes))[0].name == "\u017b\u00f3\u0142w \U0001f422");
        CHECK(openDealsCsv(bytes.substr(0, bytes.size() - 1), "x").error().causes[0].code
            == "csv.utf16");
    }
}

TEST_CASE("Old check-offs come from a spreadsheet with its own words", "[exchange][csv]")
{
    const auto read
        = readCheckOffsCsv("Date;Manager;With;Talk;Duration;Notes;Useful;Action;Due\n"
                           "03.02.2026;m-01;Ana;PIPE;25 min;Two deals;yes;Call;10.02.2026\n"
                           "4.2.2026;m-01;Ben;PIPE;1:15;;;;\n"
                           "5.2.2026;m-01;Ben;PIPE;long;;;;\n",
            "talks.csv");
    REQUIRE(read);
    REQUIRE(read->rows.size() == 2);
    CHECK(read->rows[0].heldOn == day(2026, 2, 3));
    CHECK(read->rows[0].counterpart == "Ana");
    CHECK(read->rows[0].minutes == 25);
    CHECK(read->rows[0].nextStepDue == day(2026, 2, 10));
    CHECK(read->rows[1].minutes == 75);
    CHECK(read->rejected[0].problems[0].code == "checkoff_import.minutes_malformed");
    CHECK(readCheckOffsCsv("Date,Manager,Talk,Mood\n", "talks.csv").error().causes[0].code
        == "csv.column_unknown");
}

} // namespace mor::tests
