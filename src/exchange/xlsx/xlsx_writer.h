// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "exchange/xlsx/workbook.h"

#include <functional>
#include <string_view>

namespace mor {

/// Rows of a sheet, its header not counted, that every spreadsheet opens.
inline constexpr std::size_t kMostSheetRows = 1'048'575;

/// Error: "export.too_many_rows" (rows, the most).
Result<> checkRows(const Workbook& workbook);

/// Writes an Excel file (Office Open XML) in pieces. Headers stay in sight and carry filters, days
/// and times are the spreadsheet's own, texts are typed as texts and never run as formulas, states
/// are coloured by their glyph, and each sheet prints landscape, as wide as the paper, with its
/// header on every page. Takes memory for one row at a time; the bytes wait in a folder of the
/// system's for temporary files that others can't read.
/// Errors: that of checkRows(), "xlsx.cannot_write" (reason), and whatever the sink answers.
Result<> writeXlsx(const Workbook& workbook, const std::function<Result<>(std::string_view)>& sink);

} // namespace mor
