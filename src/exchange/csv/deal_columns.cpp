// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/deal_columns.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace mor {

namespace {

constexpr auto kDate = CsvColumn::Kind::Date;

const std::array<CsvColumn, 21>& columns()
{
    static const std::array<CsvColumn, 21> known{{
        {"id",
            {"opportunity_id", "opportunityid", "deal_id", "record_id", "recordid", "hs_object_id",
                "opportunity_id_18", "datensatz_id", "id_de_l'opportunité", "id_d'opportunité",
                "id_d'enregistrement", "id_de_l'enregistrement", "id_de_la_oportunidad",
                "id_de_oportunidad", "id_de_registro", "id_del_registro"}},
        {"name",
            {"opportunity_name", "opportunityname", "opportunity", "deal_name", "dealname", "deal",
                "name_der_opportunity", "nom", "nom_de_l'opportunité", "nom_de_la_transaction",
                "nombre", "nombre_de_la_oportunidad", "nombre_del_negocio"}},
        {"account",
            {"account_name", "accountname", "accountid", "account_id", "company", "company_name",
                "associated_company", "associated_company_(primary)", "primary_company",
                "associated_companies", "kunde", "firma", "unternehmen", "zugehöriges_unternehmen",
                "zugeordnetes_unternehmen", "compte", "nom_du_compte", "entreprise",
                "entreprise_associée", "cuenta", "nombre_de_la_cuenta", "empresa",
                "empresa_asociada"}},
        {"owner",
            {"opportunity_owner", "deal_owner", "owner_name", "owner_full_name", "ownerid",
                "owner_id", "hubspot_owner_id", "hubspot_owner", "inhaber", "opportunity_inhaber",
                "inhaber_der_opportunity", "deal_inhaber", "deal_eigentümer",
                "zuständiger_mitarbeiter", "propriétaire", "propriétaire_de_l'opportunité",
                "propriétaire_de_la_transaction", "propietario", "propietario_de_la_oportunidad",
                "propietario_del_negocio"}},
        {"owner_email",
            {"owner_e_mail", "owner:_email", "opportunity_owner_email", "opportunity_owner:_email",
                "deal_owner_email", "e_mail_des_inhabers", "e_mail_du_propriétaire",
                "correo_del_propietario"}},
        {"pipeline", {"deal_pipeline", "pipeline_name", "verkaufspipeline"}},
        {"stage",
            {"stagename", "stage_name", "deal_stage", "dealstage", "sales_stage", "phase",
                "verkaufsphase", "deal_phase", "étape", "Étape", "étape_de_l'opportunité",
                "phase_de_la_transaction", "etapa", "etapa_del_negocio",
                "etapa_de_la_oportunidad"}},
        {"stage_order", {"stage_number", "stage_sort_order", "sort_order"}},
        {"amount",
            {"opportunity_amount", "deal_amount", "betrag", "deal_betrag", "montant",
                "montant_de_la_transaction", "importe", "cantidad", "valor"}},
        {"currency",
            {"currencyisocode", "currency_iso_code", "currency_code", "amount_currency",
                "opportunity_currency", "deal_currency_code", "währung", "amount_währung", "devise",
                "moneda", "divisa"}},
        {"closes",
            {"closedate", "close_date", "closed_date", "closing_date", "abschlussdatum",
                "schlusstermin", "date_de_clôture", "date_de_fermeture", "fecha_de_cierre"},
            kDate},
        {"created",
            {"createddate", "created_date", "createdate", "create_date", "created_on",
                "erstelldatum", "erstellungsdatum", "erstellt_am", "date_de_création",
                "fecha_de_creación"},
            kDate},
        {"last_activity",
            {"lastactivitydate", "last_activity_date", "notes_last_updated", "letzte_aktivität",
                "datum_der_letzten_aktivität", "dernière_activité", "date_de_la_dernière_activité",
                "última_actividad", "Última_actividad", "fecha_de_la_última_actividad"},
            kDate},
        {"next_step",
            {"nextstep", "hs_next_step", "nächster_schritt", "prochaine_étape", "étape_suivante",
                "Étape_suivante", "siguiente_paso", "próximo_paso"}},
        {"category",
            {"forecastcategoryname", "forecast_category", "forecastcategory",
                "forecast_category_name", "hs_manual_forecast_category", "prognosekategorie",
                "catégorie_de_prévision", "catégorie_de_prévisions", "categoría_de_previsión",
                "categoría_de_pronóstico"}},
        {"closed",
            {"isclosed", "is_closed", "hs_is_closed", "is_deal_closed?", "geschlossen",
                "abgeschlossen", "fermée", "fermé", "cerrada", "cerrado"}},
        {"won",
            {"iswon", "is_won", "hs_is_closed_won", "is_closed_won", "gewonnen", "gagnée", "gagné",
                "ganada", "ganado"}},
        {"reason", {"reason_won/lost", "win/loss_reason", "grund", "raison", "motivo"}},
        {"won_reason",
            {"closed_won_reason", "grund_für_gewonnenen_deal", "motif_de_la_réussite",
                "motivo_de_cierre_ganado"}},
        {"lost_reason",
            {"closed_lost_reason", "loss_reason", "verlustgrund", "grund_für_verlorenen_deal",
                "motif_de_la_perte", "motivo_de_cierre_perdido"}},
        {"probability",
            {"probability_(%)", "deal_probability", "hs_deal_stage_probability",
                "wahrscheinlichkeit_(%)", "probabilité_(%)", "probabilidad_(%)"}},
    }};
    return known;
}

/// Words of the header that only one system writes.
constexpr auto kSalesforceWords = std::to_array<std::string_view>(
    {"stagename", "closedate", "forecastcategoryname", "opportunity", "iswon"});
constexpr auto kHubSpotWords = std::to_array<std::string_view>({"deal", "record id", "dealstage",
    "hs_object_id", "datensatz-id", "de la transaction", "del negocio"});

bool holdsAny(const CsvDocument& document, std::span<const std::string_view> words)
{
    return std::ranges::any_of(document.header.fields, [&](const std::string& header) {
        const auto text = lowered(header);
        return std::ranges::any_of(
            words, [&](auto word) { return text.find(word) != std::string::npos; });
    });
}

/// "006" and twelve or fifteen letters or digits: the identifier of an opportunity.
bool isOpportunityId(std::string_view text)
{
    return text.starts_with("006") && dealId(DealSystem::Salesforce, text).has_value();
}

std::size_t filledFields(const CsvRow& row)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        row.fields, [](const std::string& field) { return !trimmed(field).empty(); }));
}

bool isOneWord(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    });
}

/// A line that a report writes below its data: totals, or one text alone, such as the report's name
/// and who generated it. One identifier alone is data that was cut off.
bool isFooter(const CsvRow& row, std::size_t columnsInHeader)
{
    constexpr auto kTotals = std::to_array<std::string_view>(
        {"total", "totals", "gesamt", "gesamtsumme", "total général", "total general"});
    const auto first = std::ranges::find_if(
        row.fields, [](const std::string& field) { return !trimmed(field).empty(); });
    if (first == row.fields.end())
        return true;
    const auto text = lowered(trimmed(*first));
    if (text.starts_with("grand total") || std::ranges::find(kTotals, text) != kTotals.end())
        return filledFields(row) < columnsInHeader;
    const bool isId = isOneWord(text) && text.find_first_of("0123456789") != std::string::npos;
    return columnsInHeader > 2 && filledFields(row) == 1 && !isId;
}

/// A line with which Salesforce begins what no row of data follows. Without quotes the commas of
/// "salesforce.com, inc. All rights reserved." make fields.
bool isNotice(const CsvRow& row, std::size_t columnsInHeader)
{
    constexpr auto kNotices = std::to_array<std::string_view>(
        {"copyright (c)", "confidential information - do not distribute", "generated by:"});
    if (row.fields.empty() || filledFields(row) >= columnsInHeader)
        return false;
    const auto text = lowered(trimmed(row.fields.front()));
    return std::ranges::any_of(
        kNotices, [&](std::string_view notice) { return text.starts_with(notice); });
}

} // namespace

std::span<const CsvColumn> dealColumns() { return columns(); }

DealSystem systemOf(const CsvDocument& document)
{
    if (holdsAny(document, kSalesforceWords))
        return DealSystem::Salesforce;
    if (holdsAny(document, kHubSpotWords))
        return DealSystem::HubSpot;
    for (std::size_t i = 0; i < document.header.fields.size() && !document.rows.empty(); ++i)
        if (std::ranges::all_of(document.rows, [&](const CsvRow& row) {
                return i < row.fields.size() && isOpportunityId(trimmed(row.fields[i]));
            }))
            return DealSystem::Salesforce;
    return DealSystem::Other;
}

std::size_t takeFooter(CsvDocument& document)
{
    const auto before = document.rows.size();
    const auto width = document.header.fields.size();
    const auto notice = std::ranges::find_if(
        document.rows, [width](const CsvRow& row) { return isNotice(row, width); });
    document.rows.erase(notice, document.rows.end());
    while (!document.rows.empty() && isFooter(document.rows.back(), width))
        document.rows.pop_back();
    std::erase_if(document.rows, [](const CsvRow& row) { return filledFields(row) == 0; });
    return before - document.rows.size();
}

} // namespace mor
