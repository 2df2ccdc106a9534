// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/exports/cells.h"

#include <memory>
#include <utility>

namespace mor {

Cell textCell(std::string text)
{
    Cell cell;
    if (!text.empty())
        cell = std::move(text);
    return cell;
}

Cell wholeCell(std::int64_t number) { return wholeCellIf(true, number); }

Cell wholeCell(std::optional<int> number)
{
    return wholeCellIf(number.has_value(), number.value_or(0));
}

Cell wholeCellIf(bool known, std::int64_t number)
{
    Cell cell;
    if (known)
        cell = number;
    return cell;
}

Cell shareCell(std::optional<double> share)
{
    return shareCellIf(share.has_value(), share.value_or(0));
}

Cell shareCellIf(bool known, double share)
{
    Cell cell;
    if (known)
        cell = share;
    return cell;
}

Cell dayCell(std::optional<Day> day)
{
    Cell cell;
    if (day)
        cell = *day;
    return cell;
}

Cell timeCell(MinuteOfDay start) { return wholeCellIf(start != kNoTime, start); }

std::string linesOf(const std::vector<std::string>& sentences)
{
    std::string text;
    for (const auto& sentence : sentences)
        text += (text.empty() ? "" : "\n") + sentence;
    return text;
}

Sheet sheetOf(
    std::string name, std::vector<SheetColumn> columns, std::vector<std::vector<Cell>> rows)
{
    const auto held = std::make_shared<const std::vector<std::vector<Cell>>>(std::move(rows));
    Sheet sheet;
    sheet.name = std::move(name);
    sheet.columns = std::move(columns);
    sheet.rowCount = held->size();
    sheet.row = [held](std::size_t row) { return (*held)[row]; };
    return sheet;
}

} // namespace mor
