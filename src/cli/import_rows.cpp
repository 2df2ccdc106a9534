// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/import_rows.h"

#include "core/base/text.h"

#include <algorithm>

namespace mor::cli {

void addMore(std::vector<Error>& problems, const std::vector<Error>& more,
    const std::vector<RejectedRow>& rejected)
{
    const auto mayCome = [&](const std::string& quotedName) {
        return std::ranges::any_of(rejected, [&](const RejectedRow& one) {
            return std::ranges::any_of(one.row.fields,
                [&](const std::string& field) { return inQuotes(trimmed(field)) == quotedName; });
        });
    };
    for (const auto& problem : more)
        if (problem.code != "person.unknown" || !mayCome(problem.args.front()))
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
