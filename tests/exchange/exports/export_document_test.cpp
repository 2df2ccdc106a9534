// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/atomic_file.h"
#include "exchange/exports/calendar_feeds.h"
#include "exchange/exports/export_preview.h"
#include "support/catch.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <algorithm>
#include <filesystem>
#include <string>

namespace mor::tests {

namespace {

const Day kToday = day(2026, 11, 3);

/// A team of five reps with one talk a week each, and what is asked for.
struct Given {
    std::shared_ptr<const Plan> plan = OrganisationBuilder()
                                           .leader()
                                           .manager("m-01")
                                           .reps("m-01", 5)
                                           .version(day(2026, 1, 1), {weeklyPipe()})
                                           .plan();
    MemoryPracticeRepository practice;
    std::optional<Sight> sight;
    ExportRequest request;

    Given()
    {
        request.days = {day(2026, 11, 2), day(2026, 11, 15)};
        request.people = {"m-01"};
    }

    ExportSource source(Instant now = Instant{kToday}) const
    {
        return {plan, practice, kToday, now, sight, nullptr};
    }
    ExportDocument document() const
    {
        auto made = exportDocument(source(), request);
        REQUIRE(made);
        return std::move(*made);
    }
};

} // namespace

TEST_CASE("A schedule as a workbook has its talks, a row per rep, and says what it is",
    "[exchange][exports]")
{
    Given given;
    given.sight.emplace(given.plan, "m-01", kToday);

    const auto document = given.document();
    const auto shown = preview(document, 4);

    CHECK(document.fileName == "manager-m-01-schedule-2026-11-02.xlsx");
    // Two weeks with five reps, and last week's, which can be held until Wednesday.
    CHECK(document.counts.rows == 15);
    CHECK(document.counts.reps == 5);
    CHECK(document.counts.workingDays == 10);
    CHECK(document.readers == ExportReaders::Team);
    REQUIRE(shown);
    REQUIRE(shown->sheets.size() == 3);
    CHECK(shown->sheets[0].rows.size() == 4);
    CHECK(shown->sheets[0].rowCount == 15);
    CHECK(shown->sheets[1].rowCount == 5);
    CHECK(shown->sheets[2].name == "About");
}

TEST_CASE("A leader's workbook of the schedule names no rep", "[exchange][exports]")
{
    Given given;
    given.request.people.clear();
    given.sight.emplace(given.plan, "l-01", kToday);

    const auto document = given.document();

    CHECK(document.counts.rows == 0);
    CHECK(document.tells.empty());
}

TEST_CASE("Who stands in for a manager finds the talk in the own schedule and calendar",
    "[exchange][exports]")
{
    const OccurrenceKey key{"PIPE", "m-01", "r-003", day(2026, 11, 6), 0};
    Given given;
    given.plan = OrganisationBuilder()
                     .leader()
                     .manager("m-01")
                     .manager("m-02")
                     .reps("m-01", 5)
                     .version(day(2026, 1, 1), {weeklyPipe()})
                     .except(key, Reassigned{"m-02"}, kToday)
                     .plan();
    given.sight.emplace(given.plan, "m-02", kToday);
    given.request.people.clear();
    const auto bytes = [&](ExportFormat format) {
        given.request.format = format;
        std::string all;
        REQUIRE(write(given.document(), [&](std::string_view piece) {
            all += piece;
            return Result<>{};
        }));
        return all;
    };

    const auto rows = bytes(ExportFormat::Csv);
    const auto calendar = bytes(ExportFormat::Calendar);

    CHECK(rows.find("PIPE/m-01/r-003/2026-11-06,") != std::string::npos);
    CHECK(std::ranges::count(rows, '\n') == 2); // the header and this talk
    CHECK(calendar.find("UID:PIPE/m-01/r-003/2026-11-06@") != std::string::npos);
    CHECK(calendar.find("r-001") == std::string::npos);
}

TEST_CASE("A calendar keeps its name from day to day", "[exchange][exports]")
{
    Given given;
    given.request.format = ExportFormat::Calendar;

    CHECK(given.document().fileName == "manager-m-01-schedule.ics");
}

TEST_CASE("The preview of a text is its first whole lines, byte for byte", "[exchange][exports]")
{
    Given given;
    given.request.format = ExportFormat::Csv;
    given.request.byteOrderMark = true;
    const auto document = given.document();
    std::string whole;
    REQUIRE(write(document, [&](std::string_view bytes) {
        whole += bytes;
        return Result<>{};
    }));

    const auto shown = preview(document, 3);

    REQUIRE(shown);
    CHECK(shown->text.starts_with("\xef\xbb\xbfkey,date,"));
    CHECK(whole.starts_with(shown->text));
    CHECK(std::count(shown->text.begin(), shown->text.end(), '\n') == 3);
    CHECK_FALSE(shown->isWhole);
}

TEST_CASE("Calendars of a folder are written only when their talks changed", "[exchange][exports]")
{
    Given given;
    given.request.format = ExportFormat::Calendar;
    given.request.people = {"r-001", "r-002"};
    const auto folder = std::filesystem::temp_directory_path() / "mor-feeds-test";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directory(folder);

    const auto first = writeFeeds(given.source(), given.request, folder);
    const auto second
        = writeFeeds(given.source(Instant{kToday} + std::chrono::hours{5}), given.request, folder);
    auto left = *given.plan;
    for (auto& person : left.roster.people)
        if (person.code == "r-002")
            person.left = day(2026, 11, 4);
    given.plan = std::make_shared<const Plan>(left);
    const auto third = writeFeeds(given.source(), given.request, folder);

    REQUIRE(first);
    CHECK(first->calendars == 2);
    CHECK(first->changed == 2);
    REQUIRE(second);
    CHECK(second->changed == 0);
    REQUIRE(third);
    CHECK(third->calendars == 2);
    CHECK(third->changed == 1);
    CHECK(std::filesystem::exists(folder / "talks-r-002.ics"));
    std::filesystem::remove_all(folder);
}

TEST_CASE(
    "A calendar that its viewer sees in part is not kept over the whole one", "[exchange][exports]")
{
    Given given;
    given.request.format = ExportFormat::Calendar;
    given.request.people.clear();
    const auto folder = std::filesystem::temp_directory_path() / "mor-feeds-in-part-test";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directory(folder);
    const auto written = [&](const char* viewer) {
        given.sight.emplace(given.plan, viewer, kToday);
        const auto feeds = writeFeeds(given.source(), given.request, folder);
        REQUIRE(feeds);
        return feeds->calendars;
    };

    CHECK(written("m-01") == 6); // the own one and five reps
    CHECK(written("r-001") == 1);
    CHECK(written("l-01") == 0); // no talk of their own, and only counts of the team's
    const auto kept = readFile(folder / "talks-m-01.ics", 1'000'000);
    REQUIRE(kept);
    CHECK(kept->find("STATUS:CANCELLED") == std::string::npos);
    std::filesystem::remove_all(folder);
}

TEST_CASE("Every format of one request tells the same talks", "[exchange][exports]")
{
    Given given;
    const auto rows = [&](ExportFormat format) {
        given.request.format = format;
        return given.document().counts.rows;
    };

    // Two weeks with five reps, and last week's, which can be held until Wednesday.
    CHECK(rows(ExportFormat::Excel) == 15);
    CHECK(rows(ExportFormat::Csv) == 15);
    CHECK(rows(ExportFormat::Json) == 15);
    CHECK(rows(ExportFormat::Calendar) == 15);
    given.request.days.first = day(2026, 11, 9); // without today nothing is left over
    CHECK(rows(ExportFormat::Excel) == 5);
    CHECK(rows(ExportFormat::Csv) == 5);
    CHECK(rows(ExportFormat::Calendar) == 5);
}

TEST_CASE("A table of the schedule ends with the state of each talk", "[exchange][exports]")
{
    Given given;
    given.request.format = ExportFormat::Csv;

    const auto document = given.document();
    const auto& table = std::get<ExportTable>(document.content).table;

    CHECK(table.columns.front().name == "key");
    CHECK(table.columns.back().name == "state");
    CHECK(table.rows.front().back() == Cell{std::string{"open"}});
    CHECK(table.rows.back().back() == Cell{std::string{"planned"}});
}

TEST_CASE("Printed exports and unknown people are refused", "[exchange][exports]")
{
    Given given;
    given.request.format = ExportFormat::Pdf;
    CHECK(exportDocument(given.source(), given.request).error().code == "export.not_printed_here");

    given.request.format = ExportFormat::Csv;
    given.request.people = {"x-99"};
    CHECK(exportDocument(given.source(), given.request).error().code == "person.unknown");
}

TEST_CASE("A rep exports the own counts, whether they ask for themselves or for all",
    "[exchange][exports]")
{
    Given given;
    given.sight.emplace(given.plan, "r-002", kToday);
    given.request.what = ExportWhat::Adherence;
    given.request.format = ExportFormat::Csv;
    given.request.by = {Dimension::Manager};
    given.request.days = {day(2026, 10, 5), day(2026, 10, 18)};

    for (const auto& people : std::vector<std::vector<std::string>>{{}, {"r-002"}}) {
        given.request.people = people;
        const auto document = given.document();
        const auto& table = std::get<ExportTable>(document.content).table;
        // The row of the manager and the total: two weeks with one talk each.
        REQUIRE(table.rows.size() == 2);
        CHECK(table.rows.front().at(2) == Cell{std::int64_t{2}});
        CHECK(document.readers == ExportReaders::Themselves);
    }
    given.request.people = {"r-003"};
    CHECK(std::get<ExportTable>(given.document().content).table.rows.size() == 1); // a total of 0
}

TEST_CASE(
    "Operations get a workbook of closed months, by manager and activity", "[exchange][exports]")
{
    Given given;
    given.sight.emplace(given.plan, "operations", kToday);
    given.request.what = ExportWhat::Adherence;
    given.request.people = {};
    given.request.days = {day(2026, 9, 1), day(2026, 9, 30)};

    const auto document = given.document();

    const auto& sheets = std::get<Workbook>(document.content).sheets;
    REQUIRE(sheets.size() == 3);
    CHECK(sheets[0].name == "By manager");
    CHECK(sheets[1].name == "By activity");
    given.request.days = {day(2026, 9, 7), day(2026, 9, 13)};
    CHECK(exportDocument(given.source(), given.request).error().code == "access.whole_months");
}

} // namespace mor::tests
