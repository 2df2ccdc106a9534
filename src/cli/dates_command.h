// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace mor::cli {

/// mor dates: the dates of one rule, no workspace needed.
std::unique_ptr<Command> makeDatesCommand();

} // namespace mor::cli
