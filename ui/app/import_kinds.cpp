// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/import_kinds.h"

#include "app/import_deals.h"
#include "app/import_parts.h"
#include "core/base/text.h"
#include "core/planning/check_off_import.h"
#include "core/planning/people_check.h"
#include "core/results/result_service.h"
#include "exchange/csv/check_offs_csv.h"
#include "exchange/csv/deals_csv.h"
#include "exchange/csv/results_csv.h"
#include "exchange/csv/roster_csv.h"
#include "shared/plural.h"

#include <QCoreApplication>

namespace mor::ui {

namespace {

using Fate = ImportLine::Fate;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::ImportWays", text); }

/// What every import asks of the workspace, made on the spot.
struct Doors {
    explicit Doors(const ImportPlace& place)
        : log(place.workspace.imports(), place.clock, place.ids)
        , roster(place.workspace.plans(), place.workspace.practice(), place.clock, &log)
    {
    }

    ImportLog log;
    RosterService roster;
};

std::shared_ptr<const ImportFile> peopleFile(const ImportPlace& place, const TableBytes& table)
{
    const PeopleCsv csv{table.source, table.document, isValidUtf8(table.bytes)};
    TableWays<PersonRow> ways;
    ways.read = [csv](const ImportMapping& mapping) { return readPeopleCsv(csv, mapping); };
    ways.run = [place, source = table.source](
                   const std::vector<PersonRow>& rows, const ImportQuestion&, bool apply) {
        Doors doors(place);
        return runOf(doors.roster.importPeople(rows, source, modeOf(apply)), doors.log);
    };
    ways.settle = [place, source = table.source](std::vector<PersonRow> rows,
                      const ImportQuestion&) -> Result<SettledRows<PersonRow>> {
        Doors doors(place);
        auto checked = checkPeople(doors.roster, std::move(rows), source);
        if (!checked)
            return fail(checked);
        return SettledRows<PersonRow>{
            std::move(checked->rows), std::move(checked->problems), fatesOf(checked->changes)};
    };
    return fileOf(place, table,
        factsOf(place, table, ImportKind::People, peopleFields(), suggestedMapping(csv)),
        std::move(ways));
}

std::shared_ptr<const ImportFile> holidayFile(const ImportPlace& place, const TableBytes& table)
{
    TableWays<HolidayRow> ways;
    // Rows without a calendar get theirs with the question, so they are read without one.
    ways.read = [document = table.document, source = table.source](const ImportMapping& mapping) {
        return readHolidaysCsv(document, mapping, source, {});
    };
    ways.run = [place, source = table.source](
                   std::vector<HolidayRow> rows, const ImportQuestion& question, bool apply) {
        for (auto& row : rows)
            if (row.calendar.empty())
                row.calendar = question.calendar;
        Doors doors(place);
        return runOf(doors.roster.importHolidays(rows, source, modeOf(apply)), doors.log);
    };
    return fileOf(place, table,
        factsOf(place, table, ImportKind::Holidays, holidayFields(),
            suggestedHolidayMapping(table.document)),
        std::move(ways));
}

std::shared_ptr<const ImportFile> leaveFile(const ImportPlace& place, const TableBytes& table)
{
    TableWays<LeaveRow> ways;
    ways.read = [document = table.document, source = table.source](const ImportMapping& mapping) {
        return readLeaveCsv(document, mapping, source);
    };
    ways.run = [place, source = table.source](
                   const std::vector<LeaveRow>& rows, const ImportQuestion&, bool apply) {
        Doors doors(place);
        return runOf(doors.roster.importLeave(rows, source, modeOf(apply)), doors.log);
    };
    return fileOf(place, table,
        factsOf(
            place, table, ImportKind::Leave, leaveFields(), suggestedLeaveMapping(table.document)),
        std::move(ways));
}

std::shared_ptr<const ImportFile> quotaFile(const ImportPlace& place, const TableBytes& table)
{
    TableWays<ResultRow> ways;
    ways.read = [document = table.document, source = table.source](const ImportMapping& mapping) {
        return readResultsCsv(document, mapping, source);
    };
    ways.run = [place, source = table.source](const std::vector<ResultRow>& rows,
                   const ImportQuestion&, bool apply) -> Result<TableRun> {
        const auto plan = place.workspace.plans().load();
        if (!plan)
            return fail(plan);
        ImportLog log(place.workspace.imports(), place.clock, place.ids);
        ResultService service(place.workspace.results(), place.clock, &log);
        return runOf(service.import(rows, source, plan->plan.roster, modeOf(apply)), log);
    };
    return fileOf(place, table,
        factsOf(place, table, ImportKind::Quota, resultFields(),
            suggestedResultMapping(table.document)),
        std::move(ways));
}

std::shared_ptr<const ImportFile> checkOffFile(const ImportPlace& place, const TableBytes& table)
{
    TableWays<CheckOffRow> ways;
    const auto late = std::make_shared<int>(0); // after their books were closed
    ways.read = [document = table.document, source = table.source](const ImportMapping& mapping) {
        return readCheckOffsCsv(document, mapping, source);
    };
    ways.run = [place, late, source = table.source](const std::vector<CheckOffRow>& rows,
                   const ImportQuestion&, bool apply) -> Result<TableRun> {
        auto plan = place.workspace.plans().load();
        if (!plan)
            return fail(plan);
        ImportLog log(place.workspace.imports(), place.clock, place.ids);
        CheckOffImport door(place.workspace.practice(), log, place.clock, place.ids);
        const auto changes = door.import(std::make_shared<const Plan>(std::move(plan->plan)), rows,
            source, apply ? CheckOffImport::Mode::Apply : CheckOffImport::Mode::DryRun);
        if (!changes)
            return fail(changes);
        *late = changes->afterBooksClosed();
        Fates fates;
        for (const auto& row : changes->rows)
            fates[row.where] = row.kind == CheckOffChange::Kind::Added ? Fate::Added : Fate::Same;
        return TableRun{std::move(fates), log.written()};
    };
    ways.remarks = [late](const Fates&) -> QStringList {
        if (*late == 0)
            return {};
        return {counted(*late,
            tr("1 talk belongs to a week whose books are closed: it is kept and shown, figures "
               "stay as they are."),
            tr("%1 talks belong to weeks whose books are closed: they are kept and shown, figures "
               "stay as they are."))};
    };
    return fileOf(place, table,
        factsOf(place, table, ImportKind::CheckOffs, checkOffFields(),
            suggestedCheckOffMapping(table.document)),
        std::move(ways));
}

std::ptrdiff_t columnsKnown(const ImportMapping& mapping)
{
    return std::ranges::count_if(
        mapping.columns, [](const MappedColumn& column) { return !column.field.empty(); });
}

} // namespace

ImportKind kindOf(const TableBytes& table)
{
    if (readHolidaysCsv(table.bytes, table.source, "any"))
        return ImportKind::Holidays;
    if (readLeaveCsv(table.bytes, table.source))
        return ImportKind::Leave;
    const PeopleCsv people{table.source, table.document, true};
    const auto deals = openDealsCsv(table.bytes, table.source);
    if (deals && deals->system != DealSystem::Other)
        return ImportKind::Deals;
    const std::array<std::pair<std::ptrdiff_t, ImportKind>, 6> scores{{
        {columnsKnown(suggestedMapping(people)), ImportKind::People},
        {columnsKnown(suggestedResultMapping(table.document)), ImportKind::Quota},
        {columnsKnown(suggestedCheckOffMapping(table.document)), ImportKind::CheckOffs},
        {deals ? columnsKnown(suggestedDealMapping(*deals)) : 0, ImportKind::Deals},
        {columnsKnown(suggestedLeaveMapping(table.document)), ImportKind::Leave},
        {columnsKnown(suggestedHolidayMapping(table.document)), ImportKind::Holidays},
    }};
    return std::ranges::max_element(scores, {}, [](const auto& one) { return one.first; })->second;
}

Result<std::shared_ptr<const ImportFile>> tableFile(
    const ImportPlace& place, const TableBytes& table, ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return peopleFile(place, table);
    case ImportKind::Holidays:
        return holidayFile(place, table);
    case ImportKind::Leave:
        return leaveFile(place, table);
    case ImportKind::Quota:
        return quotaFile(place, table);
    case ImportKind::Deals:
        return dealsFile(place, table);
    case ImportKind::CheckOffs:
        return checkOffFile(place, table);
    case ImportKind::Busy:
        break;
    }
    return fail(ErrorKind::Input, "import.kind_needs_calendar", {table.source});
}

} // namespace mor::ui
