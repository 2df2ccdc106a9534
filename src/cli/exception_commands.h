// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace mor::cli {

/// mor excuse, mor move, mor reassign: departures from the rule for one talk; mor revoke takes one
/// back.
std::unique_ptr<Command> makeExcuseCommand();
std::unique_ptr<Command> makeMoveCommand();
std::unique_ptr<Command> makeReassignCommand();
std::unique_ptr<Command> makeRevokeCommand();

} // namespace mor::cli
