// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/sql/connection.h"

#include "storage/sql/sqlite_errors.h"
#include "storage/sql/storage_error.h"

#include <sqlite3.h>

#include <filesystem>

namespace mor::storage {

namespace {

constexpr int kBusyMilliseconds = 5'000;
constexpr int kMostBytes = 10'000'000;
constexpr const char* kCacheKilobytes = "-8000"; ///< negative: kilobytes, not pages

int flagsOf(OpenMode mode)
{
    constexpr int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case OpenMode::ReadWrite:
    case OpenMode::QueryOnly:
        return common | SQLITE_OPEN_READWRITE;
    case OpenMode::Immutable:
        return common | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case OpenMode::ReadOnly:
    case OpenMode::UnlockedReadOnly:
        break;
    }
    return common | SQLITE_OPEN_READONLY;
}

std::string immutableUri(const std::string& path)
{
    static constexpr char kHex[] = "0123456789abcdef";
    std::string uri = "file://";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '-' || c == '_';
        if (plain)
            uri += c;
        else
            uri.append({'%', kHex[byte >> 4], kHex[byte & 15]});
    }
    return uri + "?immutable=1";
}

} // namespace

Connection::Connection(const std::string& path, OpenMode mode, std::string name)
    : m_name(std::move(name))
    , m_mode(mode)
{
    // Absolute, so that no name is taken for a URI or for SQLite's own ":memory:".
    const auto absolute = std::filesystem::absolute(path).string();
    const auto place = mode == OpenMode::Immutable ? immutableUri(absolute) : absolute;
    try {
        // Exclusive locking keeps the log's index in memory, but needs a lock to write; this
        // driver grants it without one.
        const char* driver = mode == OpenMode::UnlockedReadOnly ? "unix-none" : nullptr;
        if (const int code = sqlite3_open_v2(place.c_str(), &m_database, flagsOf(mode), driver))
            throwSqlite(m_database, code, m_name);
        harden();
    } catch (...) {
        m_statements.clear();
        sqlite3_close(m_database);
        throw;
    }
}

Connection::Connection()
    : m_name("memory")
    , m_mode(OpenMode::ReadWrite)
{
    if (const int code = sqlite3_open(":memory:", &m_database)) {
        sqlite3_close(m_database);
        throwSqlite(nullptr, code, m_name);
    }
}

Connection::~Connection()
{
    m_statements.clear();
    sqlite3_close(m_database);
}

void Connection::harden()
{
    const auto configure = [&](int option, int value) {
        int now = -1;
        const int code = sqlite3_db_config(m_database, option, value, &now);
        if (code != SQLITE_OK || now != value)
            throw StorageError(ErrorKind::Internal, "storage.internal", {m_name},
                "SQLite option " + std::to_string(option) + " did not take");
    };
    configure(SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    configure(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    configure(SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    configure(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    configure(SQLITE_DBCONFIG_ENABLE_FKEY, 1);
    // VACUUM needs one.
    sqlite3_limit(m_database, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_limit(m_database, SQLITE_LIMIT_LENGTH, kMostBytes);
    sqlite3_busy_timeout(m_database, kBusyMilliseconds);
    // Before anything that reads the file.
    if (m_mode == OpenMode::UnlockedReadOnly)
        pragma("locking_mode", "EXCLUSIVE", "exclusive");
    pragma("cell_size_check", "ON", "1");
    pragma("foreign_keys", "ON", "1");
    pragma("mmap_size", "0", "0");
    pragma("temp_store", "MEMORY", "2");
    pragma("cache_size", kCacheKilobytes, kCacheKilobytes);
    if (m_mode == OpenMode::ReadWrite) {
        pragma("synchronous", "FULL", "2");
        pragma("secure_delete", "ON", "1");
    } else {
        pragma("query_only", "ON", "1");
    }
}

void Connection::pragma(
    const std::string& name, const std::string& value, const std::string& readBack)
{
    single("PRAGMA " + name + "=" + value);
    if (const auto now = single("PRAGMA " + name); now != readBack)
        throw StorageError(ErrorKind::Internal, "storage.internal", {m_name},
            "pragma " + name + " is " + now + ", not " + readBack);
}

void Connection::keepLog(bool keep)
{
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

void Connection::waitAtMost(int milliseconds) { sqlite3_busy_timeout(m_database, milliseconds); }

void Connection::prepareToWrite()
{
    if (m_refused)
        throw StorageError(*m_refused);
    int moved = 0;
    sqlite3_file_control(m_database, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (moved)
        throw StorageError(ErrorKind::Unavailable, "storage.moved", {m_name});
    if (m_beforeWriting) {
        m_beforeWriting();
        m_beforeWriting = nullptr;
    }
    if (m_beforeEachWrite)
        m_beforeEachWrite();
}

bool Connection::isReadOnly() const { return sqlite3_db_readonly(m_database, "main") == 1; }

std::string Connection::single(const std::string& sql)
{
    Statement statement(m_database, sql, m_name);
    Rows rows(statement);
    return rows.next() ? rows.text(0) : std::string{};
}

void Connection::script(const std::string& sql)
{
    if (const int code = sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr))
        throwSqlite(m_database, code, m_name);
}

bool Connection::inTransaction() const { return sqlite3_get_autocommit(m_database) == 0; }

Statement& Connection::cached(std::string_view sql)
{
    auto& statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<Statement>(m_database, sql, m_name);
    if (statement->busy())
        throw StorageError(ErrorKind::Internal, "storage.internal", {m_name},
            "statement used while its rows are read: " + std::string{sql});
    return *statement;
}

std::int64_t Connection::changes() const { return sqlite3_changes64(m_database); }

} // namespace mor::storage
