// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/rejected.h"

#include "exchange/csv/people_csv.h"

namespace mor::tests {

void tryOut(std::string_view bytes)
{
    (void)readPeopleCsv(bytes, "people.csv");
    const auto file = openPeopleCsv(bytes, "people.csv");
    if (!file)
        return;
    const auto mapping = suggestedMapping(*file);
    (void)ambiguousDates(*file, mapping);
    if (const auto read = readPeopleCsv(*file, mapping))
        expectAllRows(*read, file->document.rows.size());
}

} // namespace mor::tests
