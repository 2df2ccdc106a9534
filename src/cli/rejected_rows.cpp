// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/rejected_rows.h"

#include "cli/files.h"
#include "exchange/atomic_file.h"
#include "exchange/csv/csv_columns.h"
#include "words/error_text.h"

#include <algorithm>
#include <ostream>

namespace mor::cli {

namespace {

void setAside(Program& program, const RefusedFile& refused, const CsvDocument& document,
    const std::vector<RejectedRow>& rejected)
{
    program.err << "Rows with problems: " << rejected.size() << "; nothing was imported.\n";
    if (refused.dryRun || refused.name == "-")
        return;
    const auto file = refused.name + ".rejected.csv";
    const auto written = writeFile(file,
        writeRejected(
            document.header, rejected, [](const Error& error) { return words::sentence(error); },
            styleOf(document)));
    if (written)
        program.err << "They are in " << file << " with what is wrong in each.\n";
    else
        explain(program, written.error());
}

} // namespace

Exit refuseRows(Program& program, const RefusedFile& file, std::vector<Error> problems)
{
    const auto source = inputName(file.name);
    CsvDocument read;
    std::vector<RejectedRow> rejected;
    std::vector<Error> ordered;
    if (auto document = readCsv(file.bytes, source); document) {
        read = std::move(*document);
        for (const auto& row : read.rows) {
            const auto others = std::stable_partition(problems.begin(), problems.end(),
                [&](const Error& problem) { return problem.where == placeOf(row); });
            if (others == problems.begin())
                continue;
            rejected.push_back({row, {problems.begin(), others}});
            ordered.insert(ordered.end(), problems.begin(), others);
            problems.erase(problems.begin(), others);
        }
    }
    ordered.insert(ordered.end(), problems.begin(), problems.end());
    const auto exit = explain(
        program, Error{ErrorKind::Input, "input.has_errors", {source}, {}, {}, std::move(ordered)});
    if (!rejected.empty())
        setAside(program, file, read, rejected);
    return exit;
}

} // namespace mor::cli
