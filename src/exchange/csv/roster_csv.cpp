// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/roster_csv.h"

#include "exchange/csv/leave_words.h"

#include <array>
#include <utility>

namespace mor {

namespace {

constexpr auto kAny = CsvColumn::Kind::Any;
constexpr auto kDate = CsvColumn::Kind::Date;

const std::array<CsvColumn, 3>& holidayColumns()
{
    static const std::array<CsvColumn, 3> columns{{
        {"date", {"day", "datum", "tag", "jour", "fecha", "día"}, kDate, true},
        {"name",
            {"holiday", "description", "feiertag", "bezeichnung", "feiertagsname", "anlass",
                "jour_férié", "férié", "nom", "libellé", "festivo", "festividad", "nombre"}},
        {"calendar",
            {"region", "country", "state", "kalender", "land", "bundesland", "calendrier", "pays",
                "région", "calendario", "país", "región"}},
    }};
    return columns;
}

const std::array<CsvColumn, 4>& leaveColumns()
{
    static const std::array<CsvColumn, 4> columns{{
        {"person",
            {"code", "email", "e_mail", "name", "employee", "employee_name", "employee_id", "who",
                "mitarbeiter", "mitarbeiterin", "mitarbeitername", "personalnummer", "personalnr",
                "pers_nr", "wer", "employé", "employée", "salarié", "collaborateur", "matricule",
                "nom", "personne", "empleado", "empleada", "nombre", "persona"},
            kAny, true},
        {"from",
            {"start", "start_date", "first_day", "date", "von", "ab", "beginn", "startdatum",
                "erster_tag", "datum", "du", "début", "date_de_début", "desde", "inicio",
                "fecha_de_inicio", "fecha_inicio"},
            kDate, true},
        {"to",
            {"end", "end_date", "until", "last_day", "bis", "ende", "enddatum", "letzter_tag", "au",
                "fin", "date_de_fin", "jusqu'au", "hasta", "fecha_de_fin", "fecha_fin"},
            kDate},
        {"kind",
            {"type", "absence_type", "leave_type", "reason", "art", "typ", "grund",
                "abwesenheitsart", "abwesenheit", "fehlgrund", "motif", "type_d'absence",
                "type_de_congé", "tipo", "motivo", "tipo_de_ausencia"}},
    }};
    return columns;
}

std::vector<std::string> namesOf(std::span<const CsvColumn> columns)
{
    std::vector<std::string> names;
    for (const auto& column : columns)
        names.emplace_back(column.name);
    return names;
}

Result<CsvRows<HolidayRow>> holidaysIn(
    const CsvDocument& document, const Result<CsvColumns>& columns, std::string_view calendar)
{
    if (!columns)
        return fail(columns);
    return usableRows<HolidayRow>(document, *columns, [&](CsvRowReader& row) {
        row.require("date");
        auto named = row.text("calendar");
        return HolidayRow{{}, named.empty() ? std::string{calendar} : std::move(named),
            row.day("date").value_or(Day{}), row.text("name")};
    });
}

Result<CsvRows<LeaveRow>> leaveIn(const CsvDocument& document, const Result<CsvColumns>& columns)
{
    if (!columns)
        return fail(columns);
    return usableRows<LeaveRow>(document, *columns, [](CsvRowReader& row) {
        row.require("person");
        row.require("from");
        const auto from = row.day("from").value_or(Day{});
        return LeaveRow{{}, row.text("person"), {from, row.day("to").value_or(from)},
            row.parsed<LeaveKind>("kind", leaveKindFrom).value_or(LeaveKind::Leave)};
    });
}

} // namespace

std::vector<std::string> holidayFields() { return namesOf(holidayColumns()); }

std::vector<std::string> leaveFields() { return namesOf(leaveColumns()); }

ImportMapping suggestedHolidayMapping(const CsvDocument& document)
{
    return mappingByNames(document, holidayColumns(), "holidays");
}

ImportMapping suggestedLeaveMapping(const CsvDocument& document)
{
    return mappingByNames(document, leaveColumns(), "leave");
}

Result<CsvRows<HolidayRow>> readHolidaysCsv(const CsvDocument& document,
    const ImportMapping& mapping, std::string_view source, std::string_view calendar)
{
    return holidaysIn(
        document, CsvColumns::mapped(document, holidayColumns(), mapping, source), calendar);
}

Result<CsvRows<HolidayRow>> readHolidaysCsv(
    std::string_view bytes, std::string_view source, std::string_view calendar)
{
    const auto document = readCsv(bytes, source);
    if (!document)
        return fail(document);
    return holidaysIn(*document, CsvColumns::match(*document, holidayColumns(), source), calendar);
}

Result<CsvRows<LeaveRow>> readLeaveCsv(
    const CsvDocument& document, const ImportMapping& mapping, std::string_view source)
{
    return leaveIn(document, CsvColumns::mapped(document, leaveColumns(), mapping, source));
}

Result<CsvRows<LeaveRow>> readLeaveCsv(std::string_view bytes, std::string_view source)
{
    const auto document = readCsv(bytes, source);
    if (!document)
        return fail(document);
    return leaveIn(*document, CsvColumns::match(*document, leaveColumns(), source));
}

} // namespace mor
