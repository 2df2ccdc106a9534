// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/people_columns.h"

#include "core/base/text.h"
#include "exchange/csv/people_csv.h"

#include <algorithm>

namespace mor::cli {

namespace {

/// "Vorgesetzter=boss"; what another column was taken for by its name goes to this one.
void mapColumn(ImportMapping& mapping, const std::string& pair, Problems& wrong)
{
    const auto equals = pair.rfind('=');
    const auto header = plainHeader(pair.substr(0, equals));
    const auto field = equals == std::string::npos ? std::string{} : pair.substr(equals + 1);
    const auto column = std::ranges::find(mapping.columns, header, &MappedColumn::header);
    if (column == mapping.columns.end() || equals == std::string::npos) {
        wrong.add("", "csv.column_missing", {inQuotes(header)});
        return;
    }
    const auto fields = peopleFields();
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

} // namespace

Result<CsvRows<PersonRow>> readPeople(const Session& session, const std::string& bytes,
    const ColumnsMeant& meant, std::optional<ImportMapping>& newMapping)
{
    const auto& source = meant.source;
    if (meant.map.empty())
        return readPeopleCsv(bytes, source);
    const auto file = openPeopleCsv(bytes, source);
    if (!file)
        return fail(file);
    const auto mappings = session.workspace->importMappings().mappings("people");
    if (!mappings)
        return fail(mappings);
    const auto mapping = std::ranges::find(*mappings, meant.map, &ImportMapping::name);
    if (mapping != mappings->end() && meant.columns.empty())
        return readPeopleCsv(*file, *mapping);
    auto mapped = suggestedMapping(*file);
    mapped.name = meant.map;
    Problems wrong;
    for (const auto& pair : meant.columns)
        mapColumn(mapped, pair, wrong);
    if (!wrong.none())
        return wrong.asError(source);
    if (const auto fits = checkLengths(mapped); !fits)
        return fail(fits);
    newMapping = std::move(mapped);
    return meant.columns.empty() ? readPeopleCsv(bytes, source) : readPeopleCsv(*file, *newMapping);
}

} // namespace mor::cli
