// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/rejected_rows.h"

#include "cli/files.h"
#include "core/base/problem_limit.h"
#include "exchange/csv/rejected_file.h"
#include "words/error_text.h"

#include <algorithm>
#include <optional>
#include <ostream>

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
    const auto written = writeRejectedFile(refused.name, document, rejected,
        [](const Error& error) { return words::sentence(error); });
    if (written)
        program.err << "They are in " << rejectedFileOf(refused.name).string()
                    << " with what is wrong in each.\n";
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
    const auto rest = takeRest(problems);
    auto [rejected, others] = rejectedRows(document, std::move(problems));
    std::vector<Error> ordered;
    for (const auto& row : rejected)
        ordered.insert(ordered.end(), row.problems.begin(), row.problems.end());
    ordered.insert(ordered.end(), others.begin(), others.end());
    const auto exit = explain(
        program, Error{ErrorKind::Input, "input.has_errors", {source}, {}, {}, std::move(ordered)});
    if (rest)
        program.err << words::sentence(*rest) << '\n';
    if (!rejected.empty())
        setAside(program, file, document, rejected);
    return exit;
}

} // namespace mor::cli
