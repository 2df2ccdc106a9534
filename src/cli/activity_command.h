// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace mor::cli {

/// mor agenda: what somebody does on a day or in a week.
std::unique_ptr<Command> makeActivityCommand();

} // namespace mor::cli
