// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/import_mapping.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mor {

namespace {

using Dates = MappedColumn::Dates;

constexpr std::array<std::pair<Dates, std::string_view>, 3> kDates{
    {{Dates::AsFound, ""}, {Dates::DayFirst, " day-first"}, {Dates::MonthFirst, " month-first"}}};

std::string_view endOf(Dates dates)
{
    return std::ranges::find(kDates, dates, [](const auto& one) { return one.first; })->second;
}

std::vector<std::string> sorted(std::vector<std::string> names)
{
    std::ranges::sort(names);
    return names;
}

} // namespace

std::string plainHeader(std::string_view header)
{
    std::string plain{trimmed(header)};
    for (auto& character : plain)
        if (character == '\t' || character == '\n' || character == '\r')
            character = ' ';
    return plain;
}

Result<> checkLengths(const ImportMapping& mapping)
{
    if (mapping.name.empty() || mapping.name.size() > kLongestMappingName
        || headerText(mapping).size() > kLongestMappingText
        || fieldsText(mapping).size() > kLongestMappingText)
        return fail(ErrorKind::Invalid, "import.mapping_too_long", {inQuotes(mapping.name)});
    return {};
}

const ImportMapping* mappingFor(
    const std::vector<ImportMapping>& mappings, const std::vector<std::string>& header)
{
    // A file of rejected rows says in a column of its own what was wrong.
    const auto isData = [](const std::string& name) { return name != "problem"; };
    std::vector<std::string> wanted;
    for (const auto& name : header)
        if (isData(plainHeader(name)))
            wanted.push_back(plainHeader(name));
    wanted = sorted(std::move(wanted));
    const auto found = std::ranges::find_if(mappings, [&](const ImportMapping& mapping) {
        std::vector<std::string> names;
        for (const auto& column : mapping.columns)
            if (isData(column.header))
                names.push_back(column.header);
        return sorted(std::move(names)) == wanted;
    });
    return found == mappings.end() ? nullptr : &*found;
}

std::string headerText(const ImportMapping& mapping)
{
    std::string text;
    for (const auto& column : mapping.columns)
        text += plainHeader(column.header) + '\n';
    return text;
}

std::string fieldsText(const ImportMapping& mapping)
{
    std::string text;
    for (const auto& column : mapping.columns)
        (text += column.field).append(endOf(column.dates)) += '\n';
    return text;
}

Result<ImportMapping> mappingFromTexts(
    std::string kind, std::string name, std::string_view header, std::string_view fields)
{
    const auto headers = split(header, '\n');
    const auto columns = split(fields, '\n');
    // The last line break is followed by nothing.
    const bool whole = !headers.empty() && headers.size() == columns.size()
        && headers.back().empty() && columns.back().empty();
    if (!whole)
        return fail(ErrorKind::Input, "import.mapping_damaged", {inQuotes(name)});
    ImportMapping mapping{std::move(kind), std::move(name), {}};
    for (std::size_t i = 0; i + 1 < headers.size(); ++i) {
        MappedColumn column{std::string{headers[i]}, {}, Dates::AsFound};
        std::string_view field = columns[i];
        for (const auto& [dates, end] : kDates)
            if (!end.empty() && field.ends_with(end)) {
                column.dates = dates;
                field.remove_suffix(end.size());
                break;
            }
        column.field = std::string{field};
        mapping.columns.push_back(std::move(column));
    }
    return mapping;
}

} // namespace mor
