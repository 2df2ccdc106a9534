// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/memory_import_mappings.h"

#include <algorithm>
#include <tuple>

namespace mor::tests {

Result<std::vector<ImportMapping>> MemoryImportMappings::mappings(std::string_view kind) const
{
    std::vector<ImportMapping> found;
    std::ranges::copy_if(m_mappings, std::back_inserter(found),
        [&](const ImportMapping& mapping) { return mapping.kind == kind; });
    return found;
}

Result<> MemoryImportMappings::save(const ImportMapping& mapping)
{
    if (auto fits = checkLengths(mapping); !fits)
        return fits;
    std::erase_if(m_mappings, [&](const ImportMapping& one) {
        return one.kind == mapping.kind && one.name == mapping.name;
    });
    m_mappings.push_back(mapping);
    std::ranges::sort(
        m_mappings, {}, [](const ImportMapping& one) { return std::tie(one.kind, one.name); });
    return {};
}

} // namespace mor::tests
