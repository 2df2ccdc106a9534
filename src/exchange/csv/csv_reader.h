// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// What a CSV file may be at most.
struct CsvLimits {
    std::size_t bytes = 20'000'000;
    std::size_t rows = 200'000;
    std::size_t columns = 100;
    std::size_t fieldBytes = 100'000;
    std::size_t fields = 4'000'000; ///< of all rows together
};

struct CsvRow {
    std::size_t line = 0; ///< where it begins, from 1
    std::vector<std::string> fields; ///< UTF-8; may be fewer or more than the header has

    bool operator==(const CsvRow&) const = default;
};

struct CsvDocument {
    char delimiter = ',';
    /// It began with a byte order mark or was no UTF-8: the spreadsheet it is from would not read
    /// plain UTF-8.
    bool needsMark = false;
    CsvRow header;
    std::vector<CsvRow> rows; ///< without empty lines
};

/// How a file is to be written so that the program which wrote another one opens it well.
struct CsvStyle {
    char delimiter = ',';
    bool byteOrderMark = false;
};
inline CsvStyle styleOf(const CsvDocument& document)
{
    return {document.delimiter, document.needsMark};
}

/// "line 7".
std::string placeOf(const CsvRow& row);

/// Reads a CSV file of any usual kind: comma, semicolon or tab, found out from the first line;
/// UTF-16 with byte order mark, UTF-8 with or without, else Windows-1252; any line ends; quoted
/// fields with line breaks. The apostrophe that CsvWriter puts before formulas is taken away. The
/// error is of kind Input with all problems as causes: "csv.empty", "csv.too_large" (limit),
/// "csv.utf16", "csv.not_text", "csv.quote_open", "csv.after_quote" (what stands there),
/// "csv.field_too_long" (limit), "csv.too_many_columns" (limit), "csv.too_many_rows" (limit),
/// "csv.too_many_fields" (limit), each at its line.
Result<CsvDocument> readCsv(
    std::string_view bytes, std::string_view source, const CsvLimits& limits = {});

} // namespace mor
