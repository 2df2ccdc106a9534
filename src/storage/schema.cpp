// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/schema.h"

#include "storage/sql/storage_error.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace mor::storage {

namespace {

using Parts = std::map<std::string, std::string>;

/// What sqlite_schema holds: "table person" and the text that made it. SQLite's own parts are left
/// out.
Parts partsOf(Connection& connection)
{
    Parts parts;
    auto rows = connection.query("SELECT type, name, sql FROM sqlite_schema"
                                 " WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_stat%'");
    while (rows.next())
        parts.emplace(rows.text(0) + ' ' + rows.text(1), rows.text(2));
    return parts;
}

/// What a file of that version holds. Made once: making all tables takes longer than opening a
/// file, and each piece of work in the background opens one.
const Parts& expectedParts(int version)
{
    static std::mutex mutex;
    static std::map<int, Parts> known;
    const std::scoped_lock lock(mutex);
    if (const auto found = known.find(version); found != known.end())
        return found->second;
    Connection model;
    migrate(model, migrations().first(static_cast<std::size_t>(version)));
    return known.emplace(version, partsOf(model)).first->second;
}

} // namespace

int schemaVersion() { return static_cast<int>(migrations().size()); }

int versionOf(Connection& connection)
{
    auto rows = connection.query("PRAGMA user_version");
    return rows.next() ? rows.as<int>(0) : 0;
}

void migrate(Connection& connection, std::span<const Migration> steps)
{
    const auto done = static_cast<std::size_t>(versionOf(connection));
    if (done >= steps.size())
        return;
    for (const auto& step : steps.subspan(done))
        connection.script(std::string{step.sql});
    connection.script("PRAGMA user_version=" + std::to_string(steps.size()));
}

void checkSchema(Connection& connection, int version)
{
    const auto& expected = expectedParts(version);
    const auto found = partsOf(connection);
    for (const auto& [name, sql] : expected) {
        const auto part = found.find(name);
        if (part == found.end() || part->second != sql)
            throw StorageError(ErrorKind::Unavailable, "storage.damaged", {connection.file()},
                (part == found.end() ? "missing: " : "changed: ") + name);
    }
    for (const auto& [name, sql] : found)
        if (!expected.contains(name))
            throw StorageError(
                ErrorKind::Unavailable, "storage.altered", {connection.file(), name});
}

std::vector<Table> tablesOf(Connection& connection)
{
    std::vector<Table> tables;
    auto rows = connection.query("SELECT t.name, c.name, c.pk FROM sqlite_schema t"
                                 " JOIN pragma_table_info(t.name) c"
                                 " WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"
                                 " ORDER BY t.name, c.cid");
    std::map<int, std::string> key;
    const auto finish = [&] {
        for (auto& [place, column] : key)
            tables.back().key.push_back(std::move(column));
        key.clear();
    };
    while (rows.next()) {
        if (tables.empty() || tables.back().name != rows.view(0)) {
            finish();
            tables.push_back({rows.text(0), {}, {}});
        }
        tables.back().columns.push_back(rows.text(1));
        if (const auto place = rows.as<int>(2); place > 0)
            key.emplace(place, rows.text(1));
    }
    finish();
    return tables;
}

} // namespace mor::storage
