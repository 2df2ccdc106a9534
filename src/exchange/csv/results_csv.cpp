// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/results_csv.h"

#include "core/base/text.h"
#include "exchange/csv/number_style.h"

#include <algorithm>
#include <array>

namespace mor {

namespace {

constexpr auto kDate = CsvColumn::Kind::Date;

const std::array<CsvColumn, 19>& columns()
{
    static const std::array<CsvColumn, 19> known{{
        {"person",
            {"code", "person_code", "id", "owner", "quota_owner", "quotaownerid", "rep",
                "sales_rep", "manager", "opportunity_owner", "user", "personalnummer", "personalnr",
                "pers_nr", "mitarbeiter", "mitarbeiterin", "verkäufer", "verkäuferin", "inhaber",
                "matricule", "vendeur", "commercial", "propriétaire", "vendedor", "comercial",
                "empleado", "propietario"}},
        {"email",
            {"e_mail", "mail", "person_email", "owner_email", "email_address", "quotaowner_email",
                "e_mail_adresse", "courriel", "adresse_e_mail", "correo", "correo_electrónico"}},
        {"name",
            {"person_name", "full_name", "owner_name", "employee", "quotaowner_name",
                "mitarbeitername", "nom", "nom_complet", "nombre", "nombre_completo"}},
        {"period",
            {"fiscal_period", "fiscal_quarter", "quarter", "fiscal_month", "month", "fiscal",
                "periode", "zeitraum", "quartal", "monat", "geschäftsquartal", "période",
                "trimestre", "mois", "período", "periodo", "mes"}},
        {"period_start",
            {"start", "startdate", "start_date", "first_day", "from", "von", "beginn", "du",
                "début", "desde", "inicio"},
            kDate},
        {"period_end",
            {"end", "enddate", "end_date", "last_day", "to", "bis", "ende", "au", "fin", "hasta"},
            kDate},
        {"quota",
            {"target", "quota_amount", "quotaamount", "goal", "quota_target", "quote", "ziel",
                "soll", "vorgabe", "zielvorgabe", "umsatzziel", "objectif", "cuota", "objetivo",
                "meta"}},
        {"attained",
            {"attainment", "attained_amount", "actual", "actuals", "closed_won",
                "closed_won_amount", "booked", "bookings", "booked_amount", "won", "won_amount",
                "achieved", "quota_attainment", "ist", "erreicht", "istwert", "ist_umsatz",
                "zielerreichung", "réalisé", "atteint", "réel", "logrado", "alcanzado",
                "conseguido", "real"}},
        {"opportunities",
            {"opps", "deals", "qualified_deals", "qualified_opportunities", "open_opportunities",
                "chancen", "verkaufschancen", "opportunités", "oportunidades"}},
        {"win_rate",
            {"winrate", "close_rate", "win_rate_(%)", "win_rate_%", "gewinnquote", "abschlussquote",
                "taux_de_réussite", "tasa_de_éxito", "tasa_de_cierre"}},
        {"deal_size",
            {"average_deal_size", "avg_deal_size", "deal_value", "average_deal_value", "acv",
                "auftragsgröße", "auftragswert", "durchschnittlicher_auftragswert", "montant_moyen",
                "importe_medio"}},
        {"cycle_days",
            {"cycle", "cycle_length", "sales_cycle", "sales_cycle_days", "days_to_close",
                "average_cycle", "verkaufszyklus", "cycle_de_vente", "ciclo_de_venta"}},
        {"called_on",
            {"call_date", "forecast_date", "forecast_on", "submitted_on", "prognose_vom",
                "prognosedatum", "date_de_prévision", "fecha_de_previsión"},
            kDate},
        {"call",
            {"forecast", "commit", "forecast_call", "forecast_amount", "called", "prognose",
                "prévision", "previsión", "pronóstico"}},
        {"currency",
            {"currencyisocode", "currency_code", "currency_iso_code", "währung", "devise",
                "monnaie", "moneda", "divisa"}},
        {"type", {"quota_type", "forecasting_type", "forecastingtypeid"}},
        {"product_family", {"productfamily"}},
        {"territory", {"territory2id", "territory_id"}},
        {"quota_quantity", {"quotaquantity", "quota_units"}},
    }};
    return known;
}

constexpr std::array<std::string_view, 8> kNumbers{"quota", "quota_quantity", "attained",
    "opportunities", "win_rate", "deal_size", "cycle_days", "call"};

/// What the whole file tells about how its numbers are meant.
struct NumbersMeant {
    std::optional<char> decimal;
    bool winRatePercent = false; ///< 24 stands for 24 %
};

NumbersMeant numbersMeant(const CsvDocument& document, const CsvColumns& matched)
{
    DecimalSigns signs;
    for (const auto& row : document.rows)
        for (const auto column : kNumbers)
            signs.see(matched.field(row, column));
    NumbersMeant meant{signs.sign(), false};
    for (const auto& row : document.rows) {
        const auto rate = parseNumber(matched.field(row, "win_rate"), meant.decimal);
        meant.winRatePercent = meant.winRatePercent || (rate && (rate->percent || rate->value > 1));
    }
    return meant;
}

class ResultRowReader {
public:
    ResultRowReader(CsvRowReader& row, const NumbersMeant& meant)
        : m_row(row)
        , m_meant(meant)
    {
    }

    ResultRow read()
    {
        ResultRow result;
        result.person = m_row.text("person");
        result.email = m_row.text("email");
        result.name = m_row.text("name");
        result.period = m_row.text("period");
        result.first = m_row.day("period_start");
        result.last = m_row.day("period_end");
        result.type = typeOf();
        result.quota = plain("quota");
        if (plain("quota_quantity") && !result.quota)
            m_row.add({ErrorKind::Input, "result.quota_in_units", {}, {}, {}, {}});
        readAttained(result);
        result.opportunities = plain("opportunities");
        if (const auto rate = number("win_rate"))
            result.winRate = rate->value / (m_meant.winRatePercent ? 100.0 : 1.0);
        result.dealSize = plain("deal_size");
        result.cycleDays = plain("cycle_days");
        result.calledOn = m_row.day("called_on");
        result.call = plain("call");
        const auto named = m_row.text("currency");
        result.currency = named.empty() ? m_currency : upper(named);
        return result;
    }

private:
    static std::string upper(std::string text)
    {
        for (auto& c : text)
            if (c >= 'a' && c <= 'z')
                c = static_cast<char>(c & ~0x20);
        return text;
    }

    /// Quotas of several families of products or territories are several quotas.
    std::string typeOf() const
    {
        auto type = m_row.text("type");
        for (const auto column : {"product_family", "territory"})
            if (const auto part = m_row.text(column); !part.empty())
                type += '/' + part;
        return type;
    }

    std::optional<WrittenNumber> number(std::string_view column)
    {
        auto read = m_row.parsed<WrittenNumber>(
            column, [&](std::string_view text) -> Result<WrittenNumber> {
                const auto parsed = parseNumber(text, m_meant.decimal);
                if (!parsed)
                    return fail(ErrorKind::Input, "result.number_malformed",
                        {inQuotes(text), std::string{column}});
                return *parsed;
            });
        if (read && !read->currency.empty()) {
            if (!m_currency.empty() && m_currency != read->currency)
                m_row.add({ErrorKind::Input, "result.currencies_mixed",
                    {m_currency, read->currency}, {}, {}, {}});
            m_currency = read->currency;
        }
        return read;
    }

    /// A number that is no percentage.
    std::optional<double> plain(std::string_view column)
    {
        const auto read = number(column);
        if (!read)
            return std::nullopt;
        if (read->percent)
            m_row.add(
                {ErrorKind::Input, "result.percent_not_meant", {std::string{column}}, {}, {}, {}});
        return read->value;
    }

    void readAttained(ResultRow& result)
    {
        const auto read = number("attained");
        if (read && read->percent)
            result.attainedShare = read->value / 100.0;
        else if (read)
            result.attained = read->value;
    }

    CsvRowReader& m_row;
    const NumbersMeant& m_meant;
    std::string m_currency;
};

CsvRows<ResultRow> rowsOf(const CsvDocument& document, const CsvColumns& matched)
{
    const auto meant = numbersMeant(document, matched);
    return usableRows<ResultRow>(document, matched, [&](CsvRowReader& row) {
        return ResultRowReader{row, meant}.read();
    });
}

} // namespace

std::vector<std::string> resultFields()
{
    std::vector<std::string> fields;
    for (const auto& column : columns())
        fields.emplace_back(column.name);
    return fields;
}

ImportMapping suggestedResultMapping(const CsvDocument& document)
{
    return mappingByNames(document, columns(), "quota");
}

Result<CsvRows<ResultRow>> readResultsCsv(
    const CsvDocument& document, const ImportMapping& mapping, std::string_view source)
{
    const auto matched = CsvColumns::mapped(document, columns(), mapping, source);
    if (!matched)
        return fail(matched);
    return rowsOf(document, *matched);
}

Result<CsvRows<ResultRow>> readResultsCsv(std::string_view bytes, std::string_view source)
{
    const auto document = readCsv(bytes, source);
    if (!document)
        return fail(document);
    const auto matched = CsvColumns::match(*document, columns(), source);
    if (!matched)
        return fail(matched);
    return rowsOf(*document, *matched);
}

} // namespace mor
