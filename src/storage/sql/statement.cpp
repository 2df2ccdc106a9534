// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/sql/statement.h"

#include "storage/sql/sqlite_errors.h"
#include "storage/sql/storage_error.h"

#include <sqlite3.h>

#include <cstring>

namespace mor::storage {

namespace {

bool parametersAreNumbered(sqlite3_stmt* statement)
{
    for (int i = 1; i <= sqlite3_bind_parameter_count(statement); ++i) {
        const char* name = sqlite3_bind_parameter_name(statement, i);
        if (!name || name != "$" + std::to_string(i))
            return false;
    }
    return true;
}

} // namespace

Statement::Statement(sqlite3* database, std::string_view sql, const std::string& file)
    : m_database(database)
    , m_file(file)
{
    check(sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()),
        SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
    if (!parametersAreNumbered(m_statement)) {
        sqlite3_finalize(m_statement);
        throw StorageError(ErrorKind::Internal, "storage.internal", {file},
            "parameters out of order in: " + std::string{sql});
    }
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

void Statement::check(int code)
{
    if (code != SQLITE_OK)
        throwSqlite(m_database, code, m_file);
}

void Statement::bind(int index, std::nullopt_t) { check(sqlite3_bind_null(m_statement, index)); }

void Statement::bind(int index, std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bind(int index, double value)
{
    check(sqlite3_bind_double(m_statement, index, value));
}

void Statement::bind(int index, std::string_view text)
{
    // SQLite keeps the byte, yet comparing, dumping and most readers end at it.
    if (text.find('\0') != std::string_view::npos)
        throw StorageError(ErrorKind::Invalid, "storage.text_with_nul", {m_file},
            "parameter " + std::to_string(index));
    // A null pointer would bind NULL.
    check(sqlite3_bind_text64(m_statement, index, text.data() ? text.data() : "", text.size(),
        SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int index, const Uuid& id)
{
    check(sqlite3_bind_blob64(
        m_statement, index, id.bytes.data(), id.bytes.size(), SQLITE_TRANSIENT));
}

void Statement::bind(int index, const Digest& digest)
{
    check(sqlite3_bind_blob64(m_statement, index, digest.data(), digest.size(), SQLITE_TRANSIENT));
}

void Statement::bind(int index, Bytes bytes)
{
    check(sqlite3_bind_blob64(
        m_statement, index, bytes.bytes.data(), bytes.bytes.size(), SQLITE_TRANSIENT));
}

bool Statement::step()
{
    m_busy = true;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const auto error = sqliteError(m_database, code, m_file);
    reset();
    throw StorageError(error);
}

void Statement::reset() noexcept
{
    sqlite3_reset(m_statement);
    m_busy = false;
}

Rows::Kind Rows::kind(int column) const
{
    switch (sqlite3_column_type(m_statement->handle(), column)) {
    case SQLITE_INTEGER:
        return Kind::Integer;
    case SQLITE_FLOAT:
        return Kind::Real;
    case SQLITE_TEXT:
        return Kind::Text;
    case SQLITE_BLOB:
        return Kind::Bytes;
    default:
        return Kind::Null;
    }
}

std::int64_t Rows::integer(int column) const
{
    return sqlite3_column_int64(m_statement->handle(), column);
}

double Rows::real(int column) const { return sqlite3_column_double(m_statement->handle(), column); }

std::string_view Rows::view(int column) const
{
    const void* bytes = sqlite3_column_blob(m_statement->handle(), column);
    const auto size = sqlite3_column_bytes(m_statement->handle(), column);
    return bytes ? std::string_view{static_cast<const char*>(bytes), static_cast<std::size_t>(size)}
                 : std::string_view{};
}

Uuid Rows::uuid(int column) const { return Uuid{digest(column)}; }

Digest Rows::digest(int column) const
{
    const auto bytes = view(column);
    Digest value{};
    if (bytes.size() != value.size())
        throwDamaged(column);
    std::memcpy(value.data(), bytes.data(), value.size());
    return value;
}

Day Rows::day(int column) const { return parsed(column, parseDay); }

std::optional<Day> Rows::maybeDay(int column) const
{
    return isNull(column) ? std::nullopt : std::optional{day(column)};
}

void Rows::throwDamaged(int column) const
{
    const char* table = sqlite3_column_table_name(m_statement->handle(), column);
    const char* name = sqlite3_column_name(m_statement->handle(), column);
    throw ValueNotUnderstood(
        m_statement->file(), table ? table : "?", name ? name : "?", text(column));
}

} // namespace mor::storage
