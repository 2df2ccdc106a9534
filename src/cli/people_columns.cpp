// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/people_columns.h"

#include "core/base/text.h"
#include "exchange/csv/people_csv.h"
#include "exchange/csv/results_csv.h"
#include "exchange/csv/roster_csv.h"

#include <algorithm>
#include <functional>

namespace mor::cli {

namespace {

/// "Vorgesetzter=boss"; what another column was taken for by its name goes to this one.
void mapColumn(ImportMapping& mapping, const std::vector<std::string>& fields,
    const std::string& pair, Problems& wrong)
{
    const auto equals = pair.rfind('=');
    const auto header = plainHeader(pair.substr(0, equals));
    const auto field = equals == std::string::npos ? std::string{} : pair.substr(equals + 1);
    const auto column = std::ranges::find(mapping.columns, header, &MappedColumn::header);
    if (column == mapping.columns.end() || equals == std::string::npos) {
        wrong.add("", "csv.column_missing", {inQuotes(header)});
        return;
    }
    if (!field.empty() && std::ranges::find(fields, field) == fields.end()) {
        std::string known;
        for (const auto& one : fields)
            known += (known.empty() ? "" : ", ") + std::string{one};
        wrong.add("", "csv.column_unknown", {inQuotes(field), known});
        return;
    }
    for (auto& other : mapping.columns)
        if (other.field == field)
            other.field.clear();
    column->field = field;
}

/// The mapping to read a file by; none: the names of its columns. `suggested` is by those names and
/// says the kind.
Result<std::optional<ImportMapping>> mappingMeant(const Session& session, const ColumnsMeant& meant,
    ImportMapping suggested, const std::vector<std::string>& fields,
    std::optional<ImportMapping>& newMapping)
{
    const auto mappings = session.workspace->importMappings().mappings(suggested.kind);
    if (!mappings)
        return fail(mappings);
    const auto mapping = std::ranges::find(*mappings, meant.map, &ImportMapping::name);
    if (mapping != mappings->end() && meant.columns.empty())
        return *mapping;
    suggested.name = meant.map;
    Problems wrong;
    for (const auto& pair : meant.columns)
        mapColumn(suggested, fields, pair, wrong);
    if (!wrong.none())
        return wrong.asError(meant.source);
    if (const auto fits = checkLengths(suggested); !fits)
        return fail(fits);
    newMapping = std::move(suggested);
    return meant.columns.empty() ? std::nullopt : newMapping;
}

/// How dates are meant that can be read in two ways; a new mapping remembers it.
void orderDates(
    ImportMapping& mapping, std::optional<ImportMapping>& newMapping, const std::string& dates)
{
    if (dates.empty())
        return;
    const auto order
        = dates == "day-first" ? MappedColumn::Dates::DayFirst : MappedColumn::Dates::MonthFirst;
    for (auto* one : {&mapping, newMapping ? &*newMapping : nullptr})
        if (one)
            for (auto& column : one->columns)
                column.dates = order;
}

/// How a kind of table is read by the names of its columns, where each must be known, or by a
/// mapping.
template <class Row>
struct TableReading {
    ImportMapping (*suggested)(const CsvDocument&);
    std::vector<std::string> fields;
    std::function<Result<CsvRows<Row>>()> byNames;
    std::function<Result<CsvRows<Row>>(const CsvDocument&, const ImportMapping&)> byMapping;
};

template <class Row>
Result<CsvRows<Row>> readTable(const Session& session, const std::string& bytes,
    const ColumnsMeant& meant, const TableReading<Row>& reading,
    std::optional<ImportMapping>& newMapping)
{
    if (meant.map.empty())
        return reading.byNames();
    const auto document = readCsv(bytes, meant.source);
    if (!document)
        return fail(document);
    const auto mapping
        = mappingMeant(session, meant, reading.suggested(*document), reading.fields, newMapping);
    if (!mapping)
        return fail(mapping);
    return *mapping ? reading.byMapping(*document, **mapping) : reading.byNames();
}

} // namespace

Result<CsvRows<PersonRow>> readPeople(const Session& session, const std::string& bytes,
    const ColumnsMeant& meant, std::optional<ImportMapping>& newMapping)
{
    if (meant.map.empty())
        return readPeopleCsv(bytes, meant.source);
    const auto file = openPeopleCsv(bytes, meant.source);
    if (!file)
        return fail(file);
    const auto mapping
        = mappingMeant(session, meant, suggestedMapping(*file), peopleFields(), newMapping);
    if (!mapping)
        return fail(mapping);
    return *mapping ? readPeopleCsv(*file, **mapping) : readPeopleCsv(bytes, meant.source);
}

Result<CsvRows<ResultRow>> readResults(const Session& session, const std::string& bytes,
    const ColumnsMeant& meant, std::optional<ImportMapping>& newMapping)
{
    const auto& source = meant.source;
    const TableReading<ResultRow> reading{suggestedResultMapping, resultFields(),
        [&] { return readResultsCsv(bytes, source); },
        [&](const CsvDocument& document, const ImportMapping& mapping) {
            return readResultsCsv(document, mapping, source);
        }};
    return readTable(session, bytes, meant, reading, newMapping);
}

Result<CsvRows<LeaveRow>> readLeave(const Session& session, const std::string& bytes,
    const ColumnsMeant& meant, std::optional<ImportMapping>& newMapping)
{
    const auto& source = meant.source;
    const TableReading<LeaveRow> reading{suggestedLeaveMapping, leaveFields(),
        [&] { return readLeaveCsv(bytes, source); },
        [&](const CsvDocument& document, const ImportMapping& mapping) {
            return readLeaveCsv(document, mapping, source);
        }};
    return readTable(session, bytes, meant, reading, newMapping);
}

Result<CsvRows<HolidayRow>> readHolidays(const Session& session, const std::string& bytes,
    const ColumnsMeant& meant, const std::string& calendar,
    std::optional<ImportMapping>& newMapping)
{
    const auto& source = meant.source;
    const TableReading<HolidayRow> reading{suggestedHolidayMapping, holidayFields(),
        [&] { return readHolidaysCsv(bytes, source, calendar); },
        [&](const CsvDocument& document, const ImportMapping& mapping) {
            return readHolidaysCsv(document, mapping, source, calendar);
        }};
    return readTable(session, bytes, meant, reading, newMapping);
}

Result<CsvRows<DealRow>> readDeals(const Session& session, const DealsCsv& file,
    const ColumnsMeant& meant, std::optional<ImportMapping>& newMapping)
{
    auto mapping = suggestedDealMapping(file);
    if (!meant.map.empty()) {
        const auto agreed = mappingMeant(session, meant, mapping, dealFields(), newMapping);
        if (!agreed)
            return fail(agreed);
        mapping = agreed->value_or(mapping);
    }
    orderDates(mapping, newMapping, meant.dates);
    return readDealsCsv(file, mapping);
}

Result<CsvRows<CheckOffRow>> readCheckOffs(const Session& session, const std::string& bytes,
    const ColumnsMeant& meant, std::optional<ImportMapping>& newMapping)
{
    if (meant.map.empty() && meant.dates.empty())
        return readCheckOffsCsv(bytes, meant.source);
    const auto document = readCsv(bytes, meant.source);
    if (!document)
        return fail(document);
    auto mapping = suggestedCheckOffMapping(*document);
    if (!meant.map.empty()) {
        const auto agreed = mappingMeant(session, meant, mapping, checkOffFields(), newMapping);
        if (!agreed)
            return fail(agreed);
        mapping = agreed->value_or(mapping);
    }
    orderDates(mapping, newMapping, meant.dates);
    return readCheckOffsCsv(*document, mapping, meant.source);
}

} // namespace mor::cli
