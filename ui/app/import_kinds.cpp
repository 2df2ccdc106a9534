// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/import_kinds.h"

#include "core/base/text.h"
#include "core/deals/deal_service.h"
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
using Mode = RosterService::Mode;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::ImportWays", text); }

Mode modeOf(bool apply) { return apply ? Mode::Apply : Mode::DryRun; }

Fates fatesOf(const RosterChanges& changes)
{
    Fates fates;
    for (const auto& row : changes.rows)
        fates[row.where] = row.kind == RosterChange::Kind::Added ? Fate::Added
            : row.kind == RosterChange::Kind::Changed            ? Fate::Changed
                                                                 : Fate::Same;
    return fates;
}

Result<TableRun> runOf(const Result<RosterChanges>& changes, const ImportLog& log)
{
    if (!changes)
        return fail(changes);
    return TableRun{fatesOf(*changes), log.written()};
}

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

/// The remembered columns of a file with these heads, else those suggested.
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

template <class Row>
std::shared_ptr<const ImportFile> fileOf(
    const ImportPlace& place, const TableBytes& table, ImportFile::Facts facts, TableWays<Row> ways)
{
    return std::make_shared<const TableFile<Row>>(
        place, OpenedTable{table.path, table.document}, std::move(facts), std::move(ways));
}

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

// Deals -------------------------------------------------------------------------------------------

QString systemName(DealSystem system)
{
    return system == DealSystem::Salesforce ? QStringLiteral("Salesforce")
        : system == DealSystem::HubSpot     ? QStringLiteral("HubSpot")
                                            : QString();
}

DealFile dealFileOf(const DealsCsv& csv, const ImportQuestion& question, bool apply)
{
    DealFile file{csv.source, csv.system, question.asOf, {}};
    for (const auto& [text, person] : question.owners)
        file.owners.confirmed.emplace(text, person);
    // Looking ahead, nobody's word is asked for yet.
    file.owners.byName = !apply;
    file.owners.keepUnknown = !apply;
    return file;
}

std::vector<ImportOwner> ownersOf(const ImportPlace& place, const DealsCsv& csv,
    const std::vector<DealRow>& rows, const ImportQuestion& question)
{
    const auto plan = place.workspace.plans().load();
    ImportLog log(place.workspace.imports(), place.clock, place.ids);
    const DealService service(place.workspace.deals(), log, place.clock);
    std::vector<ImportOwner> owners;
    if (!plan)
        return owners;
    auto file = dealFileOf(csv, question, true);
    if (const auto asked = service.ownersToConfirm(rows, file, plan->plan.roster))
        for (const auto& one : *asked)
            owners.push_back({one.text, one.suggested, one.deals});
    return owners;
}

Result<std::shared_ptr<const ImportFile>> dealsFile(
    const ImportPlace& place, const TableBytes& table)
{
    const auto csv = openDealsCsv(table.bytes, table.source);
    if (!csv)
        return fail(csv);
    TableWays<DealRow> ways;
    ways.read = [csv = *csv](const ImportMapping& mapping) { return readDealsCsv(csv, mapping); };
    ways.run = [place, csv = *csv](const std::vector<DealRow>& rows, const ImportQuestion& question,
                   bool apply) -> Result<TableRun> {
        const auto plan = place.workspace.plans().load();
        if (!plan)
            return fail(plan);
        ImportLog log(place.workspace.imports(), place.clock, place.ids);
        DealService service(place.workspace.deals(), log, place.clock);
        const auto changes = service.import(
            rows, dealFileOf(csv, question, apply), plan->plan.roster, modeOf(apply));
        return runOf(changes, log);
    };
    ways.owners
        = [place, csv = *csv](const std::vector<DealRow>& rows, const ImportQuestion& question) {
              return ownersOf(place, csv, rows, question);
          };
    TableBytes shown{table.path, table.source, table.bytes, csv->document};
    auto facts = factsOf(place, shown, ImportKind::Deals, dealFields(), suggestedDealMapping(*csv));
    facts.system = systemName(csv->system);
    facts.footerLines = static_cast<int>(csv->footerLines);
    return fileOf(place, shown, std::move(facts), std::move(ways));
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
