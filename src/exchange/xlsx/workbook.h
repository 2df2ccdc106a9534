// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "exchange/table/table.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace mor {

/// How a column of a sheet is shown.
enum class CellLook : std::uint8_t {
    Text,
    Wrapped, ///< long text in lines
    Whole, ///< whole number
    Decimal, ///< one digit after the point
    Date, ///< "Tue 3 Nov 2026"; days as the spreadsheet's dates
    Time, ///< minutes since midnight as the spreadsheet's times
    Percent, ///< 0 to 1, whole percent
    State, ///< word of a state with its glyph, coloured
};

struct SheetColumn {
    std::string header;
    CellLook look = CellLook::Text;
    double width = 0; ///< in characters; 0: as wide as its first rows need
    bool onPaper = true; ///< off: for programs, not printed; such columns stand last

    bool operator==(const SheetColumn&) const = default;
};

/// A picture of columns of the sheet, below its rows.
struct SheetChart {
    enum class Kind : std::uint8_t { Lines, Bars } kind = Kind::Lines;
    std::string title;
    std::size_t category = 0; ///< column of the labels
    std::vector<std::size_t> values; ///< columns
    std::size_t firstRow = 0; ///< of the sheet's rows
    std::size_t rows = 0;
};

/// Named rows with how to show them. Rows are made when they are asked for, so that a sheet of a
/// hundred thousand of them takes no memory of its own.
struct Sheet {
    std::string name; ///< at most 31 characters are kept, and none of []:*?/\ .
    std::vector<SheetColumn> columns; ///< at least one
    std::size_t rowCount = 0;
    /// As many cells as columns: a text, a number, a day or nothing.
    std::function<std::vector<Cell>(std::size_t row)> row;
    bool filters = true; ///< offers a filter in each header
    std::vector<SheetChart> charts;
    std::string footnote; ///< one line below the rows
};

/// What an Excel file holds, in the order of its sheets.
struct Workbook {
    std::string title; ///< property of the file
    std::vector<Sheet> sheets;
    bool letterPaper = false; ///< else A4
    Instant made{}; ///< property of the file: when it was written
};

/// "● held", "✕ missed": a glyph that a grey print tells apart, and the word for readers.
std::string stateText(State state);
/// The cell as the spreadsheet shows it; for previews.
std::string shownText(CellLook look, const Cell& cell);

} // namespace mor
