// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/fuzz.h"

#include "exchange/csv/csv_reader.h"
#include "exchange/csv/csv_writer.h"

namespace mor::tests {

/// What is read can be written and read again, commas instead of whatever parted it.
void tryOut(std::string_view bytes)
{
    const auto document = readCsv(bytes, "file.csv", {20'000, 200, 20, 500});
    if (!document)
        return;
    std::string text;
    CsvWriter writer{text};
    const auto write = [&](const CsvRow& row) {
        for (const auto& field : row.fields)
            writer.text(field);
        writer.endRow();
    };
    write(document->header);
    for (const auto& row : document->rows)
        write(row);
    const auto again = readCsv(text, "file.csv");
    // A header of one column has no comma to tell how fields are parted.
    if (document->header.fields.size() < 2)
        return;
    expect(again && again->rows.size() == document->rows.size());
    for (std::size_t i = 0; i < again->rows.size(); ++i)
        expect(again->rows[i].fields == document->rows[i].fields);
}

} // namespace mor::tests
