// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/date_cells.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace mor {

namespace {

constexpr std::size_t kSecondsDigits = 10; ///< from 2001 to 2286
constexpr std::size_t kMillisecondsDigits = 13;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::optional<std::string> dateOfNumber(std::string_view text)
{
    if ((text.size() != kSecondsDigits && text.size() != kMillisecondsDigits)
        || !std::ranges::all_of(text, isDigit))
        return std::nullopt;
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    const auto seconds = text.size() == kSecondsDigits ? number : number / 1000;
    const Day day{std::chrono::floor<std::chrono::days>(
        std::chrono::sys_seconds{std::chrono::seconds{seconds}})};
    return day > kLastDay ? std::nullopt : std::optional{toIso(day)};
}

/// "2026/9/30" as "2026-09-30".
std::optional<std::string> yearFirst(std::string_view text)
{
    const auto parts = split(text, '/');
    const auto isNumber = [](const std::string& part, std::size_t most) {
        return !part.empty() && part.size() <= most && std::ranges::all_of(part, isDigit);
    };
    if (parts.size() != 3 || parts[0].size() != 4 || !isNumber(parts[0], 4)
        || !isNumber(parts[1], 2) || !isNumber(parts[2], 2))
        return std::nullopt;
    const auto two = [](const std::string& part) { return part.size() == 1 ? '0' + part : part; };
    return parts[0] + '-' + two(parts[1]) + '-' + two(parts[2]);
}

/// The known column of dates that a column of the file becomes; null: none.
const CsvColumn* dateColumn(
    std::string_view header, std::span<const CsvColumn> known, const ImportMapping& mapping)
{
    const auto mapped
        = std::ranges::find(mapping.columns, plainHeader(header), &MappedColumn::header);
    if (mapped == mapping.columns.end())
        return nullptr;
    const auto column = std::ranges::find(known, mapped->field, &CsvColumn::name);
    return column != known.end() && column->kind == CsvColumn::Kind::Date ? &*column : nullptr;
}

} // namespace

std::string datePart(std::string_view field)
{
    const auto text = trimmed(field);
    if (auto date = dateOfNumber(text))
        return *date;
    auto end = text.find_first_of(" \t");
    // "2026-09-30T14:05": only after a date, because a word may hold a T too.
    if (text.size() > 10 && text[10] == 'T' && parseDay(text.substr(0, 10)))
        end = 10;
    const auto date = end != std::string_view::npos && text.find(':', end) != std::string_view::npos
        ? text.substr(0, end)
        : text;
    return yearFirst(date).value_or(std::string{date});
}

std::vector<AmbiguousDates> ambiguousDates(
    const CsvDocument& document, std::span<const CsvColumn> known, const ImportMapping& mapping)
{
    std::vector<AmbiguousDates> found;
    const auto& header = document.header.fields;
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (!dateColumn(header[i], known, mapping))
            continue;
        DateOrders orders;
        AmbiguousDates doubt{i, {}, 0};
        for (const auto& row : document.rows) {
            const auto text = i < row.fields.size() ? trimmed(row.fields[i]) : std::string_view{};
            orders.see(text);
            doubt.dates += text.empty() ? 0 : 1;
            if (doubt.text.empty() && isAmbiguous(text))
                doubt.text = std::string{text};
        }
        if (!orders.order() && !doubt.text.empty())
            found.push_back(std::move(doubt));
    }
    return found;
}

void settleDates(CsvDocument& document, std::span<const CsvColumn> known, ImportMapping& mapping)
{
    DateOrders together;
    const auto& header = document.header.fields;
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (!dateColumn(header[i], known, mapping))
            continue;
        for (auto& row : document.rows)
            if (i < row.fields.size()) {
                row.fields[i] = datePart(row.fields[i]);
                together.see(row.fields[i]);
            }
    }
    const auto order = together.order();
    if (order != DateOrder::DayFirst && order != DateOrder::MonthFirst)
        return;
    for (auto& column : mapping.columns)
        if (column.dates == MappedColumn::Dates::AsFound)
            column.dates = *order == DateOrder::DayFirst ? MappedColumn::Dates::DayFirst
                                                         : MappedColumn::Dates::MonthFirst;
}

} // namespace mor
