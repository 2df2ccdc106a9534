// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/workspace.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <istream>
#include <string_view>

namespace mor {

/// Everything in a workspace as one text that needs no database to be read: a JSON list with one
/// value a line. First the head, {"format": "mor-workspace", "version": 7, "private": false}; for
/// each table {"table": …, "columns": […]} and then its rows as lists, bytes as {"hex": "…"}; last
/// {"rows": 6184}. Derived tables are left out; so are, unless asked for, private notes, stated
/// frequencies, observations and single judgements.
///
/// Answers how many rows were written. Errors: what the sink answers and "storage.…".
Result<std::int64_t> writeArchive(const Workspace& workspace, Workspace::PrivateNotes notes,
    const std::function<Result<>(std::string_view)>& write);

/// Told how many rows were read, each kRowsPerProgress and at the end, before all are checked.
using ArchiveProgress = std::function<void(std::int64_t rows, bool isAll)>;
inline constexpr std::int64_t kRowsPerProgress = 500'000;

/// Puts such a text into a workspace that holds no people, activities or records yet, all or
/// nothing, checked as `mor verify` does before it is kept. Answers how many rows came in. `source`
/// names the text in errors: "archive.not_one", "archive.other_version" (its version, ours),
/// "archive.cut_short", "archive.table_unknown" (table), "archive.row_wrong" (table), each with its
/// line, "archive.text_after_end", "archive.table_missing" (tables), "archive.rows_apart",
/// "storage.not_empty", and those of readJson() and Workspace::verify().
Result<std::int64_t> readArchive(Workspace& workspace, std::istream& text, std::string_view source,
    const ArchiveProgress& progress = {});

} // namespace mor
