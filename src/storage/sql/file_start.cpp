// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/sql/file_start.h"

#include "storage/sql/sqlite_errors.h"

#include <sqlite3.h>

#include <cstddef>
#include <filesystem>
#include <vector>

namespace mor::storage {

bool readStart(const std::string& path, FileStart& start)
{
    auto* driver = sqlite3_initialize() == SQLITE_OK ? sqlite3_vfs_find(nullptr) : nullptr;
    if (!driver)
        throwSqlite(nullptr, SQLITE_NOMEM, path);
    // The driver expects names to end in two zeros.
    const auto name = std::filesystem::absolute(path).string() + std::string(2, '\0');
    const auto size = static_cast<std::size_t>(driver->szOsFile);
    std::vector<std::max_align_t> room(size / sizeof(std::max_align_t) + 1);
    auto* file = reinterpret_cast<sqlite3_file*>(room.data());
    constexpr int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    int code = driver->xOpen(driver, name.c_str(), file, flags, nullptr);
    if (code == SQLITE_OK)
        code = file->pMethods->xRead(file, start.data(), static_cast<int>(start.size()), 0);
    if (file->pMethods)
        file->pMethods->xClose(file);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        throwSqlite(nullptr, code, path);
    return code == SQLITE_OK;
}

} // namespace mor::storage
