// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/import_deals.h"

#include "app/import_parts.h"
#include "core/deals/deal_service.h"
#include "exchange/csv/deals_csv.h"

namespace mor::ui {

namespace {

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

} // namespace

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

} // namespace mor::ui
