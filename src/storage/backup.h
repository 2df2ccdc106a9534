// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"
#include "storage/sql/connection.h"

#include <filesystem>

namespace mor::storage {

/// A checked, consistent copy under a name that is free. Throws "storage.exists".
void copyTo(Connection& connection, const std::filesystem::path& copy);

/// Makes a new database file with the current schema, filled by `fill` in the same transaction.
void createDatabase(
    const std::filesystem::path& file, const std::function<void(Connection&)>& fill);

/// Brings an older file up to date after setting a copy aside.
void upgrade(Connection& connection, const std::filesystem::path& file, Instant now);

} // namespace mor::storage
