// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/export_preset.h"
#include "storage/sql/connection.h"

namespace mor::storage {

/// Named exports in a workspace file.
class SqlExportPresetRepository : public ExportPresetRepository {
public:
    explicit SqlExportPresetRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<std::vector<ExportPreset>> presetsOf(std::string_view owner) const override;
    Result<> save(std::string_view owner, const std::vector<ExportPreset>& presets) override;

private:
    Connection& m_connection;
};

} // namespace mor::storage
