// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/import_mapping.h"
#include "core/planning/roster_service.h"
#include "exchange/csv/csv_columns.h"
#include "exchange/csv/date_cells.h"

#include <string_view>

namespace mor {

/// A CSV file of people whose columns are not agreed yet.
struct PeopleCsv {
    std::string source;
    CsvDocument document;
    bool utf8 = true; ///< else Windows-1252
};

/// Errors: those of readCsv().
Result<PeopleCsv> openPeopleCsv(std::string_view bytes, std::string_view source);

/// What a column can become, in the order in which it is offered: "name", "email", "boss" …
std::vector<std::string> peopleFields();

/// By the names of the columns; those nobody knows, and the second of two alike, are not imported.
ImportMapping suggestedMapping(const PeopleCsv& file);

/// Whatever the mapping says about their order.
std::vector<AmbiguousDates> ambiguousDates(const PeopleCsv& file, const ImportMapping& mapping);

/// The rows under a mapping, which may name columns in another order; columns it does not name are
/// not imported. Causes: "import.column_missing" (column, mapping), "csv.column_twice" (field),
/// "csv.date_ambiguous" where the mapping does not say.
Result<CsvRows<PersonRow>> readPeopleCsv(const PeopleCsv& file, const ImportMapping& mapping);

/// The same by the names of the columns, where each must be known.
Result<CsvRows<PersonRow>> readPeopleCsv(std::string_view bytes, std::string_view source);

} // namespace mor
