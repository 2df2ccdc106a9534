// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/look_repository.h"
#include "storage/sql/connection.h"

namespace mor::storage {

/// Who saw what, in a workspace file.
class SqlLookRepository : public LookRepository {
public:
    explicit SqlLookRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<std::vector<Look>> looksAbout(std::string_view person, Day since) const override;
    Result<> add(std::span<const Look> looks) override;
    Result<int> forgetBefore(Day day) override;

private:
    Connection& m_connection;
};

} // namespace mor::storage
