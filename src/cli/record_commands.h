// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace mor::cli {

/// mor check-offs: the records, every field but private notes.
std::unique_ptr<Command> makeCheckOffsCommand();
/// mor next, mor next add, mor next done: what was promised.
std::unique_ptr<Command> makeNextCommand();
std::unique_ptr<Command> makeNextAddCommand();
std::unique_ptr<Command> makeNextDoneCommand();

} // namespace mor::cli
