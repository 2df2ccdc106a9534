// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/csv/csv_columns.h"
#include "fuzz/fuzz.h"

#include <algorithm>

namespace mor::tests {

/// Each row was read or put aside, and those put aside can be written to a file and read again,
/// with nothing changed but what says why.
template <class Row>
void expectAllRows(const CsvRows<Row>& read, std::size_t rows)
{
    const bool givenUp = !read.rejected.empty()
        && read.rejected.back().problems.front().code == restNotLookedAt({}).code;
    expect(givenUp || read.rows.size() + read.rejected.size() == rows);
    for (const auto& row : read.header.fields)
        if (row.find("roblem") != std::string::npos || row.find("ROBLEM") != std::string::npos)
            return; // a column that says why moves to the end
    const auto text
        = writeRejected(read.header, read.rejected, [](const Error& error) { return error.code; });
    CsvLimits limits;
    limits.columns += 1;
    const auto again = readCsv(text, "rejected.csv", limits);
    expect(again && again->rows.size() == read.rejected.size());
    for (std::size_t i = 0; i < again->rows.size(); ++i) {
        const auto& before = read.rejected[i].row.fields;
        const auto& after = again->rows[i].fields;
        expect(after.size() > before.size());
        expect(std::equal(before.begin(), before.end(), after.begin()));
    }
}

} // namespace mor::tests
