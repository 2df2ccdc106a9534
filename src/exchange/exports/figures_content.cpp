// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/whole_months.h"
#include "exchange/exports/cells.h"
#include "exchange/exports/export_part.h"
#include "exchange/exports/measured.h"
#include "exchange/table/spine_tables.h"

#include <map>

namespace mor {

namespace {

/// "● 7 of 8": where the count stands against the target, which few talks don't tell.
Cell gridCell(const Counts& counts, double target)
{
    if (counts.expected() == 0)
        return {};
    const auto* glyph = "◇";
    switch (verdict(counts, target)) {
    case Verdict::OnTarget:
        glyph = "●";
        break;
    case Verdict::Below:
        glyph = "✕";
        break;
    case Verdict::CannotTell:
        break;
    }
    return std::string{glyph} + ' ' + std::to_string(counts.done()) + " of "
        + std::to_string(counts.expected());
}

std::vector<SheetColumn> withCounts(std::vector<SheetColumn> columns)
{
    for (const auto* header : {"Expected", "Held", "On time", "Late", "Missed", "Disputed",
             "Excused", "Uncovered", "Open", "Planned"})
        columns.push_back({header, CellLook::Whole});
    for (const auto* header : {"Adherence", "from", "to", "On-time rate"})
        columns.push_back({header, CellLook::Percent});
    return columns;
}

void addCounts(std::vector<Cell>& cells, const Figure& figure)
{
    const auto& counts = figure.counts;
    for (const int count :
        {counts.expected(), counts.done(), counts.onTime, counts.late, counts.missed,
            counts.disputed, counts.excused, counts.uncovered, counts.open, counts.planned})
        cells.push_back(wholeCell(count));
    const bool judged = counts.expected() > 0;
    cells.push_back(shareCell(counts.adherence()));
    cells.push_back(shareCellIf(judged, figure.interval.lower));
    cells.push_back(shareCellIf(judged, figure.interval.upper));
    cells.push_back(shareCell(counts.onTimeRate()));
}

Sheet weekSheet(const Figures& figures, double target)
{
    auto columns = withCounts({{"Week"}});
    columns.push_back({"Target", CellLook::Percent});
    std::vector<std::vector<Cell>> rows;
    for (const auto& figure : figures.rows) {
        std::vector<Cell> cells{figure.group.front()};
        addCounts(cells, figure);
        cells.emplace_back(target);
        rows.push_back(std::move(cells));
    }
    std::size_t shown = 0; // weeks up to the last one with something judged
    for (std::size_t i = 0; i < figures.rows.size(); ++i)
        shown = figures.rows[i].counts.expected() > 0 ? i + 1 : shown;
    auto sheet = sheetOf("By week", columns, std::move(rows));
    constexpr std::size_t kAdherence = 11;
    if (shown > 1)
        sheet.charts.push_back({SheetChart::Kind::Lines, "Adherence by week, with the target", 0,
            {kAdherence, columns.size() - 1}, 0, shown});
    return sheet;
}

Sheet gridSheet(const ExportPart& part, const Figures& figures)
{
    std::set<std::string> weeks;
    std::map<std::string, std::map<std::string, Counts>> managers; // by code, by week
    for (const auto& figure : figures.rows) {
        if (figure.counts.expected() > 0)
            weeks.insert(figure.group[1]);
        managers[figure.group[0]][figure.group[1]] = figure.counts;
    }
    std::vector<SheetColumn> columns{{"Manager"}};
    for (const auto& week : weeks)
        columns.push_back({week, CellLook::State});
    std::vector<std::vector<Cell>> rows;
    for (const auto& [code, byWeek] : managers) {
        std::vector<Cell> cells{personName(part.roster(), code)};
        for (const auto& week : weeks) {
            const auto found = byWeek.find(week);
            cells.push_back(gridCell(
                found == byWeek.end() ? Counts{} : found->second, part.source.plan->rhythm.target));
        }
        rows.push_back(std::move(cells));
    }
    auto sheet = sheetOf("Managers by week", std::move(columns), std::move(rows));
    sheet.footnote = "Held of expected. \u25cf on target, \u2715 below it, \u25c7 too few talks to "
                     "tell. Managers are in the order of their codes.";
    return sheet;
}

Sheet listSheet(const ExportPart& part, const Figures& figures)
{
    std::vector<std::vector<Cell>> rows;
    for (const auto& figure : figures.rows) {
        std::vector<Cell> cells{personName(part.roster(), figure.group[0]), figure.group[1]};
        addCounts(cells, figure);
        rows.push_back(std::move(cells));
    }
    return sheetOf("Manager and week", withCounts({{"Manager"}, {"Week"}}), std::move(rows));
}

/// Sums by code, one row each.
Sheet sumSheet(const std::string& title, const char* header, const Figures& figures)
{
    std::vector<std::vector<Cell>> rows;
    for (const auto& figure : figures.rows) {
        std::vector<Cell> cells{figure.group.front()};
        addCounts(cells, figure);
        rows.push_back(std::move(cells));
    }
    return sheetOf(title, withCounts({{header}}), std::move(rows));
}

/// For who gets whole months: no weeks.
Result<ExportContent> monthsContent(const Measured& from, ExportContent content)
{
    const auto managers = from.by({Dimension::Manager});
    if (!managers)
        return fail(managers);
    const auto activities = from.by({Dimension::Activity});
    if (!activities)
        return fail(activities);
    content.rows = managers->rows.size();
    content.sheets.push_back(sumSheet("By manager", "Manager", *managers));
    content.sheets.push_back(sumSheet("By activity", "Activity", *activities));
    return content;
}

} // namespace

Result<ExportContent> adherenceContent(const ExportPart& part)
{
    const auto from = measured(part);
    if (!from)
        return fail(from);
    ExportContent content;
    tellOf(part, *from, content);
    if (part.request.format != ExportFormat::Excel) {
        const auto figures = from->by(part.request.by);
        if (!figures)
            return fail(figures);
        content.table = figuresTable(*figures, *part.source.plan);
        content.rows = content.table.rows.size();
        return content;
    }
    if (from->sight && countsByMonth(*from->sight))
        return monthsContent(*from, std::move(content));
    const auto weeks = from->by({Dimension::Week});
    if (!weeks)
        return fail(weeks);
    const auto grid = from->by({Dimension::Manager, Dimension::Week});
    if (!grid)
        return fail(grid);
    content.rows = grid->rows.size();
    content.sheets.push_back(weekSheet(*weeks, part.source.plan->rhythm.target));
    content.sheets.push_back(gridSheet(part, *grid));
    content.sheets.push_back(listSheet(part, *grid));
    return content;
}

} // namespace mor
