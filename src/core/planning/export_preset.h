// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// An export that somebody gave a name.
struct ExportPreset {
    std::string name; ///< 1 to 200 bytes; one of its owner
    std::string request; ///< as toText(const ExportRequest&) writes it; 1 to 20,000 bytes

    bool operator==(const ExportPreset&) const = default;
};

/// Keeps the presets of each person: they are of the workspace, not of one computer.
class ExportPresetRepository {
public:
    virtual ~ExportPresetRepository() = default;

    /// Of a person by code, in the order of their keys; an empty code while the roster is empty.
    virtual Result<std::vector<ExportPreset>> presetsOf(std::string_view owner) const = 0;
    /// All of one person, in place of those that were there. Errors: those of checkPresets().
    virtual Result<> save(std::string_view owner, const std::vector<ExportPreset>& presets) = 0;
};

inline constexpr std::size_t kLongestPresetName = 200; ///< bytes
inline constexpr std::size_t kLongestPresetRequest = 20'000; ///< bytes
inline constexpr std::size_t kMostPresets = 100; ///< of one person

/// What every repository asks before it saves. Errors: "export.preset_name" for a name of no or
/// too many letters, "export.preset_known" (name) for one that is there twice,
/// "export.preset_too_long" (name), "export.too_many_presets" (the most).
Result<> checkPresets(const std::vector<ExportPreset>& presets);

/// The one with that name, whatever its capitals; null: none.
const ExportPreset* presetNamed(const std::vector<ExportPreset>& presets, std::string_view name);

} // namespace mor
