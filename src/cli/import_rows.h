// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/import_request.h"
#include "cli/import_words.h"
#include "cli/rejected_rows.h"
#include "cli/session.h"
#include "core/planning/import_mapping.h"
#include "core/planning/roster_service.h"
#include "core/planning/sure_problems.h"
#include "exchange/csv/csv_columns.h"

#include <optional>
#include <ostream>

namespace mor::cli {

/// A file that was read and what it is to be put into.
struct ImportOf {
    const ImportRequest& request;
    const Session& session;
    const std::string& bytes;
};

/// Adds what is wrong with the rows that could be read. Somebody unknown who is named in a row that
/// could not be read is left out: they may only be unknown because of that.
void addMore(std::vector<Error>& problems, const std::vector<Error>& more,
    const std::vector<RejectedRow>& rejected);

/// Adds what else is wrong with rows of which a field could not be read, so that who corrects them
/// need not find it out one by one.
template <class Changes>
void addHidden(std::vector<Error>& problems, const Result<Changes>& tried)
{
    if (tried)
        return;
    const auto hidden = sureProblems(tried.error().causes, problems);
    problems.insert(problems.end(), hidden.begin(), hidden.end());
}

/// Keeps a new mapping, also where no row changed anything.
Exit remember(
    Program& program, const ImportOf& import, const std::optional<ImportMapping>& mapping);

/// Tries the rows and then, where something would change and all of them are sound, applies them;
/// names every problem of the file at once. `apply` takes the rows and a mode; `tell` says what
/// became of them.
template <class Row, class Apply, class Tell>
Exit importRows(Program& program, const ImportOf& import, const Result<CsvRows<Row>>& read,
    const Apply& apply, const Tell& tell)
{
    if (!read)
        return explain(program, read.error());
    using Mode = RosterService::Mode;
    auto changes = apply(read->rows, Mode::DryRun);
    if (!import.request.dryRun && read->rejected.empty() && changes && changesSomething(*changes)) {
        const auto copied = import.session.workspace->copyBeforeImport(program.clock.now());
        if (!copied)
            return explain(program, copied.error());
        changes = apply(read->rows, Mode::Apply);
    }
    auto problems = read->problems().all();
    if (!read->partly.empty())
        addHidden(problems, apply(allRows(*read), Mode::DryRun));
    if (!changes && changes.error().kind != ErrorKind::Input && problems.empty())
        return explain(program, changes.error());
    if (!changes)
        addMore(problems, changes.error().causes, read->rejected);
    if (!problems.empty())
        return refuseRows(program, {import.request.file, import.bytes, import.request.dryRun},
            std::move(problems));
    tell(*changes);
    return Exit::Done;
}

template <class Row, class Apply>
Exit importRows(
    Program& program, const ImportOf& import, const Result<CsvRows<Row>>& read, const Apply& apply)
{
    return importRows(program, import, read, apply, [&](const RosterChanges& changes) {
        tellChanges(program, changes, import.request.dryRun);
    });
}

/// The same by columns that may be new: these are kept before the rows are, so that nothing has
/// changed if they can't be.
template <class Row, class Apply, class... Tell>
Exit importMapped(Program& program, const ImportOf& import, const Result<CsvRows<Row>>& read,
    const std::optional<ImportMapping>& mapping, const Apply& apply, const Tell&... tell)
{
    const auto keepAndApply = [&](const auto& rows, auto mode) -> decltype(apply(rows, mode)) {
        if (mode == RosterService::Mode::Apply && mapping)
            if (const auto kept = import.session.workspace->importMappings().save(*mapping); !kept)
                return fail(kept);
        return apply(rows, mode);
    };
    const auto exit = importRows(program, import, read, keepAndApply, tell...);
    return exit == Exit::Done ? remember(program, import, mapping) : exit;
}

} // namespace mor::cli
