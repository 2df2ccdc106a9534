// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/import_kinds.h"
#include "core/planning/roster_service.h"

#include <memory>
#include <string>
#include <vector>

namespace mor::ui {

// What the kinds of table files share.

RosterService::Mode modeOf(bool apply);

/// What becomes of each row.
Fates fatesOf(const RosterChanges& changes);
/// The same with what was written down. Errors: those of the changes.
Result<TableRun> runOf(const Result<RosterChanges>& changes, const ImportLog& log);

/// The remembered columns of a file with these heads, else those suggested.
ImportFile::Facts factsOf(const ImportPlace& place, const TableBytes& table, ImportKind kind,
    std::vector<std::string> fields, ImportMapping suggested);

template <class Row>
std::shared_ptr<const ImportFile> fileOf(
    const ImportPlace& place, const TableBytes& table, ImportFile::Facts facts, TableWays<Row> ways)
{
    return std::make_shared<const TableFile<Row>>(
        place, OpenedTable{table.path, table.document}, std::move(facts), std::move(ways));
}

} // namespace mor::ui
