// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/roster_service.h"
#include "exchange/csv/csv_columns.h"
#include "exchange/csv/people_csv.h"

#include <string_view>

namespace mor {

/// Files as a whole that can't be read fail (see readCsv() and CsvColumns::match()); single rows
/// that can't are in `rejected`. Holidays: date, name, calendar. Rows without a calendar belong to
/// `calendar`.
Result<CsvRows<HolidayRow>> readHolidaysCsv(
    std::string_view bytes, std::string_view source, std::string_view calendar);

/// Leave: person, from, to, kind ("leave" or "absent"). Without "to" it is the one day.
Result<CsvRows<LeaveRow>> readLeaveCsv(std::string_view bytes, std::string_view source);

} // namespace mor
