// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/xlsx/sheet_formats.h"
#include "exchange/xlsx/workbook.h"

#include <vector>

struct lxw_workbook;
struct lxw_worksheet;

namespace mor {

/// Writes one sheet after another into an Excel file that is being made.
class SheetWriter {
public:
    SheetWriter(lxw_workbook* workbook, bool letterPaper);

    /// `name` as sheetName() made it.
    void write(const Sheet& sheet, const std::string& name);

private:
    void setWidths(const Sheet& sheet);
    void writeHeader(const Sheet& sheet);
    void writeFootnote(const Sheet& sheet);
    void writeRow(const Sheet& sheet, std::size_t row);
    void writeCell(std::size_t row, std::size_t column, CellLook look, const Cell& cell);
    void colourStates(const Sheet& sheet);
    void setUpPrint(const Sheet& sheet, const std::string& name);
    void addCharts(const Sheet& sheet, const std::string& name);

    lxw_workbook* m_workbook;
    lxw_worksheet* m_sheet = nullptr;
    SheetFormats m_formats;
    std::vector<double> m_widths; ///< of the sheet's columns, in characters
    bool m_letterPaper;
};

} // namespace mor
