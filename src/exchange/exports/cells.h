// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/table/table.h"
#include "exchange/xlsx/workbook.h"

#include <optional>
#include <string>
#include <vector>

namespace mor {

// Out of line, since GCC 12 takes cells that are chosen in place for uninitialised.
Cell textCell(std::string text); ///< an empty one is missing
Cell wholeCell(std::int64_t number);
Cell wholeCell(std::optional<int> number);
Cell wholeCellIf(bool known, std::int64_t number);
Cell shareCell(std::optional<double> share);
Cell shareCellIf(bool known, double share);
Cell dayCell(std::optional<Day> day);
Cell timeCell(MinuteOfDay start);

/// The sentences, a line each.
std::string linesOf(const std::vector<std::string>& sentences);

/// A sheet of rows that are few enough to be held.
Sheet sheetOf(
    std::string name, std::vector<SheetColumn> columns, std::vector<std::vector<Cell>> rows);

} // namespace mor
