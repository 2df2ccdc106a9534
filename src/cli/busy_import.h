// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/program.h"

#include <string>

namespace mor::cli {

/// Puts the busy times of somebody's calendar file in place of those they have, and says how many
/// change. A dry run says the same and changes nothing.
Exit importBusy(Program& program, const std::string& path, const std::string& file,
    const std::string& who, bool dryRun);

} // namespace mor::cli
