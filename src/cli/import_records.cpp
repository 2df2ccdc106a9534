// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/import_records.h"

#include "cli/files.h"
#include "cli/people_columns.h"
#include "core/base/text.h"
#include "core/deals/deal_service.h"
#include "core/org/lookup.h"
#include "core/planning/check_off_import.h"
#include "core/results/result_service.h"
#include "exchange/csv/check_offs_csv.h"
#include "exchange/csv/deals_csv.h"

namespace mor::cli {

namespace {

using Mode = RosterService::Mode;

ImportLog logOf(Program& program, const Session& session)
{
    return {session.workspace->imports(), program.clock, program.uuids};
}

ColumnsMeant columnsMeant(const ImportRequest& request)
{
    return {inputName(request.file), request.map, request.columns, request.dates};
}

/// "Ana Ruiz=r-003"; nothing after = keeps the owner as a text.
Result<DealOwners> ownersMeant(const Roster& roster, const std::vector<std::string>& pairs)
{
    DealOwners owners;
    for (const auto& pair : pairs) {
        const auto equals = pair.rfind('=');
        if (equals == std::string::npos || equals == 0)
            return fail(ErrorKind::Invalid, "owner.malformed", {inQuotes(pair)});
        const auto text = std::string{trimmed(pair.substr(0, equals))};
        const auto named = std::string{trimmed(pair.substr(equals + 1))};
        owners[text].clear();
        if (named.empty())
            continue;
        const auto person = personMeant(roster, named);
        if (!person)
            return fail(person);
        owners[text] = (*person)->code;
    }
    return owners;
}

void tellCheckOffs(Program& program, const CheckOffChanges& changes, bool dryRun)
{
    using Kind = CheckOffChange::Kind;
    Table table{{{"where"}, {"talk"}, {"change"}}, {}};
    for (const auto& row : changes.rows)
        table.rows.push_back({row.where, toText(row.occurrence),
            std::string{row.kind == Kind::Added ? "added" : "unchanged"}});
    show(program, table);
    program.err << (dryRun ? "Would be added " : "Added ") << changes.count(Kind::Added)
                << ", unchanged " << changes.count(Kind::Unchanged) << ".\n";
    if (const int late = changes.afterBooksClosed(); late > 0)
        program.err << "Of weeks whose books are closed: " << late
                    << "; these are kept and shown, and no figure changes.\n";
}

} // namespace

Exit importResults(Program& program, const ImportOf& import)
{
    const auto source = inputName(import.request.file);
    auto log = logOf(program, import.session);
    ResultService service(import.session.workspace->results(), program.clock, &log);
    std::optional<ImportMapping> mapping;
    const auto read
        = readResults(import.session, import.bytes, columnsMeant(import.request), mapping);
    return importMapped(program, import, read, mapping, [&](const auto& results, auto mode) {
        return service.import(results, source, import.session.plan->roster, mode);
    });
}

Exit importDeals(Program& program, const ImportOf& import)
{
    const auto& request = import.request;
    const auto& roster = import.session.plan->roster;
    const auto today = program.clock.today();
    const auto asOf = dayOr(request.asOf, {today, roster.fiscal}, today, PeriodEnd::None);
    if (!asOf)
        return misused(program, asOf.error());
    auto owners = ownersMeant(roster, request.owners);
    if (!owners)
        return explain(program, owners.error());
    const auto file = openDealsCsv(import.bytes, inputName(request.file));
    if (!file)
        return explain(program, file.error());
    std::optional<ImportMapping> mapping;
    const auto read = readDeals(import.session, *file, columnsMeant(request), mapping);
    auto log = logOf(program, import.session);
    DealService service(import.session.workspace->deals(), log, program.clock);
    const DealFile meant{file->source, file->system, *asOf,
        {std::move(*owners), request.ownersByName, request.keepOwners}};
    const auto exit = importMapped(
        program, import, read, mapping, [&](const std::vector<DealRow>& deals, Mode mode) {
            return service.import(deals, meant, roster, mode);
        });
    if (exit == Exit::Done)
        program.err << "Read as deals of " << toText(file->system) << " on " << toIso(*asOf)
                    << "; lines without data left out: " << file->footerLines << ".\n";
    return exit;
}

Exit importCheckOffs(Program& program, const ImportOf& import)
{
    const auto source = inputName(import.request.file);
    auto log = logOf(program, import.session);
    CheckOffImport service(import.session.workspace->practice(), log, program.clock, program.uuids);
    std::optional<ImportMapping> mapping;
    const auto read
        = readCheckOffs(import.session, import.bytes, columnsMeant(import.request), mapping);
    return importMapped(
        program, import, read, mapping,
        [&](const std::vector<CheckOffRow>& rows, Mode mode) {
            return service.import(import.session.plan, rows, source,
                mode == Mode::Apply ? CheckOffImport::Mode::Apply : CheckOffImport::Mode::DryRun);
        },
        [&](const CheckOffChanges& changes) {
            tellCheckOffs(program, changes, import.request.dryRun);
        });
}

} // namespace mor::cli
