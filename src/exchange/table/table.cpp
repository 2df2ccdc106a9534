// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/table/table.h"

#include "core/base/text.h"
#include "exchange/csv/csv_writer.h"
#include "exchange/json/json_text.h"
#include "exchange/table/cell_text.h"

#include <algorithm>
#include <cassert>

namespace mor {

namespace {

bool isText(const Cell& cell) { return std::holds_alternative<std::string>(cell); }

std::string writtenCsv(const Table& table)
{
    std::string out;
    CsvWriter csv(out);
    for (const auto& column : table.columns)
        csv.text(column.name);
    csv.endRow();
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (isText(row[i]))
                csv.text(std::get<std::string>(row[i]));
            else
                csv.plain(machineText(table.columns[i], row[i]));
        }
        csv.endRow();
    }
    return out;
}

std::string escapedForTsv(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '\t':
            out += "\\t";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\\':
            out += "\\\\";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string writtenTsv(const Table& table)
{
    std::string out;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        out += (i ? "\t" : "") + escapedForTsv(table.columns[i].name);
    out += '\n';
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            out += (i ? "\t" : "") + escapedForTsv(machineText(table.columns[i], row[i]));
        out += '\n';
    }
    return out;
}

void appendJsonRow(std::string& out, const Table& table, const std::vector<Cell>& row)
{
    out += '{';
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i)
            out += ", ";
        appendJsonText(out, table.columns[i].name);
        out += ": ";
        if (std::holds_alternative<std::monostate>(row[i]))
            out += "null";
        else if (isText(row[i]) || std::holds_alternative<Day>(row[i]))
            appendJsonText(out, machineText(table.columns[i], row[i]));
        else
            out += machineText(table.columns[i], row[i]);
    }
    out += '}';
}

std::string writtenJson(const Table& table)
{
    std::string out = "[";
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        out += i ? ",\n  " : "\n  ";
        appendJsonRow(out, table, table.rows[i]);
    }
    out += table.rows.empty() ? "]\n" : "\n]\n";
    return out;
}

bool alignsRight(ColumnType type)
{
    return type == ColumnType::Integer || type == ColumnType::Decimal || type == ColumnType::Share;
}

std::string writtenText(const Table& table)
{
    std::vector<std::vector<std::string>> lines(1);
    for (const auto& column : table.columns)
        lines.front().push_back(column.name);
    for (const auto& row : table.rows) {
        auto& line = lines.emplace_back();
        for (std::size_t i = 0; i < row.size(); ++i)
            line.push_back(terminalText(table.columns[i], row[i]));
    }
    std::vector<std::size_t> widths(table.columns.size(), 0);
    for (const auto& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], columnsWide(line[i]));

    std::string out;
    for (const auto& line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            const std::string padding(widths[i] - columnsWide(line[i]), ' ');
            out += i ? "  " : "";
            out += alignsRight(table.columns[i].type) ? padding + line[i] : line[i] + padding;
        }
        out.erase(out.find_last_not_of(' ') + 1);
        out += '\n';
    }
    return out;
}

} // namespace

Result<TableFormat> parseTableFormat(std::string_view text)
{
    if (text == "table")
        return TableFormat::Text;
    if (text == "csv")
        return TableFormat::Csv;
    if (text == "tsv")
        return TableFormat::Tsv;
    if (text == "json")
        return TableFormat::Json;
    return fail(ErrorKind::Invalid, "table.unknown_format", {inQuotes(text)});
}

std::string written(const Table& table, TableFormat format)
{
    assert(std::ranges::all_of(
        table.rows, [&](const auto& row) { return row.size() == table.columns.size(); }));
    switch (format) {
    case TableFormat::Text:
        return writtenText(table);
    case TableFormat::Csv:
        return writtenCsv(table);
    case TableFormat::Tsv:
        return writtenTsv(table);
    case TableFormat::Json:
        return writtenJson(table);
    }
    return {};
}

} // namespace mor
