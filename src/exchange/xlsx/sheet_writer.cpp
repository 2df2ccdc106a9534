// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/xlsx/sheet_writer.h"

#include "exchange/xlsx/sheet_lines.h"
#include "exchange/xlsx/sheet_text.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace mor {

namespace {

constexpr std::size_t kRowsMeasured = 300;
constexpr double kNarrowest = 5;
constexpr double kWidest = 44;
constexpr double kWrappedWidth = 50;
constexpr double kMargin = 1.5;
constexpr double kIndent = 1.5; // of texts, so that numbers beside them stand apart
constexpr double kFilterArrow = 2.5;
constexpr double kLineHeight = 15; // points
constexpr double kHighestRow = 409;
constexpr int kChartRowsHigh = 15;

lxw_row_t rowOf(std::size_t row) { return static_cast<lxw_row_t>(row); }
lxw_col_t columnOf(std::size_t column) { return static_cast<lxw_col_t>(column); }

/// Days since 30 December 1899, which spreadsheets count from; right from 1 March 1900 on.
double serialOf(Day day)
{
    constexpr Day kZero{std::chrono::year{1899} / 12 / 30};
    return static_cast<double>((day - kZero).count());
}

bool hasSerial(Day day) { return day >= Day{std::chrono::year{1900} / 3 / 1}; }

/// The text of a header or footer, where & begins a code.
std::string printed(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out.append(c == '&' ? 2 : 1, c);
    return out;
}

double widthOf(const SheetColumn& column)
{
    return column.width > 0 ? column.width : kWrappedWidth;
}

/// Lines that the row's long texts take in their columns.
int linesOf(const Sheet& sheet, const std::vector<Cell>& cells)
{
    int most = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto* text = std::get_if<std::string>(&cells[i]);
        if (sheet.columns[i].look == CellLook::Wrapped && text != nullptr)
            most = std::max(most, linesIn(*text, widthOf(sheet.columns[i]) - kIndent - 1));
    }
    return most;
}

double heightOf(int lines) { return std::min(lines * kLineHeight, kHighestRow); }

/// Columns that are printed; those for programs alone stand last.
std::size_t columnsOnPaper(const Sheet& sheet)
{
    const auto shown = std::ranges::count(sheet.columns, true, &SheetColumn::onPaper);
    return std::max<std::size_t>(static_cast<std::size_t>(shown), 1);
}

/// The first series is what counts; others stand beside it, dashed, so that grey print works.
void drawSeries(lxw_chart_series* series, bool isLine, bool isFirst)
{
    constexpr lxw_color_t kInk = 0x1d4e89, kGrey = 0x6a6a6a;
    if (!isLine) {
        lxw_chart_fill fill{};
        fill.color = kInk;
        chart_series_set_fill(series, &fill);
        return;
    }
    lxw_chart_line line{};
    line.color = isFirst ? kInk : kGrey;
    line.width = isFirst ? 2.25F : 1.5F;
    line.dash_type
        = static_cast<std::uint8_t>(isFirst ? LXW_CHART_LINE_DASH_SOLID : LXW_CHART_LINE_DASH_DASH);
    chart_series_set_line(series, &line);
    if (!isFirst)
        return;
    chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
    chart_series_set_marker_size(series, 6);
}

} // namespace

SheetWriter::SheetWriter(lxw_workbook* workbook, bool letterPaper)
    : m_workbook(workbook)
    , m_formats(workbook)
    , m_letterPaper(letterPaper)
{
}

void SheetWriter::write(const Sheet& sheet, const std::string& name)
{
    m_sheet = workbook_add_worksheet(m_workbook, name.c_str());
    if (m_sheet == nullptr)
        return; // closing the file tells what went wrong
    setWidths(sheet);
    writeHeader(sheet);
    for (std::size_t row = 0; row < sheet.rowCount; ++row)
        writeRow(sheet, row);
    writeFootnote(sheet);
    colourStates(sheet);
    setUpPrint(sheet, name);
    addCharts(sheet, name);
}

void SheetWriter::setWidths(const Sheet& sheet)
{
    m_widths.clear();
    for (const auto& column : sheet.columns)
        m_widths.push_back(
            static_cast<double>(widestWord(column.header)) + (sheet.filters ? kFilterArrow : 0));
    for (std::size_t row = 0; row < std::min(sheet.rowCount, kRowsMeasured); ++row) {
        const auto cells = sheet.row(row);
        for (std::size_t i = 0; i < cells.size(); ++i)
            m_widths[i] = std::max(m_widths[i],
                static_cast<double>(widestLine(shownText(sheet.columns[i].look, cells[i]))));
    }
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const auto& column = sheet.columns[i];
        const double around = kMargin + (m_formats.isIndented(column.look) ? kIndent : 0);
        if (column.width > 0 || column.look == CellLook::Wrapped)
            m_widths[i] = widthOf(column);
        else
            m_widths[i] = std::clamp(m_widths[i] + around, kNarrowest, kWidest);
        worksheet_set_column(
            m_sheet, columnOf(i), columnOf(i), m_widths[i], m_formats.of(column.look));
    }
}

void SheetWriter::writeHeader(const Sheet& sheet)
{
    int lines = 1;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        const auto& column = sheet.columns[i];
        const double beside = (sheet.filters ? kFilterArrow : 0)
            + (m_formats.isIndented(column.look) ? kIndent : 0);
        lines = std::max(lines, linesIn(column.header, m_widths[i] - beside));
        worksheet_write_string(m_sheet, 0, columnOf(i), cellText(column.header).c_str(),
            m_formats.header(column.look));
    }
    worksheet_set_row(m_sheet, 0, heightOf(lines), nullptr);
    worksheet_freeze_panes(m_sheet, 1, 0);
    if (sheet.filters && sheet.rowCount > 0)
        worksheet_autofilter(
            m_sheet, 0, 0, rowOf(sheet.rowCount), columnOf(sheet.columns.size() - 1));
}

/// Below the rows, over all columns that are printed, so that paper cuts nothing off.
void SheetWriter::writeFootnote(const Sheet& sheet)
{
    if (sheet.footnote.empty())
        return;
    const auto text = cellText(sheet.footnote);
    const auto row = rowOf(sheet.rowCount + 2);
    const auto columns = columnsOnPaper(sheet);
    double width = 0;
    for (std::size_t i = 0; i < columns; ++i)
        width += m_widths[i];
    worksheet_set_row(m_sheet, row, heightOf(linesIn(text, width - kMargin)), nullptr);
    if (columns > 1)
        worksheet_merge_range(
            m_sheet, row, 0, row, columnOf(columns - 1), text.c_str(), m_formats.footnote());
    else
        worksheet_write_string(m_sheet, row, 0, text.c_str(), m_formats.footnote());
}

void SheetWriter::writeRow(const Sheet& sheet, std::size_t row)
{
    const auto cells = sheet.row(row);
    if (const auto lines = linesOf(sheet, cells); lines > 1)
        worksheet_set_row(m_sheet, rowOf(row + 1), heightOf(lines), nullptr);
    for (std::size_t i = 0; i < cells.size(); ++i)
        writeCell(row + 1, i, sheet.columns[i].look, cells[i]);
}

void SheetWriter::writeCell(std::size_t row, std::size_t column, CellLook look, const Cell& cell)
{
    auto* format = m_formats.of(look);
    const auto text = [&](const std::string& words) {
        worksheet_write_string(m_sheet, rowOf(row), columnOf(column), words.c_str(), format);
    };
    const auto number = [&](double value) {
        worksheet_write_number(m_sheet, rowOf(row), columnOf(column), value, format);
    };
    if (const auto* words = std::get_if<std::string>(&cell)) {
        text(cellText(*words));
    } else if (const auto* day = std::get_if<Day>(&cell)) {
        if (hasSerial(*day))
            number(serialOf(*day));
        else
            text(toIso(*day));
    } else if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
        constexpr double kMinutesOfDay = 1440;
        const auto value = static_cast<double>(*whole);
        number(look == CellLook::Time ? value / kMinutesOfDay : value);
    } else if (const auto* value = std::get_if<double>(&cell); value && std::isfinite(*value)) {
        number(*value);
    }
}

void SheetWriter::colourStates(const Sheet& sheet)
{
    if (sheet.rowCount == 0)
        return;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        if (sheet.columns[i].look != CellLook::State)
            continue;
        for (const auto& mark : m_formats.marks()) {
            std::string glyph{mark.glyph};
            lxw_conditional_format condition{};
            condition.type = LXW_CONDITIONAL_TYPE_TEXT;
            condition.criteria = LXW_CONDITIONAL_CRITERIA_TEXT_BEGINS_WITH;
            condition.value_string = glyph.data();
            condition.format = mark.format;
            worksheet_conditional_format_range(
                m_sheet, 1, columnOf(i), rowOf(sheet.rowCount), columnOf(i), &condition);
        }
    }
}

void SheetWriter::setUpPrint(const Sheet& sheet, const std::string& name)
{
    constexpr std::uint8_t kA4 = 9, kLetter = 1;
    constexpr double kSide = 0.4, kTop = 0.6; // inches
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, m_letterPaper ? kLetter : kA4);
    worksheet_set_margins(m_sheet, kSide, kSide, kTop, kTop);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    const auto footer = "&L" + printed(name) + "&RPage &P of &N";
    worksheet_set_footer(m_sheet, footer.c_str());
    const auto last = sheet.rowCount + (sheet.footnote.empty() ? 0 : 2)
        + sheet.charts.size() * (kChartRowsHigh + 2);
    worksheet_print_area(
        m_sheet, 0, 0, rowOf(std::max<std::size_t>(last, 1)), columnOf(columnsOnPaper(sheet) - 1));
}

void SheetWriter::addCharts(const Sheet& sheet, const std::string& name)
{
    auto below = rowOf(sheet.rowCount + (sheet.footnote.empty() ? 2 : 4));
    for (const auto& wanted : sheet.charts) {
        const bool isLines = wanted.kind == SheetChart::Kind::Lines;
        auto* chart = workbook_add_chart(
            m_workbook, static_cast<std::uint8_t>(isLines ? LXW_CHART_LINE : LXW_CHART_BAR));
        const auto first = rowOf(wanted.firstRow + 1);
        const auto last = rowOf(wanted.firstRow + wanted.rows);
        for (const auto column : wanted.values) {
            auto* series = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_categories(series, name.c_str(), first, columnOf(wanted.category),
                last, columnOf(wanted.category));
            chart_series_set_values(
                series, name.c_str(), first, columnOf(column), last, columnOf(column));
            chart_series_set_name_range(series, name.c_str(), 0, columnOf(column));
            drawSeries(series, isLines, column == wanted.values.front());
        }
        chart_title_set_name(chart, wanted.title.c_str());
        auto* shares = isLines ? chart->y_axis : chart->x_axis; // of bars the axes change places
        chart_axis_set_min(shares, 0);
        chart_axis_set_max(shares, 1);
        chart_axis_set_num_format(shares, "0%");
        if (!isLines)
            chart_axis_set_reverse(chart->y_axis); // the first row on top
        chart_legend_set_position(chart,
            static_cast<std::uint8_t>(isLines ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE));
        lxw_chart_options options{};
        options.x_scale = 1.6;
        options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
        worksheet_insert_chart_opt(m_sheet, below, 0, chart, &options);
        below += kChartRowsHigh + 2;
    }
}

} // namespace mor
