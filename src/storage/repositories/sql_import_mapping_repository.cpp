// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/sql_import_mapping_repository.h"

#include "storage/sql/storage_error.h"
#include "storage/sql/transaction.h"

namespace mor::storage {

Result<std::vector<ImportMapping>> SqlImportMappingRepository::mappings(std::string_view kind) const
{
    return asResult([&] {
        std::vector<ImportMapping> found;
        auto rows = m_connection.query(
            "SELECT name, header, fields FROM import_mapping WHERE kind = $1 ORDER BY name", kind);
        while (rows.next()) {
            auto mapping
                = mappingFromTexts(std::string{kind}, rows.text(0), rows.text(1), rows.text(2));
            if (!mapping)
                throw StorageError(mapping.error());
            found.push_back(std::move(*mapping));
        }
        return found;
    });
}

Result<> SqlImportMappingRepository::save(const ImportMapping& mapping)
{
    if (const auto fits = checkLengths(mapping); !fits)
        return fits;
    return asResult([&] {
        Transaction transaction(m_connection);
        m_connection.execute("INSERT INTO import_mapping (kind, name, header, fields)"
                             " VALUES ($1, $2, $3, $4)"
                             " ON CONFLICT (kind, name) DO UPDATE SET header = $3, fields = $4",
            mapping.kind, mapping.name, headerText(mapping), fieldsText(mapping));
        transaction.commit();
    });
}

} // namespace mor::storage
