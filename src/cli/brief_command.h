// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace mor::cli {

/// mor brief: somebody's week on one page, for that person alone.
std::unique_ptr<Command> makeBriefCommand();

} // namespace mor::cli
