// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/results/result_import.h"
#include "exchange/csv/csv_columns.h"

namespace mor {

/// Quota, attainment and forecast calls from CSV. There is no standard for them, so columns go by
/// many names; each row names a person and a period.

/// What a column can become, in the order in which it is offered.
std::vector<std::string> resultFields();

/// By the names of the columns; those nobody knows, and the second of two alike, are not imported.
ImportMapping suggestedResultMapping(const CsvDocument& document);

/// The rows under a mapping, or by the names of the columns, where each must be known. Causes are
/// those of CsvColumns; problems of rows "result.number_malformed" (text, column),
/// "result.percent_not_meant" (column), "result.currencies_mixed" and those of dates.
Result<CsvRows<ResultRow>> readResultsCsv(
    const CsvDocument& document, const ImportMapping& mapping, std::string_view source);
Result<CsvRows<ResultRow>> readResultsCsv(std::string_view bytes, std::string_view source);

} // namespace mor
