// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/import_mapping.h"
#include "storage/sql/connection.h"

namespace mor::storage {

/// Remembered columns in a workspace file.
class SqlImportMappingRepository : public ImportMappingRepository {
public:
    explicit SqlImportMappingRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<std::vector<ImportMapping>> mappings(std::string_view kind) const override;
    Result<> save(const ImportMapping& mapping) override;

private:
    Connection& m_connection;
};

} // namespace mor::storage
