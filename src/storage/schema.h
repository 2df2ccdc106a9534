// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/migrations/migrations.h"
#include "storage/sql/connection.h"

#include <vector>

namespace mor::storage {

inline constexpr std::int64_t kApplicationId = 0x4d4f5250; ///< "MORP" in the file's header

/// Version that this program writes.
int schemaVersion();
int versionOf(Connection& connection);

/// Brings the schema from its version to the end of `steps`, in the transaction that the caller
/// has open. Does nothing if another process did it meanwhile.
void migrate(Connection& connection, std::span<const Migration> steps);

/// Throws "storage.damaged" or "storage.altered" unless the file holds exactly the tables and
/// indexes of its version: nothing missing, changed or added.
void checkSchema(Connection& connection, int version);

/// The tables in the order of their names, with columns and primary key; for dump and tests.
struct Table {
    std::string name;
    std::vector<std::string> columns;
    std::vector<std::string> key;
};
std::vector<Table> tablesOf(Connection& connection);

} // namespace mor::storage
