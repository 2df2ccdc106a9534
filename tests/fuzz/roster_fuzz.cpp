// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/fuzz.h"

#include "exchange/csv/roster_csv.h"

namespace mor::tests {

/// Leave and holidays as tables; rejected rows can be written to a file and read again.
void tryOut(std::string_view bytes)
{
    const auto sentence = [](const Error& error) { return error.code; };
    if (const auto leave = readLeaveCsv(bytes, "leave.csv"))
        expect(readCsv(writeRejected(leave->header, leave->rejected, sentence), "rejected.csv")
                   .has_value());
    (void)readHolidaysCsv(bytes, "holidays.csv", "de");
}

} // namespace mor::tests
