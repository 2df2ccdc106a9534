// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/exports/cells.h"
#include "exchange/exports/export_part.h"
#include "exchange/exports/measured.h"
#include "exchange/table/spine_tables.h"

namespace mor {

namespace {

void addCoverage(std::vector<Cell>& cells, const Figure& figure)
{
    cells.push_back(wholeCell(figure.entitled));
    cells.push_back(wholeCell(figure.covered));
    cells.push_back(shareCell(figure.coverage()));
    cells.push_back(wholeCell(figure.longestGap));
}

Sheet coverageByManager(const ExportPart& part, const Figures& figures)
{
    std::vector<std::vector<Cell>> rows;
    for (const auto& figure : figures.rows) {
        if (figure.entitled == 0)
            continue;
        std::vector<Cell> cells{personName(part.roster(), figure.group.front())};
        addCoverage(cells, figure);
        cells.push_back(wholeCell(figure.reps));
        cells.push_back(wholeCell(figure.belowMinimum));
        cells.push_back(shareCell(figure.floor));
        rows.push_back(std::move(cells));
    }
    const std::size_t shown = rows.size();
    auto sheet = sheetOf("By manager",
        {{"Manager"}, {"Entitled talks", CellLook::Whole}, {"Covered", CellLook::Whole},
            {"Coverage", CellLook::Percent}, {"Longest gap, working days", CellLook::Whole},
            {"Reps", CellLook::Whole}, {"Reps below their minimum", CellLook::Whole},
            {"Floor", CellLook::Percent}},
        std::move(rows));
    if (shown > 0)
        sheet.charts.push_back({SheetChart::Kind::Bars,
            "Coverage by manager, in the order of codes", 0, {3}, 0, shown});
    return sheet;
}

Sheet coverageByRep(const ExportPart& part, const Figures& figures)
{
    std::vector<std::vector<Cell>> rows;
    for (const auto& figure : figures.rows) {
        if (figure.group[1].empty() || figure.entitled == 0)
            continue;
        std::vector<Cell> cells{
            personName(part.roster(), figure.group[0]), personName(part.roster(), figure.group[1])};
        addCoverage(cells, figure);
        rows.push_back(std::move(cells));
    }
    return sheetOf("By rep",
        {{"Manager"}, {"With"}, {"Entitled talks", CellLook::Whole}, {"Covered", CellLook::Whole},
            {"Coverage", CellLook::Percent}, {"Longest gap, working days", CellLook::Whole}},
        std::move(rows));
}

/// By rep where the viewer sees reps, else none.
Result<std::optional<Figures>> byRep(const Measured& from)
{
    auto figures = from.by({Dimension::Manager, Dimension::Rep});
    if (figures)
        return std::optional<Figures>(std::move(*figures));
    if (figures.error().code == "access.by_rep")
        return std::optional<Figures>();
    return fail(figures);
}

} // namespace

Result<ExportContent> coverageContent(const ExportPart& part)
{
    const auto from = measured(part);
    if (!from)
        return fail(from);
    const auto managers = from->by({Dimension::Manager});
    if (!managers)
        return fail(managers);
    const auto reps = byRep(*from);
    if (!reps)
        return fail(reps);
    ExportContent content;
    tellOf(part, *from, content);
    if (part.request.format != ExportFormat::Excel) {
        content.table = figuresTable(*reps ? **reps : *managers, *part.source.plan);
        content.rows = content.table.rows.size();
        return content;
    }
    content.sheets.push_back(coverageByManager(part, *managers));
    content.rows = content.sheets.front().rowCount;
    if (*reps)
        content.sheets.push_back(coverageByRep(part, **reps));
    return content;
}

} // namespace mor
