// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace mor::cli {

/// mor verify, mor backup, mor dump: the workspace file itself.
std::unique_ptr<Command> makeVerifyCommand();
std::unique_ptr<Command> makeBackupCommand();
std::unique_ptr<Command> makeDumpCommand();

} // namespace mor::cli
