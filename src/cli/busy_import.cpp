// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/busy_import.h"

#include "cli/files.h"
#include "cli/session.h"
#include "core/org/lookup.h"
#include "core/planning/busy_import.h"
#include "core/planning/roster_service.h"
#include "exchange/ics/ics_reader.h"
#include "exchange/ics/roster_ics.h"

#include <algorithm>
#include <ostream>

namespace mor::cli {

namespace {

/// Saves a roster as an import that can be taken back, with a copy of the workspace set aside
/// before.
Result<> save(Program& program, const Session& session, const Roster& roster, ImportKind kind,
    const std::string& file)
{
    if (const auto copied = session.workspace->copyBeforeImport(program.clock.now()); !copied)
        return fail(copied);
    ImportLog log(session.workspace->imports(), program.clock, program.uuids);
    RosterService service(
        session.workspace->plans(), session.workspace->practice(), program.clock, &log);
    return service.saveImport(kind, inputName(file), roster, session.stamp);
}

} // namespace

Exit importBusy(Program& program, const std::string& path, const std::string& file,
    const std::string& who, bool dryRun)
{
    if (who.empty())
        return misused(program, "Name whose calendar it is: --who P.");
    const auto bytes = readInput(program, file, kIcsBytes);
    if (!bytes)
        return explain(program, bytes.error());
    const auto session
        = dryRun ? openSession(path, Workspace::Access::ReadOnly) : openToChange(program, path);
    if (!session)
        return explain(program, session.error());
    Roster roster = session->plan->roster;
    const auto person = personMeant(session->plan->roster, who);
    if (!person)
        return explain(program, person.error());
    const auto today = program.clock.today();
    const auto times = readBusyIcs(*bytes, inputName(file), roster, **person, today);
    if (!times)
        return explain(program, times.error());

    const DayRange days = calendarHorizon(roster.fiscal, today);
    const auto changes = replaceBusy(roster, (*person)->code, days, *times);
    const bool changed = changes.added + changes.removed > 0;
    if (changed && !dryRun)
        if (const auto saved = save(program, *session, roster, ImportKind::Busy, file); !saved)
            return explain(program, saved.error());
    program.err << (dryRun ? "Would be added " : "Added ") << changes.added << ", removed "
                << changes.removed << ", unchanged " << changes.kept << " busy times of "
                << (*person)->name << " from " << toIso(days.first) << " to " << toIso(days.last)
                << ".\n";
    return Exit::Done;
}

Exit importLeaveCalendar(Program& program, const Session& session, const Person& person,
    const std::string& bytes, const std::string& file, bool dryRun)
{
    const auto today = program.clock.today();
    Roster roster = session.plan->roster;
    const DayRange days{today, calendarHorizon(roster.fiscal, today).last};
    const auto read = readLeaveIcs(bytes, inputName(file), person, days);
    if (!read)
        return explain(program, read.error());
    std::vector<DayRange> leaves;
    for (const auto& row : *read)
        leaves.push_back(row.days);
    const auto changes = replaceLeave(roster, person.code, days, leaves);
    if (!dryRun && !(changes.added.empty() && changes.removed.empty()))
        if (const auto saved = save(program, session, roster, ImportKind::Leave, file); !saved)
            return explain(program, saved.error());

    Table table{{{"from"}, {"to"}, {"what"}, {"change"}}, {}};
    const auto addRows = [&](const std::vector<DayRange>& all, const char* change) {
        for (const DayRange& one : all)
            table.rows.push_back(
                {toIso(one.first), toIso(one.last), person.code, std::string{change}});
    };
    addRows(changes.added, "added");
    addRows(changes.removed, "removed");
    addRows(changes.kept, "unchanged");
    std::ranges::stable_sort(table.rows, {}, [](const auto& row) { return row.front(); });
    show(program, table);
    program.err << (dryRun ? "Would be added " : "Added ") << changes.added.size() << ", removed "
                << changes.removed.size() << ", unchanged " << changes.kept.size() << " leaves of "
                << person.name << " from " << toIso(days.first) << " to " << toIso(days.last)
                << ".\n";
    if (leaves.empty())
        program.err << "The file covers no whole day of these; events with a time of day count for"
                       " the days they cover from midnight to midnight.\n";
    return Exit::Done;
}

} // namespace mor::cli
