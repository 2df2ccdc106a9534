// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/sql/connection.h"

#include <filesystem>

namespace mor::storage {

/// What the first bytes of a workspace file say, read without SQLite and without changing a thing.
struct FileFacts {
    std::uintmax_t bytes = 0;
    int version = 0; ///< as of the last checkpoint; a log may know a newer one
    bool keepsLog = false; ///< in WAL mode, as files in use are
    bool hasLog = false; ///< a log with content lies beside it
    bool writable = false; ///< the file and its folder may be written
};

/// Size and identity. Throws "storage.missing", "storage.no_permission",
/// "storage.not_a_workspace", "storage.newer_version" (both numbers) or "storage.damaged".
FileFacts inspect(const std::filesystem::path& file);

/// Identity, version and tables, through a connection. Throws like inspect(), and
/// "storage.altered" for tables, triggers or views of somebody else. Answers the version.
int checkIdentity(Connection& connection);

/// Reads every page and every reference. Throws "storage.damaged".
void checkContent(Connection& connection);

} // namespace mor::storage
