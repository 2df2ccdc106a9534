// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/check_off.h"

#include <cstdint>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace mor::bench {

/// The workspace's tables through SQLite's C interface alone: one statement, one loop, no checks.
class RawFile {
public:
    /// An existing workspace to read, or a new file with one table to insert into.
    enum class Use { Read, Insert };
    RawFile(const std::string& path, Use use);
    ~RawFile();
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    std::vector<CheckOffFact> facts(DayRange dates);
    /// One durable transaction with one row.
    void insert(std::int64_t number);

private:
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace mor::bench
