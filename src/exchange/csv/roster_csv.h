// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/roster_service.h"
#include "exchange/csv/csv_columns.h"
#include "exchange/csv/people_csv.h"

#include <string_view>

namespace mor {

/// What a column can become, in the order in which it is offered.
std::vector<std::string> holidayFields();
std::vector<std::string> leaveFields();

/// By the names of the columns; those nobody knows, and the second of two alike, are not imported.
ImportMapping suggestedHolidayMapping(const CsvDocument& document);
ImportMapping suggestedLeaveMapping(const CsvDocument& document);

/// Files as a whole that can't be read fail (see readCsv(), CsvColumns::mapped() and, by the names
/// of the columns, where each must be known, CsvColumns::match()); single rows that can't are in
/// `rejected`. Holidays: date, name, calendar. Rows without a calendar belong to `calendar`.
Result<CsvRows<HolidayRow>> readHolidaysCsv(const CsvDocument& document,
    const ImportMapping& mapping, std::string_view source, std::string_view calendar);
Result<CsvRows<HolidayRow>> readHolidaysCsv(
    std::string_view bytes, std::string_view source, std::string_view calendar);

/// Leave: person, from, to, kind (see leaveKindFrom(); none is leave). Without "to" it is the one
/// day.
Result<CsvRows<LeaveRow>> readLeaveCsv(
    const CsvDocument& document, const ImportMapping& mapping, std::string_view source);
Result<CsvRows<LeaveRow>> readLeaveCsv(std::string_view bytes, std::string_view source);

} // namespace mor
