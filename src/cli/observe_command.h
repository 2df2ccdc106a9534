// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace mor::cli {

/// mor observe: what somebody above saw of a talk.
std::unique_ptr<Command> makeObserveCommand();

} // namespace mor::cli
