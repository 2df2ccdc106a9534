// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/rejected.h"

#include "exchange/csv/check_offs_csv.h"

namespace mor::tests {

void tryOut(std::string_view bytes)
{
    (void)readCheckOffsCsv(bytes, "old.csv");
    const auto document = readCsv(bytes, "old.csv");
    if (!document)
        return;
    const auto mapping = suggestedCheckOffMapping(*document);
    (void)ambiguousCheckOffDates(*document, mapping);
    if (const auto read = readCheckOffsCsv(*document, mapping, "old.csv"))
        expectAllRows(*read, document->rows.size());
}

} // namespace mor::tests
