// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/sql/transaction.h"

#include "storage/sql/storage_error.h"

namespace mor::storage {

Transaction::Transaction(Connection& connection, Kind kind)
    : m_connection(connection)
    , m_isPart(connection.inTransaction())
{
    if (m_isPart) {
        m_connection.execute("SAVEPOINT part");
        return;
    }
    if (kind == Kind::Write)
        m_connection.prepareToWrite();
    m_connection.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself after a full disk or an I/O error.
    if (!m_open || !m_connection.inTransaction())
        return;
    try {
        m_connection.execute(m_isPart ? "ROLLBACK TO part" : "ROLLBACK");
        if (m_isPart)
            m_connection.execute("RELEASE part");
    } catch (const StorageError&) {
        // Closing the connection rolls back what is left.
    }
}

void Transaction::commit()
{
    m_connection.execute(m_isPart ? "RELEASE part" : "COMMIT");
    m_open = false;
}

} // namespace mor::storage
