// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/export_presets.h"

#include "cli/session.h"
#include "core/base/text.h"

#include <algorithm>

namespace mor::cli {

namespace {

std::string namesOf(const std::vector<ExportPreset>& presets)
{
    std::string names;
    for (const auto& preset : presets)
        names.append(names.empty() ? "" : ", ").append(inQuotes(preset.name));
    return names.empty() ? "none" : names;
}

} // namespace

Result<ExportRequest> keptRequest(
    const ExportPresetRepository& presets, const std::string& owner, const std::string& name)
{
    const auto kept = presets.presetsOf(owner);
    if (!kept)
        return fail(kept);
    const auto* preset = presetNamed(*kept, name);
    if (preset == nullptr)
        return fail(
            ErrorKind::NotFound, "export.preset_unknown", {inQuotes(name), owner, namesOf(*kept)});
    return parseExportRequest(preset->request);
}

Result<> keepRequest(const std::string& workspace, const std::string& owner,
    const std::string& name, const ExportRequest& request)
{
    const auto session = openSession(workspace, Workspace::Access::ReadWrite);
    if (!session)
        return fail(session);
    auto& repository = session->workspace->exportPresets();
    auto presets = repository.presetsOf(owner);
    if (!presets)
        return fail(presets);
    const auto* same = presetNamed(*presets, name);
    const ExportPreset kept{name, toText(request)};
    if (same != nullptr)
        (*presets)[static_cast<std::size_t>(same - presets->data())] = kept;
    else
        presets->push_back(kept);
    return repository.save(owner, *presets);
}

} // namespace mor::cli
