// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0
//
// Writes FILE, a workbook with what spreadsheets like to misread, for readers that are not ours.
// With a number of rows it writes so many plain ones and says how long that took.

#include "exchange/atomic_file.h"
#include "exchange/xlsx/xlsx_writer.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

namespace {

using namespace mor;

Day on(int year, unsigned month, unsigned day)
{
    return Day{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}};
}

Workbook hostile()
{
    const std::vector<std::vector<Cell>> rows{
        {std::string{"=1+1"}, on(2026, 11, 3), std::int64_t{9 * 60 + 45}, 0.875, std::int64_t{30},
            stateText(State::Missed)},
        {std::string{"+41 44 123"}, on(1900, 2, 28), std::int64_t{0}, 0.0, std::int64_t{0},
            stateText(State::OnTime)},
        {std::string{"@cmd|' /C calc'!A0\x01"}, on(1899, 12, 30), std::int64_t{1439}, 1.0,
            std::int64_t{-5}, stateText(State::Open)},
        {std::string{"http://example.org"}, Cell{}, Cell{}, Cell{}, Cell{}, Cell{}},
        {std::string{"_x0041_ 漢字 \"quoted\" <b>&amp;"}, Cell{}, Cell{}, Cell{}, Cell{}, Cell{}},
        {std::string{"007"}, Cell{}, Cell{}, Cell{}, Cell{}, Cell{}},
    };
    Workbook workbook;
    workbook.title = "Sample & title";
    workbook.made = Instant{on(2026, 11, 3)};
    Sheet sheet;
    sheet.name = "Bad: [sheet] & more";
    sheet.columns = {{"Text"}, {"Date", CellLook::Date}, {"Time", CellLook::Time},
        {"Share", CellLook::Percent}, {"Whole", CellLook::Whole}, {"State", CellLook::State},
        {"Key", CellLook::Text, 0, false}};
    sheet.rowCount = rows.size();
    sheet.row = [rows](std::size_t row) {
        auto cells = rows[row];
        cells.emplace_back("PIPE/m-01/" + std::to_string(row));
        return cells;
    };
    sheet.charts.push_back({SheetChart::Kind::Lines, "Shares", 0, {3}, 0, 3});
    sheet.footnote = "A footnote that is longer than any column, and is read whole on paper too.";
    workbook.sheets.push_back(sheet);
    Sheet empty;
    empty.name = "bad sheet & more";
    empty.columns = {{"Nothing"}};
    workbook.sheets.push_back(empty);
    return workbook;
}

Workbook plain(std::size_t rows)
{
    Workbook workbook;
    Sheet sheet;
    sheet.name = "Schedule";
    sheet.columns = {{"Date", CellLook::Date}, {"Start", CellLook::Time}, {"Min", CellLook::Whole},
        {"Manager"}, {"Activity"}, {"With"}, {"Due", CellLook::Date}, {"State", CellLook::State}};
    sheet.rowCount = rows;
    sheet.row = [](std::size_t row) -> std::vector<Cell> {
        const Day day = on(2026, 1, 1) + std::chrono::days{static_cast<int>(row % 365)};
        return {day, std::int64_t{540}, std::int64_t{30}, "Manager " + std::to_string(row % 150),
            std::string{"Pipeline review"}, "Rep " + std::to_string(row % 1200), day,
            stateText(State::Planned)};
    };
    workbook.sheets.push_back(std::move(sheet));
    return workbook;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2)
        return 2;
    const auto workbook = argc > 2 ? plain(std::strtoul(argv[2], nullptr, 10)) : hostile();
    const auto before = std::clock();
    std::string bytes;
    const auto written = writeXlsx(workbook, [&](std::string_view piece) {
        bytes += piece;
        return Result<>{};
    });
    const auto took = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    if (argc > 2)
        std::printf("%zu rows, %zu bytes, %.2f s of processor time\n",
            workbook.sheets.front().rowCount, bytes.size(), took);
    return written && writeFile(argv[1], bytes) ? 0 : 1;
}
