// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/deals/deal.h"
#include "exchange/csv/csv_columns.h"

namespace mor {

/// What columns of deals are called: by their API names, and by the usual labels in English,
/// German, French and Spanish.
std::span<const CsvColumn> dealColumns();

/// The system whose own words stand in the header; else by its identifiers, which are of one form
/// in every language.
DealSystem systemOf(const CsvDocument& document);

/// Leaves out what a report writes below its data (report name, totals, copyright, who generated
/// it) and rows without a value; answers how many lines.
std::size_t takeFooter(CsvDocument& document);

} // namespace mor
