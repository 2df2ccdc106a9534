// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/check_off_import.h"
#include "exchange/csv/csv_columns.h"
#include "exchange/csv/date_cells.h"

namespace mor {

/// Old check-offs from a spreadsheet: who held which talk with whom on which day.

/// What a column can become, in the order in which it is offered.
std::vector<std::string> checkOffFields();

/// By the names of the columns; those nobody knows, and the second of two alike, are not imported.
/// The kind is "check-offs".
ImportMapping suggestedCheckOffMapping(const CsvDocument& document);

/// Columns of dates whose order of day and month neither they nor another column of the file tells.
std::vector<AmbiguousDates> ambiguousCheckOffDates(
    const CsvDocument& document, const ImportMapping& mapping);

/// The rows under a mapping, or by the names of the columns, where each must be known. Causes are
/// those of CsvColumns; problems of rows "checkoff_import.minutes_malformed" (text) and those of
/// dates.
Result<CsvRows<CheckOffRow>> readCheckOffsCsv(
    const CsvDocument& document, const ImportMapping& mapping, std::string_view source);
Result<CsvRows<CheckOffRow>> readCheckOffsCsv(std::string_view bytes, std::string_view source);

} // namespace mor
