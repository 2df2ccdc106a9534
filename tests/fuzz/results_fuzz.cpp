// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/rejected.h"

#include "exchange/csv/results_csv.h"

namespace mor::tests {

void tryOut(std::string_view bytes)
{
    (void)readResultsCsv(bytes, "results.csv");
    const auto document = readCsv(bytes, "results.csv");
    if (!document)
        return;
    if (const auto read
        = readResultsCsv(*document, suggestedResultMapping(*document), "results.csv"))
        expectAllRows(*read, document->rows.size());
}

} // namespace mor::tests
