// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/result_ways.h"

#include "core/base/clock.h"
#include "exchange/atomic_file.h"
#include "exchange/csv/results_csv.h"
#include "storage/workspace.h"
#include "words/error_text.h"

#include <algorithm>
#include <filesystem>

namespace mor::ui {

namespace {

std::filesystem::path pathOf(const QString& text) { return {text.toStdU16String()}; }

QStringList unknownColumns(const ImportMapping& mapping)
{
    QStringList columns;
    for (const auto& column : mapping.columns)
        if (column.field.empty() && column.header != "problem")
            columns << QString::fromStdString(column.header);
    return columns;
}

Result<ResultFile> read(const QString& path, const ImportMappingRepository& mappings)
{
    const auto file = pathOf(path);
    const auto bytes = readFile(file, CsvLimits{}.bytes);
    if (!bytes)
        return fail(bytes);
    const auto source = file.filename().string();
    const auto document = readCsv(*bytes, source);
    if (!document)
        return fail(document);
    ResultFile result;
    result.name = QString::fromStdString(source);
    result.path = path;
    result.rows = static_cast<int>(document->rows.size());
    auto mapping = suggestedResultMapping(*document);
    // One that can't be read is as good as none.
    if (const auto known = mappings.mappings("quota"))
        if (const auto* same = mappingFor(*known, document->header.fields)) {
            mapping = *same;
            result.mapping = QString::fromStdString(same->name);
        }
    result.leftOut = unknownColumns(mapping);
    const auto rows = readResultsCsv(*document, mapping, source);
    if (!rows)
        return fail(rows);
    result.readable = rows->rows;
    result.problems = rows->problems().all();
    return result;
}

Result<QString> setAside(const QString& path, const std::vector<Error>& problems)
{
    const auto bytes = readFile(pathOf(path), CsvLimits{}.bytes);
    if (!bytes)
        return fail(bytes);
    const auto document = readCsv(*bytes, path.toStdString());
    if (!document)
        return fail(document);
    std::vector<RejectedRow> rejected;
    for (const auto& row : document->rows) {
        RejectedRow one{row, {}};
        std::ranges::copy_if(problems, std::back_inserter(one.problems),
            [&](const Error& problem) { return problem.where == placeOf(row); });
        if (!one.problems.empty())
            rejected.push_back(std::move(one));
    }
    const auto file = path + QStringLiteral(".rejected.csv");
    const auto written = writeFile(pathOf(file),
        writeRejected(
            document->header, rejected, [](const Error& error) { return words::sentence(error); }));
    if (!written)
        return fail(written);
    return file;
}

} // namespace

ResultFiles::Ways waysOfResults(Workspace& workspace, const Clock& clock)
{
    return {[&workspace](const QString& path) { return read(path, workspace.importMappings()); },
        setAside, [&workspace, &clock] { return workspace.copyBeforeImport(clock.now()); }};
}

} // namespace mor::ui
