// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/export_preset.h"
#include "core/planning/export_request.h"

#include <string>

namespace mor::cli {

/// What somebody kept under this name, on the page Export or here. Errors: "export.preset_unknown"
/// (name, those there are), those of parseExportRequest().
Result<ExportRequest> keptRequest(
    const ExportPresetRepository& presets, const std::string& owner, const std::string& name);

/// Keeps the request of this person under a name, in place of one of that name. Errors: those of
/// opening the workspace and of the repository.
Result<> keepRequest(const std::string& workspace, const std::string& owner,
    const std::string& name, const ExportRequest& request);

} // namespace mor::cli
