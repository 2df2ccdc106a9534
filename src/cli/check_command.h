// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace mor::cli {

/// mor check: checks off one talk, or with --batch one per line.
std::unique_ptr<Command> makeCheckCommand();

} // namespace mor::cli
