// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/import_rows.h"

#include "core/base/text.h"
#include "exchange/csv/rejected_file.h"
#include "shared/error_text.h"
#include "words/error_text.h"

#include <filesystem>
#include <utility>

namespace mor::ui {

namespace {

using Fate = ImportLine::Fate;

QStringList cellsOf(const CsvRow& row, std::size_t width)
{
    QStringList cells;
    for (std::size_t i = 0; i < width; ++i)
        cells << (i < row.fields.size() ? QString::fromStdString(row.fields[i]) : QString());
    return cells;
}

} // namespace

int rowsOf(const std::vector<Error>& problems)
{
    std::set<std::string> places;
    for (const auto& problem : problems)
        places.insert(problem.where);
    return static_cast<int>(places.size());
}

int countOf(const Fates& fates, Fate fate)
{
    return static_cast<int>(
        std::ranges::count_if(fates, [fate](const auto& one) { return one.second == fate; }));
}

std::vector<ImportLine> previewLines(
    const CsvDocument& document, const Fates& fates, const std::vector<Error>& problems)
{
    std::map<std::string, QStringList> wrong;
    for (auto problem : problems) {
        const auto place = std::exchange(problem.where, {}); // said in a column of its own
        wrong[place] << QString::fromStdString(words::sentence(problem));
    }
    std::vector<ImportLine> lines;
    const auto add = [&](bool aside) {
        for (const auto& row : document.rows) {
            if (lines.size() >= static_cast<std::size_t>(ImportOutlook::kMostShown))
                return;
            const auto place = placeOf(row);
            const auto found = wrong.find(place);
            if ((found != wrong.end()) != aside)
                continue;
            const auto fate = fates.find(place);
            lines.push_back({aside        ? Fate::Aside
                    : fate == fates.end() ? Fate::Same
                                          : fate->second,
                QString::fromStdString(place), cellsOf(row, document.header.fields.size()),
                aside ? found->second : QStringList()});
        }
    };
    add(true);
    add(false);
    return lines;
}

Result<QString> writeAside(
    const QString& path, const CsvDocument& document, const std::vector<Error>& problems)
{
    const std::filesystem::path file{path.toStdU16String()};
    const auto written = writeRejectedFile(file, document, rejectedRows(document, problems).rows,
        [](const Error& error) { return words::sentence(error); });
    if (!written)
        return fail(written);
    return QString::fromStdU16String(rejectedFileOf(file).u16string());
}

std::vector<DateDoubt> doubtsIn(
    const Error& error, const CsvDocument& document, const ImportMapping& mapping)
{
    std::vector<DateDoubt> doubts;
    for (const auto& cause : error.causes) {
        if (cause.code != "csv.date_ambiguous" || cause.args.size() < 2)
            continue;
        const auto mapped = std::ranges::find(mapping.columns, cause.args[1], &MappedColumn::field);
        if (mapped == mapping.columns.end())
            continue;
        const auto& header = document.header.fields;
        const auto column = std::ranges::find_if(
            header, [&](const auto& name) { return plainHeader(name) == mapped->header; });
        if (column == header.end())
            continue;
        DateDoubt doubt{static_cast<std::size_t>(column - header.begin()), {}, {}, {}, 0};
        for (const auto& row : document.rows) {
            const auto text = doubt.column < row.fields.size() ? trimmed(row.fields[doubt.column])
                                                               : std::string_view{};
            doubt.dates += text.empty() ? 0 : 1;
            if (doubt.text.empty() && isAmbiguous(text))
                doubt.text = std::string{text};
        }
        doubt.dayFirst = parseDay(doubt.text, DateOrder::DayFirst).value_or(Day{});
        doubt.monthFirst = parseDay(doubt.text, DateOrder::MonthFirst).value_or(Day{});
        doubts.push_back(std::move(doubt));
    }
    return doubts;
}

ImportMapping withoutDates(ImportMapping mapping)
{
    for (auto& column : mapping.columns)
        column.dates = MappedColumn::Dates::AsFound;
    return mapping;
}

QStringList sentencesOf(const Error& error) { return errorLines(error); }

} // namespace mor::ui
