// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/deals/deal_import.h"
#include "exchange/csv/csv_columns.h"
#include "exchange/csv/date_cells.h"

#include <string_view>
#include <vector>

namespace mor {

/// Opportunities and deals from CSV: report exports and Data Loader files of Salesforce, exports of
/// HubSpot, and any other table with an identifier, a name and a stage. Labels are known in
/// English, German, French and Spanish, and by their API names; others need a mapping.

/// A file of deals whose columns are not agreed yet.
struct DealsCsv {
    std::string source;
    CsvDocument document; ///< without the lines below its data
    DealSystem system = DealSystem::Other; ///< by its columns
    std::size_t footerLines = 0; ///< lines without data that were left out
    bool utf8 = true; ///< else Windows-1252 or UTF-16
};

/// Errors: those of readCsv().
Result<DealsCsv> openDealsCsv(std::string_view bytes, std::string_view source);

/// What a column can become, in the order in which it is offered: "id", "name", "owner" …
std::vector<std::string> dealFields();

/// By the names of the columns; those nobody knows, and the second of two alike, are not imported.
/// The kind is "deals".
ImportMapping suggestedDealMapping(const DealsCsv& file);

/// Columns of dates whose order of day and month neither they nor another column of the file tells,
/// whatever the mapping says.
std::vector<AmbiguousDates> ambiguousDates(const DealsCsv& file, const ImportMapping& mapping);

/// The rows under a mapping. A report has many columns more than are read, so columns that are
/// not named are passed over. Dates with a time keep the date they are written with, also where it
/// is one in UTC. Causes: those of CsvColumns::mapped, "csv.column_missing" (field) for id, name
/// and stage; problems of rows: "result.number_malformed" (text, column),
/// "result.currencies_mixed", "csv.not_yes_or_no" and those of dates.
Result<CsvRows<DealRow>> readDealsCsv(const DealsCsv& file, const ImportMapping& mapping);

/// The same by the names of the columns.
Result<CsvRows<DealRow>> readDealsCsv(const DealsCsv& file);

} // namespace mor
