// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/rejected.h"

#include "exchange/csv/deals_csv.h"

namespace mor::tests {

void tryOut(std::string_view bytes)
{
    const auto file = openDealsCsv(bytes, "deals.csv");
    if (!file)
        return;
    const auto mapping = suggestedDealMapping(*file);
    (void)ambiguousDates(*file, mapping);
    if (const auto read = readDealsCsv(*file, mapping))
        expectAllRows(*read, file->document.rows.size());
}

} // namespace mor::tests
