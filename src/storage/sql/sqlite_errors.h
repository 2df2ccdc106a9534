// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <string>

struct sqlite3;

namespace mor::storage {

/// The error behind an SQLite result code. Its first argument is the file's name; the detail holds
/// SQLite's own words and never a stored value.
Error sqliteError(sqlite3* database, int code, const std::string& file);
[[noreturn]] void throwSqlite(sqlite3* database, int code, const std::string& file);

} // namespace mor::storage
