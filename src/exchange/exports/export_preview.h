// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/exports/export_document.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mor {

/// The first rows of one sheet as a spreadsheet shows them.
struct PreviewedSheet {
    std::string name;
    std::vector<SheetColumn> columns;
    std::vector<std::vector<std::string>> rows; ///< as many texts as columns
    std::size_t rowCount = 0; ///< of the whole sheet
};

/// The beginning of what write() writes.
struct ExportPreview {
    std::vector<PreviewedSheet> sheets; ///< of a workbook; empty for everything else
    std::string text; ///< first whole lines of a calendar, csv or json file, byte for byte
    bool isWhole = true; ///< `text` is the whole file
};

/// At most so many rows of each sheet, or lines of a file. Errors: those of write().
Result<ExportPreview> preview(const ExportDocument& document, std::size_t rows = 100);

} // namespace mor
