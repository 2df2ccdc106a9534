// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/import_rows.h"

#include <string>

namespace mor::ui {

/// A table file that was read but belongs to no kind yet.
struct TableBytes {
    QString path;
    std::string source; ///< its name
    std::string bytes;
    CsvDocument document;
};

/// What the columns look like most.
ImportKind kindOf(const TableBytes& table);

/// What the events of a calendar file look like: busy times where one has a time of day, leave
/// where one of whole days lasts, else holidays.
ImportKind kindOfCalendar(std::string_view bytes);

/// The table as a file of a kind; busy times come from calendar files alone. Errors: those of
/// opening it, "import.kind_needs_calendar".
Result<std::shared_ptr<const ImportFile>> tableFile(
    const ImportPlace& place, const TableBytes& table, ImportKind kind);

/// A calendar file as holidays, leave or busy times. Errors: "import.kind_needs_table".
Result<std::shared_ptr<const ImportFile>> calendarFile(
    const ImportPlace& place, const QString& path, std::string bytes, ImportKind kind);

} // namespace mor::ui
