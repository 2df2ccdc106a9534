// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/session.h"
#include "core/planning/import_mapping.h"
#include "core/planning/roster_service.h"
#include "core/results/result_import.h"
#include "exchange/csv/check_offs_csv.h"
#include "exchange/csv/deals_csv.h"

#include <optional>
#include <string>
#include <vector>

namespace mor::cli {

/// What is said about the columns of a file.
struct ColumnsMeant {
    std::string source; ///< the file, as errors name it
    std::string map; ///< name of a mapping; empty: by the names of the columns
    std::vector<std::string> columns; ///< "Vorgesetzter=boss", for a mapping to be made
    std::string dates; ///< "day-first" or "month-first" where no date tells; empty: not said
};

/// By the names of the columns, or as a mapping says; one that does not exist yet, or is said anew,
/// is that of the file and is given back to be kept.
Result<CsvRows<PersonRow>> readPeople(const Session& session, const std::string& bytes,
    const ColumnsMeant& meant, std::optional<ImportMapping>& newMapping);
Result<CsvRows<ResultRow>> readResults(const Session& session, const std::string& bytes,
    const ColumnsMeant& meant, std::optional<ImportMapping>& newMapping);
Result<CsvRows<LeaveRow>> readLeave(const Session& session, const std::string& bytes,
    const ColumnsMeant& meant, std::optional<ImportMapping>& newMapping);
/// Rows without a calendar belong to `calendar`.
Result<CsvRows<HolidayRow>> readHolidays(const Session& session, const std::string& bytes,
    const ColumnsMeant& meant, const std::string& calendar,
    std::optional<ImportMapping>& newMapping);
/// These are always read by a mapping: that of the names of the columns, where none is said.
Result<CsvRows<DealRow>> readDeals(const Session& session, const DealsCsv& file,
    const ColumnsMeant& meant, std::optional<ImportMapping>& newMapping);
Result<CsvRows<CheckOffRow>> readCheckOffs(const Session& session, const std::string& bytes,
    const ColumnsMeant& meant, std::optional<ImportMapping>& newMapping);

} // namespace mor::cli
