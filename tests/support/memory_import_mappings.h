// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/import_mapping.h"

namespace mor::tests {

/// Keeps mappings in memory, by the letter of the interface.
class MemoryImportMappings : public ImportMappingRepository {
public:
    Result<std::vector<ImportMapping>> mappings(std::string_view kind) const override;
    Result<> save(const ImportMapping& mapping) override;

private:
    std::vector<ImportMapping> m_mappings; ///< ascending by kind, then name
};

} // namespace mor::tests
