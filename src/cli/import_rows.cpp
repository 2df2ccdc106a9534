// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/import_rows.h"

#include "core/base/text.h"

#include <unordered_set>

namespace mor::cli {

void addMore(std::vector<Error>& problems, const std::vector<Error>& more,
    const std::vector<RejectedRow>& rejected)
{
    std::unordered_set<std::string> mayCome;
    for (const auto& one : rejected)
        for (const auto& field : one.row.fields)
            mayCome.insert(inQuotes(trimmed(field)));
    for (const auto& problem : more)
        if (problem.code != "person.unknown" || !mayCome.contains(problem.args.front()))
            problems.push_back(problem);
}

Exit remember(Program& program, const ImportOf& import, const std::optional<ImportMapping>& mapping)
{
    if (import.request.dryRun || !mapping)
        return Exit::Done;
    if (const auto saved = import.session.workspace->importMappings().save(*mapping); !saved)
        return explain(program, saved.error());
    program.err << "The columns are remembered as " << mapping->name << ".\n";
    return Exit::Done;
}

} // namespace mor::cli
