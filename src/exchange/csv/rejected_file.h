// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/csv/csv_columns.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace mor {

/// The problems of a file, those of each row together.
struct RejectedRows {
    std::vector<RejectedRow> rows; ///< in the order of the file
    std::vector<Error> others; ///< that no row of it has, in their order
};

RejectedRows rejectedRows(const CsvDocument& document, std::vector<Error> problems);

/// Where the rejected rows of a file lie: beside it.
std::filesystem::path rejectedFileOf(const std::filesystem::path& file);

/// Writes them there as writeRejected() does, in the style of the document. Errors: those of
/// writeFile().
Result<> writeRejectedFile(const std::filesystem::path& file, const CsvDocument& document,
    const std::vector<RejectedRow>& rows, const std::function<std::string(const Error&)>& sentence);

} // namespace mor
