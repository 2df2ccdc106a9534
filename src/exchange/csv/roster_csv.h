// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/roster_service.h"
#include "exchange/csv/csv_columns.h"

#include <string_view>

namespace mor {

/// People: code, name, email, role, team, calendar, zone, player_coach, joined, left, ramp_until,
/// boss, from; a code or an e-mail address in every row. Fails when the file as a whole can't be
/// read (see readCsv() and CsvColumns::match()); single rows that can't are in `rejected`.
Result<CsvRows<PersonRow>> readPeopleCsv(std::string_view bytes, std::string_view source);

/// Holidays: date, name, calendar. Rows without a calendar belong to `calendar`.
Result<CsvRows<HolidayRow>> readHolidaysCsv(
    std::string_view bytes, std::string_view source, std::string_view calendar);

/// Leave: person, from, to, kind ("leave" or "absent"). Without "to" it is the one day.
Result<CsvRows<LeaveRow>> readLeaveCsv(std::string_view bytes, std::string_view source);

} // namespace mor
