// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/sql/sqlite_errors.h"

#include "storage/sql/storage_error.h"

#include <sqlite3.h>

#include <cerrno>

namespace mor::storage {

namespace {

struct Meaning {
    ErrorKind kind;
    const char* code;
};

Meaning meaningOfIo(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorKind::Unavailable, "storage.disk_full"};
    case EACCES:
    case EPERM:
        return {ErrorKind::Unavailable, "storage.no_permission"};
    case EROFS:
        return {ErrorKind::Unavailable, "storage.read_only"};
    default:
        return {ErrorKind::Unavailable, "storage.io_failed"};
    }
}

Meaning meaningOf(int code, int systemError)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Unavailable, "storage.locked"};
    case SQLITE_FULL:
        return {ErrorKind::Unavailable, "storage.disk_full"};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Unavailable, "storage.damaged"};
    case SQLITE_READONLY:
        return {ErrorKind::Unavailable, "storage.read_only"};
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorKind::Unavailable, "storage.no_permission"};
    case SQLITE_CANTOPEN:
        return systemError == ENOENT ? Meaning{ErrorKind::Unavailable, "storage.missing"}
                                     : meaningOfIo(systemError);
    case SQLITE_IOERR:
        // The log's index could not grow; SQLite does not keep the errno of that.
        if (code == SQLITE_IOERR_SHMSIZE && systemError == 0)
            return {ErrorKind::Unavailable, "storage.disk_full"};
        return meaningOfIo(systemError);
    case SQLITE_NOMEM:
        return {ErrorKind::Unavailable, "storage.no_memory"};
    case SQLITE_TOOBIG:
        return {ErrorKind::Invalid, "storage.too_big"};
    case SQLITE_CONSTRAINT:
        return {ErrorKind::Invalid, "storage.rule_broken"};
    default:
        return {ErrorKind::Internal, "storage.internal"};
    }
}

/// errno of the last failed call on the log or the file itself; SQLite's own answer is lost by the
/// time a transaction is rolled back.
int systemErrorOf(sqlite3* database)
{
    if (const int direct = sqlite3_system_errno(database))
        return direct;
    int last = 0;
    sqlite3_file* log = nullptr;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    if (log && log->pMethods)
        log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &last);
    if (last == 0)
        sqlite3_file_control(database, "main", SQLITE_FCNTL_LAST_ERRNO, &last);
    return last;
}

} // namespace

Error sqliteError(sqlite3* database, int code, const std::string& file)
{
    const int extended = database ? sqlite3_extended_errcode(database) : code;
    const int exact = (extended & 0xff) == (code & 0xff) ? extended : code;
    const int systemError = database ? systemErrorOf(database) : 0;
    const auto meaning = meaningOf(exact, systemError);
    auto detail = "SQLite " + std::to_string(exact) + ", errno " + std::to_string(systemError)
        + ": " + (database ? sqlite3_errmsg(database) : sqlite3_errstr(code));
    return {meaning.kind, meaning.code, {file}, {}, std::move(detail), {}};
}

void throwSqlite(sqlite3* database, int code, const std::string& file)
{
    throw StorageError(sqliteError(database, code, file));
}

} // namespace mor::storage
