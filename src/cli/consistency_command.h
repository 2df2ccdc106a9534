// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace mor::cli {

/// mor consistency: how far managers differ beyond chance.
std::unique_ptr<Command> makeConsistencyCommand();

} // namespace mor::cli
