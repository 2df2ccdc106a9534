// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/rejected_rows.h"

#include "cli/files.h"
#include "core/base/problem_limit.h"
#include "exchange/atomic_file.h"
#include "exchange/csv/csv_columns.h"
#include "words/error_text.h"

#include <algorithm>
#include <optional>
#include <ostream>
#include <unordered_map>

namespace mor::cli {

namespace {

/// Takes out what says that the rest of the file was not looked at; the first of it.
std::optional<Error> takeRest(std::vector<Error>& problems)
{
    const auto code = restNotLookedAt({}).code;
    const auto first = std::ranges::find(problems, code, &Error::code);
    if (first == problems.end())
        return std::nullopt;
    auto rest = *first;
    std::erase_if(problems, [&](const Error& problem) { return problem.code == code; });
    return rest;
}

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
    const auto read = readCsv(file.bytes, source);
    const CsvDocument none;
    const auto& document = read ? *read : none;
    std::unordered_map<std::string, const CsvRow*> rowAt;
    for (const auto& row : document.rows)
        rowAt.emplace(placeOf(row), &row);
    const auto rowOf = [&](const Error& problem) {
        const auto row = rowAt.find(problem.where);
        return row == rowAt.end() ? document.rows.data() + document.rows.size() : row->second;
    };
    std::ranges::stable_sort(problems, {}, rowOf);
    const auto rest = takeRest(problems);
    std::vector<RejectedRow> rejected;
    for (const auto& problem : problems) {
        const auto* row = rowOf(problem);
        if (!rowAt.contains(problem.where))
            break; // those of no row come last
        if (rejected.empty() || rejected.back().row.line != row->line)
            rejected.push_back({*row, {}});
        rejected.back().problems.push_back(problem);
    }
    const auto exit = explain(program,
        Error{ErrorKind::Input, "input.has_errors", {source}, {}, {}, std::move(problems)});
    if (rest)
        program.err << words::sentence(*rest) << '\n';
    if (!rejected.empty())
        setAside(program, file, document, rejected);
    return exit;
}

} // namespace mor::cli
