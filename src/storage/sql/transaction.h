// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/sql/connection.h"

namespace mor::storage {

/// Everything between construction and commit() happens or nothing does. A writing one waits for
/// other writers at its begin; a reading one sees one state of the file throughout. One within
/// another is a part of it: what it does is kept when the outer one commits.
class Transaction {
public:
    enum class Kind { Write, Read };

    explicit Transaction(Connection& connection, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Durable when it returns; if it throws, nothing is promised and the rest is rolled back.
    void commit();

private:
    Connection& m_connection;
    bool m_open = true;
    bool m_isPart;
};

} // namespace mor::storage
