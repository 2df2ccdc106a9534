// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/import_parts.h"

#include "core/base/text.h"

namespace mor::ui {

Fates fatesOf(const RosterChanges& changes)
{
    using Fate = ImportLine::Fate;
    Fates fates;
    for (const auto& row : changes.rows)
        fates[row.where] = row.kind == RosterChange::Kind::Added ? Fate::Added
            : row.kind == RosterChange::Kind::Changed            ? Fate::Changed
                                                                 : Fate::Same;
    return fates;
}

RosterService::Mode modeOf(bool apply)
{
    return apply ? RosterService::Mode::Apply : RosterService::Mode::DryRun;
}

Result<TableRun> runOf(const Result<RosterChanges>& changes, const ImportLog& log)
{
    if (!changes)
        return fail(changes);
    return TableRun{fatesOf(*changes), log.written()};
}

ImportFile::Facts factsOf(const ImportPlace& place, const TableBytes& table, ImportKind kind,
    std::vector<std::string> fields, ImportMapping suggested)
{
    ImportFile::Facts facts;
    facts.kind = kind;
    facts.name = QString::fromStdString(table.source);
    facts.rows = static_cast<int>(table.document.rows.size());
    facts.delimiter = table.document.delimiter;
    facts.encoding
        = isValidUtf8(table.bytes) ? QStringLiteral("UTF-8") : QStringLiteral("Windows-1252");
    facts.header = table.document.header.fields;
    if (!table.document.rows.empty())
        facts.first = table.document.rows.front().fields;
    facts.first.resize(facts.header.size());
    facts.fields = std::move(fields);
    facts.suggested = std::move(suggested);
    facts.suggested.name = table.source.substr(0, table.source.find_last_of('.'));
    // One that can't be read is as good as none.
    if (const auto known = place.workspace.importMappings().mappings(toText(kind)))
        if (const auto* same = mappingFor(*known, facts.header)) {
            facts.suggested = *same;
            facts.remembered = true;
        }
    return facts;
}

} // namespace mor::ui
