// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/rejected.h"

#include "exchange/csv/roster_csv.h"

namespace mor::tests {

void tryOut(std::string_view bytes)
{
    const auto document = readCsv(bytes, "leave.csv");
    if (!document)
        return;
    if (const auto leave = readLeaveCsv(bytes, "leave.csv"))
        expectAllRows(*leave, document->rows.size());
    if (const auto holidays = readHolidaysCsv(bytes, "holidays.csv", "de"))
        expectAllRows(*holidays, document->rows.size());
}

} // namespace mor::tests
