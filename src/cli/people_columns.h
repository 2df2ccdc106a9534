// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/session.h"
#include "core/planning/import_mapping.h"
#include "core/planning/roster_service.h"
#include "core/results/result_import.h"
#include "exchange/csv/csv_columns.h"

#include <optional>
#include <string>
#include <vector>

namespace mor::cli {

/// What is said about the columns of a file of people or results.
struct ColumnsMeant {
    std::string source; ///< the file, as errors name it
    std::string map; ///< name of a mapping; empty: by the names of the columns
    std::vector<std::string> columns; ///< "Vorgesetzter=boss", for a mapping to be made
};

/// By the names of the columns, or as a mapping says; one that does not exist yet, or is said anew,
/// is that of the file and is given back to be kept.
Result<CsvRows<PersonRow>> readPeople(const Session& session, const std::string& bytes,
    const ColumnsMeant& meant, std::optional<ImportMapping>& newMapping);
Result<CsvRows<ResultRow>> readResults(const Session& session, const std::string& bytes,
    const ColumnsMeant& meant, std::optional<ImportMapping>& newMapping);

} // namespace mor::cli
