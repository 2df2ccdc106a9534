// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/backup.h"

#include "storage/copies.h"
#include "storage/file_check.h"
#include "storage/files.h"
#include "storage/schema.h"
#include "storage/sql/storage_error.h"
#include "storage/sql/transaction.h"

namespace mor::storage {

namespace {

/// VACUUM INTO counts as writing for a handle that refuses to write.
class CopyingAllowed {
public:
    explicit CopyingAllowed(Connection& connection)
        : m_connection(connection)
        , m_queryOnly(connection.single("PRAGMA query_only") == "1")
    {
        if (m_queryOnly)
            m_connection.script("PRAGMA query_only=OFF");
    }
    ~CopyingAllowed()
    {
        try {
            if (m_queryOnly)
                m_connection.script("PRAGMA query_only=ON");
        } catch (const StorageError&) {
            // The repositories of a reading workspace write nothing of their own accord.
        }
    }
    CopyingAllowed(const CopyingAllowed&) = delete;
    CopyingAllowed& operator=(const CopyingAllowed&) = delete;

private:
    Connection& m_connection;
    bool m_queryOnly;
};

} // namespace

void copyTo(Connection& connection, const fs::path& copy)
{
    if (fs::exists(fs::symlink_status(copy)))
        throw StorageError(ErrorKind::Invalid, "storage.exists", {copy.string()});
    TemporaryFile file(copy);
    {
        const CopyingAllowed allowed(connection);
        connection.execute("VACUUM INTO $1", file.path().string());
    }
    {
        Connection check(file.path(), OpenMode::ReadWrite, copy.string());
        check.pragma("journal_mode", "WAL", "wal");
        checkIdentity(check);
        checkContent(check);
    }
    file.publish();
}

void createDatabase(const fs::path& file, const std::function<void(Connection&)>& fill)
{
    if (fs::exists(fs::symlink_status(file)))
        throw StorageError(ErrorKind::Invalid, "storage.exists", {file.string()});
    if (liesOnNetworkShare(file))
        throw StorageError(ErrorKind::Unavailable, "storage.network_share", {file.string()});
    TemporaryFile made(file);
    {
        Connection connection(made.path(), OpenMode::ReadWrite, file.string());
        connection.pragma(
            "application_id", std::to_string(kApplicationId), std::to_string(kApplicationId));
        Transaction transaction(connection);
        migrate(connection, migrations());
        fill(connection);
        transaction.commit();
        connection.pragma("journal_mode", "WAL", "wal");
    }
    made.publish();
}

void upgrade(Connection& connection, const fs::path& file, Instant now)
{
    setAside(connection, file, copyBefore(CopyReason::BeforeUpgrade, now));
    Transaction transaction(connection);
    migrate(connection, migrations());
    transaction.commit();
}

} // namespace mor::storage
