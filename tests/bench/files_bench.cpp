// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/benches.h"
#include "bench/stored.h"

#include "core/deals/deal_service.h"
#include "core/planning/import_log.h"
#include "core/planning/roster_service.h"
#include "exchange/csv/deals_csv.h"
#include "exchange/csv/people_csv.h"
#include "exchange/ics/ics_writer.h"
#include "exchange/table/table.h"
#include "exchange/xlsx/xlsx_writer.h"
#include "support/fixed_clock.h"

#include <algorithm>

namespace mor::bench {

namespace {

constexpr std::size_t kRows = 100'000;
constexpr int kMostPeople = 20'000; ///< in one workspace
constexpr int kManagers = 1'000;
constexpr int kLargeTeams = 150;

std::string code(char kind, std::size_t number)
{
    return std::string{kind} + "-" + std::to_string(number);
}

/// One row of a schedule.
std::vector<Cell> rowAt(std::size_t row)
{
    const Day day = kToday + std::chrono::days{static_cast<int>(row % 365)};
    return {day, std::int64_t{540}, std::int64_t{30}, "Manager " + std::to_string(row % 150),
        std::string{"Pipeline review"}, "Rep " + std::to_string(row % 1200), day,
        stateText(State::Planned)};
}

Workbook workbook()
{
    Sheet sheet;
    sheet.name = "Schedule";
    sheet.columns = {{"Date", CellLook::Date}, {"Start", CellLook::Time}, {"Min", CellLook::Whole},
        {"Manager"}, {"Activity"}, {"With"}, {"Due", CellLook::Date}, {"State", CellLook::State}};
    sheet.rowCount = kRows;
    sheet.row = rowAt;
    Workbook all;
    all.sheets.push_back(std::move(sheet));
    return all;
}

Table table()
{
    Table all;
    all.columns = {{"date", ColumnType::Date}, {"start", ColumnType::Integer},
        {"minutes", ColumnType::Integer}, {"manager"}, {"activity"}, {"with"},
        {"due", ColumnType::Date}, {"state"}};
    for (std::size_t row = 0; row < kRows; ++row)
        all.rows.push_back(rowAt(row));
    return all;
}

std::string peopleFile(std::size_t people)
{
    std::string text = "code,name,email,role,team,boss,joined\nl-1,Lead,l@x.example,leader,,,"
                       "2020-01-06\n";
    for (std::size_t i = 1; i < people; ++i) {
        const bool leads = i <= kManagers;
        const auto own = code(leads ? 'm' : 'r', i);
        text += own + ",Person " + own + ',' + own + "@x.example,"
            + (leads ? "manager,Team " + own + ",l-1" : "rep,," + code('m', 1 + i % kManagers))
            + ",2022-01-03\n";
    }
    return text;
}

std::string dealsFile()
{
    std::string text
        = "Opportunity ID,Opportunity Name,Account Name,Opportunity Owner,Stage,Amount,"
          "Close Date\n";
    for (std::size_t i = 0; i < kRows; ++i) {
        const auto number = std::to_string(i);
        text += "0065e" + std::string(10 - number.size(), '0') + number + ",Deal " + number
            + ",Account " + std::to_string(i % 9000) + ",Person "
            + code('r', kManagers + 1 + i % (kMostPeople - kManagers - 1)) + ",Negotiation,"
            + std::to_string(1000 + i % 90'000) + ",2026-12-18\n";
    }
    return text;
}

/// A file of its own for each turn.
std::unique_ptr<Workspace> emptyWorkspace(Stored& stored)
{
    const auto path = stored.folder() / "imports.mor";
    for (const char* ending : {"", "-wal", "-shm"})
        std::filesystem::remove(path.string() + ending);
    Plan plan;
    auto& calendar = plan.roster.calendars.emplace_back();
    calendar.code = "work";
    calendar.name = "Monday to Friday";
    return must(Workspace::create(path, plan));
}

/// Twenty thousand people, the most a workspace may hold.
void importPeople(Workspace& workspace, UuidSource& ids, const std::vector<PersonRow>& rows)
{
    const tests::FixedClock clock{kToday};
    ImportLog log(workspace.imports(), clock, ids);
    RosterService service(workspace.plans(), workspace.practice(), clock, &log);
    must(service.importPeople(rows, "people.csv", RosterService::Mode::Apply));
}

void importDeals(Workspace& workspace, UuidSource& ids, const std::vector<DealRow>& rows)
{
    const tests::FixedClock clock{kToday};
    ImportLog log(workspace.imports(), clock, ids);
    DealService service(workspace.deals(), log, clock);
    DealFile file{"deals.csv", DealSystem::Salesforce, kToday, {}};
    file.owners.byName = true;
    must(service.import(
        rows, file, must(workspace.plans().load()).plan.roster, RosterService::Mode::Apply));
}

template <class Work>
benchmark::internal::Benchmark* enter(const std::string& name, Work work)
{
    return benchmark::RegisterBenchmark(name.c_str(), std::move(work))
        ->Unit(benchmark::kMillisecond);
}

void addWriting(Worlds& worlds, const std::string& floor, std::vector<Comparison>& comparisons)
{
    enter("Excel workbook", [](benchmark::State& state) {
        const auto all = workbook();
        for ([[maybe_unused]] const auto& step : state) {
            std::size_t bytes = 0;
            if (!writeXlsx(all, [&](std::string_view piece) {
                    bytes += piece.size();
                    return Result<>{};
                }))
                state.SkipWithError("not written");
            state.counters["bytes"] = static_cast<double>(bytes);
        }
        state.counters["items"] = kRows;
    });
    enter("CSV", [](benchmark::State& state) {
        const auto all = table();
        for ([[maybe_unused]] const auto& step : state)
            benchmark::DoNotOptimize(written(all, TableFormat::Csv));
        state.counters["items"] = kRows;
    });
    enter("iCalendar of a team's year", [&worlds](benchmark::State& state) {
        const auto& plan = worlds.of(kLargeTeams).plan;
        const auto manager = std::ranges::find(plan->roster.people, Role::Manager, &Person::role);
        for ([[maybe_unused]] const auto& step : state) {
            const auto year = std::make_shared<const Schedule>(
                expand(plan, {kToday - std::chrono::days{364}, kToday}, {&*manager, {}}));
            const auto counts = writeIcs(
                documentOf(year, {}), {}, [](std::string_view) -> Result<> { return {}; });
            state.counters["items"] = counts ? static_cast<double>(counts->talks) : 0;
        }
    });
    for (const auto* name : {"Excel workbook", "CSV", "iCalendar of a team's year"})
        comparisons.push_back({name, floor, 0});
}

void addReading(const std::shared_ptr<Stored>& stored, const std::string& floor,
    std::vector<Comparison>& comparisons)
{
    enter("read people, CSV", [](benchmark::State& state) {
        const auto bytes = peopleFile(kRows);
        for ([[maybe_unused]] const auto& step : state)
            state.counters["items"]
                = static_cast<double>(must(readPeopleCsv(bytes, "people.csv")).rows.size());
    });
    enter("read deals, CSV", [](benchmark::State& state) {
        const auto bytes = dealsFile();
        for ([[maybe_unused]] const auto& step : state)
            state.counters["items"] = static_cast<double>(
                must(readDealsCsv(must(openDealsCsv(bytes, "deals.csv")))).rows.size());
    });
    enter("import people, durable", [stored](benchmark::State& state) {
        const auto rows = must(readPeopleCsv(peopleFile(kMostPeople), "people.csv")).rows;
        for ([[maybe_unused]] const auto& step : state) {
            state.PauseTiming();
            const auto workspace = emptyWorkspace(*stored);
            tests::CountingUuids ids;
            state.ResumeTiming();
            importPeople(*workspace, ids, rows);
        }
        state.counters["items"] = kMostPeople;
    })->UseRealTime();
    enter("import deals, durable", [stored](benchmark::State& state) {
        const auto people = must(readPeopleCsv(peopleFile(kMostPeople), "people.csv")).rows;
        const auto rows = must(readDealsCsv(must(openDealsCsv(dealsFile(), "deals.csv")))).rows;
        for ([[maybe_unused]] const auto& step : state) {
            state.PauseTiming();
            const auto workspace = emptyWorkspace(*stored);
            tests::CountingUuids ids;
            importPeople(*workspace, ids, people);
            state.ResumeTiming();
            importDeals(*workspace, ids, rows);
        }
        state.counters["items"] = kRows;
    })->UseRealTime();
    for (const auto* name :
        {"read people, CSV", "read deals, CSV", "import people, durable", "import deals, durable"})
        comparisons.push_back({name, floor, 0});
}

} // namespace

void addFiles(
    Worlds& worlds, const std::filesystem::path& folder, std::vector<Comparison>& comparisons)
{
    const std::string floor = "write rows as plain text";
    enter(floor, [](benchmark::State& state) {
        const auto all = table();
        for ([[maybe_unused]] const auto& step : state) {
            std::string text;
            for (const auto& row : all.rows) {
                for (const auto& cell : row)
                    if (const auto* word = std::get_if<std::string>(&cell))
                        text += *word;
                    else if (const auto* day = std::get_if<Day>(&cell))
                        text += toIso(*day);
                    else if (const auto* number = std::get_if<std::int64_t>(&cell))
                        text += std::to_string(*number);
                text += "\r\n";
            }
            benchmark::DoNotOptimize(text);
        }
        state.counters["items"] = kRows;
    });
    addWriting(worlds, floor, comparisons);
    addReading(std::make_shared<Stored>(worlds, folder), floor, comparisons);
}

} // namespace mor::bench
