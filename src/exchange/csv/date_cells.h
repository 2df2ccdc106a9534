// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/csv/csv_columns.h"

#include <string>
#include <string_view>

namespace mor {

/// The date of a field that may have a time too: "2026-09-30T14:05:00.000Z", "9/30/2026 2:05 PM",
/// "2026/9/30" as "2026-09-30"; milliseconds or seconds since 1970 as the date in UTC. What is
/// none of these stays as it is.
std::string datePart(std::string_view field);

/// A column of dates that can all be read in two ways.
struct AmbiguousDates {
    std::size_t column = 0; ///< position in the file
    std::string text; ///< the first one
    int dates = 0; ///< how many
};
/// Whatever the mapping says about their order.
std::vector<AmbiguousDates> ambiguousDates(
    const CsvDocument& document, std::span<const CsvColumn> known, const ImportMapping& mapping);

/// Leaves the times out of the columns that the mapping takes for dates, and lets one column that
/// tells the order of day and month tell it for those that don't: a program writes all its dates
/// alike.
void settleDates(CsvDocument& document, std::span<const CsvColumn> known, ImportMapping& mapping);

} // namespace mor
