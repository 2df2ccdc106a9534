// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/drift_repository.h"
#include "storage/sql/connection.h"

namespace mor::storage {

/// Words on drift in a workspace file.
class SqlDriftRepository : public DriftRepository {
public:
    explicit SqlDriftRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<> add(const DriftWord& word) override;
    Result<> add(const DriftSettingWord& setting) override;
    Result<std::vector<DriftWord>> words() const override;
    Result<std::vector<DriftSettingWord>> settings() const override;

private:
    Connection& m_connection;
};

} // namespace mor::storage
