// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/import_list.h"

#include "cli/session.h"
#include "core/planning/entry_text.h"
#include "core/planning/import_service.h"

#include <ostream>

namespace mor::cli {

namespace {

ImportService serviceOf(Program& program, const Session& session)
{
    auto& workspace = *session.workspace;
    return {
        workspace.imports(), workspace.plans(), workspace.practice(), program.clock, program.uuids};
}

void addRows(Table& table, const std::vector<ImportChange>& changes, const std::string& became)
{
    for (const auto& change : changes) {
        std::string fields;
        for (const auto& field : fieldsChangedBy(change))
            fields += (fields.empty() ? "" : ",") + field;
        table.rows.push_back({change.entry, entryOf(change), became,
            fields.empty() ? Cell{} : Cell{std::move(fields)}});
    }
}

} // namespace

Exit listImports(Program& program, const ImportRequest& request)
{
    const auto session = openSession(request.path, Workspace::Access::ReadOnly);
    if (!session)
        return explain(program, session.error());
    const auto imports = serviceOf(program, *session).list();
    if (!imports)
        return explain(program, imports.error());
    Table table{{{"import"}, {"when"}, {"kind"}, {"file"}, {"entries"}, {"taken back"}}, {}};
    for (const auto& one : *imports)
        table.rows.push_back({toText(one.id), toIso(one.recordedAt), std::string{toText(one.kind)},
            one.source, static_cast<std::int64_t>(one.size),
            one.takenBackAt ? Cell{toIso(*one.takenBackAt)} : Cell{}});
    return show(program, table);
}

Exit undoImport(Program& program, const ImportRequest& request)
{
    const auto session = request.dryRun ? openSession(request.path, Workspace::Access::ReadOnly)
                                        : openToChange(program, request.path);
    if (!session)
        return explain(program, session.error());
    auto service = serviceOf(program, *session);
    const auto meant = service.meant(request.file);
    if (!meant)
        return explain(program, meant.error());
    auto back = service.takeBack(meant->id, ImportService::Mode::DryRun);
    if (back && !request.dryRun) {
        if (const auto copied = session->workspace->copyBeforeImport(program.clock.now()); !copied)
            return explain(program, copied.error());
        back = service.takeBack(meant->id, ImportService::Mode::Apply);
    }
    if (!back)
        return explain(program, back.error());
    Table table{{{"entry"}, {"what"}, {"change"}, {"fields"}}, {}};
    addRows(table, back->undone, request.dryRun ? "would be taken back" : "taken back");
    addRows(table, back->left, "left");
    show(program, table);
    program.err << "The import of " << back->batch.source << ": "
                << (request.dryRun ? "would be taken back " : "taken back ") << back->undone.size()
                << ", left because of what came later " << back->left.size() << ".\n";
    return Exit::Done;
}

} // namespace mor::cli
