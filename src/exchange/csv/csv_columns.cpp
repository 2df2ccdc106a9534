// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/csv_columns.h"

#include "core/base/text.h"
#include "exchange/csv/csv_writer.h"
#include "exchange/csv/plain_word.h"

#include <algorithm>
#include <utility>

namespace mor {

namespace {

constexpr std::string_view kProblemColumn = "problem";

std::string namesOf(std::span<const CsvColumn> known)
{
    std::string names;
    for (const auto& column : known)
        (names += names.empty() ? "" : ", ") += column.name;
    return names;
}

std::optional<DateOrder> agreedOrder(const MappedColumn& column)
{
    switch (column.dates) {
    case MappedColumn::Dates::DayFirst:
        return DateOrder::DayFirst;
    case MappedColumn::Dates::MonthFirst:
        return DateOrder::MonthFirst;
    case MappedColumn::Dates::AsFound:
        break;
    }
    return std::nullopt;
}

} // namespace

const CsvColumn* columnMeant(std::string_view header, std::span<const CsvColumn> known)
{
    const auto name = plainWord(header);
    const auto found = std::ranges::find_if(known, [&](const CsvColumn& column) {
        return column.name == name
            || std::ranges::find(column.synonyms, name) != column.synonyms.end();
    });
    return found == known.end() ? nullptr : &*found;
}

ImportMapping mappingByNames(
    const CsvDocument& document, std::span<const CsvColumn> known, std::string kind)
{
    ImportMapping mapping{std::move(kind), {}, {}};
    for (const auto& header : document.header.fields) {
        const auto* meant = columnMeant(header, known);
        const bool taken = meant
            && std::ranges::find(mapping.columns, meant->name, &MappedColumn::field)
                != mapping.columns.end();
        mapping.columns.push_back(
            {plainHeader(header), meant && !taken ? std::string{meant->name} : std::string{},
                MappedColumn::Dates::AsFound});
    }
    return mapping;
}

Result<CsvColumns> CsvColumns::match(
    const CsvDocument& document, std::span<const CsvColumn> known, std::string_view source)
{
    CsvColumns columns;
    Problems problems;
    columns.enter(document.header, known, problems);
    for (const auto& column : known) {
        const auto place = std::ranges::find(columns.m_places, column.name, &Place::name);
        if (place == columns.m_places.end() && column.required)
            problems.add(
                placeOf(document.header), "csv.column_missing", {std::string{column.name}});
        else if (place != columns.m_places.end() && column.kind == CsvColumn::Kind::Date)
            columns.findDateOrder(*place, document.rows, {}, problems);
    }
    if (!problems.none())
        return problems.asError(std::string{source});
    return columns;
}

Result<CsvColumns> CsvColumns::mapped(const CsvDocument& document, std::span<const CsvColumn> known,
    const ImportMapping& mapping, std::string_view source)
{
    CsvColumns columns;
    columns.m_width = document.header.fields.size();
    Problems problems;
    const auto where = placeOf(document.header);
    for (const auto& column : mapping.columns) {
        const auto field = std::ranges::find(known, column.field, &CsvColumn::name);
        if (field == known.end())
            continue;
        const auto& headers = document.header.fields;
        const auto header = std::ranges::find(headers, column.header, plainHeader);
        if (header == headers.end())
            problems.add(
                where, "import.column_missing", {inQuotes(column.header), inQuotes(mapping.name)});
        else if (columns.find(field->name))
            problems.add(where, "csv.column_twice", {inQuotes(field->name)});
        else {
            columns.m_places.push_back(
                {field->name, static_cast<std::size_t>(header - headers.begin())});
            if (field->kind == CsvColumn::Kind::Date)
                columns.findDateOrder(
                    columns.m_places.back(), document.rows, agreedOrder(column), problems);
        }
    }
    for (const auto& column : known)
        if (column.required && !columns.find(column.name))
            problems.add(where, "csv.column_missing", {std::string{column.name}});
    if (!problems.none())
        return problems.asError(std::string{source});
    return columns;
}

void CsvColumns::enter(const CsvRow& header, std::span<const CsvColumn> known, Problems& problems)
{
    m_width = header.fields.size();
    for (std::size_t i = 0; i < header.fields.size(); ++i) {
        const auto name = plainWord(header.fields[i]);
        const auto* found = columnMeant(name, known);
        if (found && !find(found->name))
            m_places.push_back({found->name, i});
        else if (found)
            problems.add(placeOf(header), "csv.column_twice", {inQuotes(found->name)});
        else if (name != kProblemColumn)
            problems.add(placeOf(header), "csv.column_unknown",
                {inQuotes(header.fields[i]), namesOf(known)});
    }
}

void CsvColumns::findDateOrder(Place& place, const std::vector<CsvRow>& rows,
    std::optional<DateOrder> agreed, Problems& problems) const
{
    DateOrders orders;
    const CsvRow* first = nullptr;
    for (const auto& row : rows) {
        const auto text = field(row, place.name);
        orders.see(text);
        if (!first && isAmbiguous(text))
            first = &row;
    }
    if (const auto order = orders.order())
        place.dates = *order;
    else if (agreed)
        place.dates = *agreed;
    else if (first)
        problems.add(placeOf(*first), "csv.date_ambiguous",
            {inQuotes(field(*first, place.name)), std::string{place.name}});
}

const CsvColumns::Place* CsvColumns::find(std::string_view name) const
{
    const auto found = std::ranges::find(m_places, name, &Place::name);
    return found == m_places.end() ? nullptr : &*found;
}

std::string_view CsvColumns::field(const CsvRow& row, std::string_view name) const
{
    const auto* place = find(name);
    return place && place->index < row.fields.size() ? trimmed(row.fields[place->index])
                                                     : std::string_view{};
}

DateOrder CsvColumns::dateOrder(std::string_view name) const
{
    const auto* place = find(name);
    return place ? place->dates : DateOrder::YearFirst;
}

std::string writeRejected(const CsvRow& header, std::span<const RejectedRow> rejected,
    const std::function<std::string(const Error&)>& sentence, const CsvStyle& style)
{
    const auto isProblem
        = [](const std::string& field) { return plainWord(field) == kProblemColumn; };
    const auto before = std::ranges::find_if(header.fields, isProblem);
    // A row may have more fields than the header: none of them is left out.
    const auto problemAt = before == header.fields.end()
        ? std::string::npos
        : static_cast<std::size_t>(before - header.fields.begin());
    std::string out = style.byteOrderMark ? "\xef\xbb\xbf" : "";
    CsvWriter csv(out, style.delimiter);
    const auto put = [&](const CsvRow& row, std::string_view problem) {
        for (std::size_t i = 0; i < std::max(row.fields.size(), header.fields.size()); ++i)
            if (i != problemAt)
                csv.text(i < row.fields.size() ? row.fields[i] : std::string{});
        csv.text(problem);
        csv.endRow();
    };
    put(header, kProblemColumn);
    for (const auto& one : rejected) {
        std::string said;
        for (const auto& problem : one.problems)
            (said += said.empty() ? "" : " ") += sentence(problem);
        put(one.row, said);
    }
    return out;
}

std::string CsvRowReader::text(std::string_view column) const
{
    return std::string{m_columns.field(m_row, column)};
}

std::optional<Day> CsvRowReader::day(std::string_view column)
{
    return parsed<Day>(
        column, [&](std::string_view text) { return parseDay(text, m_columns.dateOrder(column)); });
}

std::optional<bool> CsvRowReader::yesOrNo(std::string_view column)
{
    return parsed<bool>(column, [](std::string_view field) -> Result<bool> {
        constexpr std::string_view kYes
            = " yes y true t 1 x ja j wahr oui vrai s\u00ed si verdadero cierto ";
        constexpr std::string_view kNo = " no n false f 0 nein falsch non faux falso ";
        const auto word = ' ' + lowered(field) + ' ';
        if (kYes.find(word) != std::string_view::npos)
            return true;
        if (kNo.find(word) != std::string_view::npos)
            return false;
        return fail(ErrorKind::Input, "csv.not_yes_or_no", {inQuotes(field)});
    });
}

void CsvRowReader::require(std::string_view column)
{
    if (m_columns.field(m_row, column).empty())
        add({ErrorKind::Input, "csv.field_empty", {std::string{column}}, {}, {}, {}});
}

void CsvRowReader::add(Error error)
{
    error.where = placeOf(m_row);
    m_problems.push_back(std::move(error));
}

std::vector<Error> CsvRowReader::takeProblems()
{
    if (m_row.fields.size() != m_columns.width())
        m_problems.assign(1,
            {ErrorKind::Input, "csv.field_count",
                {std::to_string(m_row.fields.size()), std::to_string(m_columns.width())},
                placeOf(m_row), {}, {}});
    return std::move(m_problems);
}

} // namespace mor
