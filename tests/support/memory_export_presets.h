// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/export_preset.h"

#include <map>

namespace mor::tests {

/// Keeps presets in memory, by the letter of the interface.
class MemoryExportPresets : public ExportPresetRepository {
public:
    Result<std::vector<ExportPreset>> presetsOf(std::string_view owner) const override
    {
        const auto found = m_presets.find(owner);
        return found == m_presets.end() ? std::vector<ExportPreset>{} : found->second;
    }
    Result<> save(std::string_view owner, const std::vector<ExportPreset>& presets) override
    {
        auto fits = checkPresets(presets);
        if (fits)
            m_presets[std::string{owner}] = presets;
        return fits;
    }

private:
    std::map<std::string, std::vector<ExportPreset>, std::less<>> m_presets; ///< by owner
};

} // namespace mor::tests
