// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/export_preset.h"

#include "core/base/text.h"

#include <algorithm>

namespace mor {

Result<> checkPresets(const std::vector<ExportPreset>& presets)
{
    if (presets.size() > kMostPresets)
        return fail(ErrorKind::Invalid, "export.too_many_presets", {std::to_string(kMostPresets)});
    for (auto preset = presets.begin(); preset != presets.end(); ++preset) {
        const auto& name = preset->name;
        if (trimmed(name).empty() || name.size() > kLongestPresetName)
            return fail(
                ErrorKind::Invalid, "export.preset_name", {std::to_string(kLongestPresetName)});
        if (std::any_of(presets.begin(), preset,
                [&](const ExportPreset& before) { return lowered(before.name) == lowered(name); }))
            return fail(ErrorKind::Invalid, "export.preset_known", {inQuotes(name)});
        if (preset->request.empty() || preset->request.size() > kLongestPresetRequest)
            return fail(ErrorKind::Invalid, "export.preset_too_long", {inQuotes(name)});
    }
    return {};
}

const ExportPreset* presetNamed(const std::vector<ExportPreset>& presets, std::string_view name)
{
    const auto wanted = lowered(trimmed(name));
    const auto found = std::ranges::find_if(
        presets, [&](const ExportPreset& one) { return lowered(one.name) == wanted; });
    return found == presets.end() ? nullptr : &*found;
}

} // namespace mor
