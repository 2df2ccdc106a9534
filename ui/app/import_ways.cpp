// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/import_ways.h"

#include "app/import_kinds.h"
#include "core/base/text.h"
#include "core/planning/import_service.h"
#include "exchange/atomic_file.h"

#include <filesystem>

namespace mor::ui {

namespace {

bool isCalendar(std::string_view bytes)
{
    constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
    if (bytes.starts_with(kByteOrderMark))
        bytes.remove_prefix(kByteOrderMark.size());
    return trimmed(bytes.substr(0, 64)).starts_with("BEGIN:VCALENDAR");
}

Result<std::shared_ptr<const ImportFile>> opened(
    const ImportPlace& place, const QString& path, std::optional<ImportKind> kind)
{
    const std::filesystem::path file{path.toStdU16String()};
    auto bytes = readFile(file, CsvLimits{}.bytes);
    if (!bytes)
        return fail(bytes);
    if (isCalendar(*bytes))
        return calendarFile(place, path, *bytes, kind ? *kind : kindOfCalendar(*bytes));
    TableBytes table{path, file.filename().string(), std::move(*bytes), {}};
    auto document = readCsv(table.bytes, table.source);
    if (!document)
        return fail(document);
    table.document = std::move(*document);
    return tableFile(place, table, kind ? *kind : kindOf(table));
}

} // namespace

ImportFiles::Ways waysOfImports(Workspace& workspace, const Clock& clock, UuidSource& ids)
{
    const ImportPlace place{workspace, clock, ids};
    return {[place](const QString& path, std::optional<ImportKind> kind) {
                return opened(place, path, kind);
            },
        [place] { return place.workspace.imports().batches(); },
        [place](const Uuid& batch) -> Result<int> {
            auto& file = place.workspace;
            const auto back = ImportService(
                file.imports(), file.plans(), file.practice(), place.clock, place.ids)
                                  .takeBack(batch, ImportService::Mode::Apply);
            if (!back)
                return fail(back);
            return static_cast<int>(back->left.size());
        }};
}

} // namespace mor::ui
