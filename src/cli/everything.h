// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/program.h"
#include "storage/workspace.h"

#include <string>

namespace mor::cli {

/// `mor export WS json FILE --what everything`: the whole workspace as one text.
Exit exportEverything(Program& program, const std::string& path, const std::string& file,
    Workspace::PrivateNotes notes);

/// `mor import WS everything FILE`: such a text into a workspace that holds nothing yet.
Exit importEverything(Program& program, const std::string& path, const std::string& file);

} // namespace mor::cli
