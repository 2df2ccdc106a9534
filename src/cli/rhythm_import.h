// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/program.h"

#include <string>

namespace mor::cli {

/// Puts the levers and activities of a rhythm document into the draft and says what changes there;
/// all or nothing. A dry run says the same and changes nothing.
Exit importRhythm(Program& program, const std::string& path, const std::string& file, bool dryRun);

} // namespace mor::cli
