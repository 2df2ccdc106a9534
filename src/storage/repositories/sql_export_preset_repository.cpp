// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/sql_export_preset_repository.h"

#include "storage/sql/storage_error.h"
#include "storage/sql/transaction.h"

namespace mor::storage {

Result<std::vector<ExportPreset>> SqlExportPresetRepository::presetsOf(std::string_view owner) const
{
    return asResult([&] {
        std::vector<ExportPreset> found;
        auto rows = m_connection.query(
            "SELECT name, request FROM export_preset WHERE owner = $1 ORDER BY position, name",
            owner);
        while (rows.next())
            found.push_back({rows.text(0), rows.text(1)});
        return found;
    });
}

Result<> SqlExportPresetRepository::save(
    std::string_view owner, const std::vector<ExportPreset>& presets)
{
    if (auto fits = checkPresets(presets); !fits)
        return fits;
    return asResult([&] {
        Transaction transaction(m_connection);
        m_connection.execute("DELETE FROM export_preset WHERE owner = $1", owner);
        std::int64_t position = 0;
        for (const auto& preset : presets)
            m_connection.execute("INSERT INTO export_preset (owner, name, position, request)"
                                 " VALUES ($1, $2, $3, $4)",
                owner, preset.name, position++, preset.request);
        transaction.commit();
    });
}

} // namespace mor::storage
