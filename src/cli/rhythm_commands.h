// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace mor::cli {

/// mor activity: the activities of the draft, or of the newest version without one.
/// mor publish: puts the draft in force.
std::unique_ptr<Command> makePublishCommand();
/// mor budget: hours a week for each manager.
std::unique_ptr<Command> makeBudgetCommand();

} // namespace mor::cli
