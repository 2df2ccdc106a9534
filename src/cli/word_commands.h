// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace mor::cli {

/// mor confirm: the other person's word on a talk.
std::unique_ptr<Command> makeConfirmCommand();
/// mor talk: a talk nobody planned.
std::unique_ptr<Command> makeTalkCommand();

} // namespace mor::cli
