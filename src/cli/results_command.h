// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace mor::cli {

/// mor results: attainment beside adherence, velocity a day, forecast calls, and whether talks and
/// results moved together.
std::unique_ptr<Command> makeResultsCommand();

} // namespace mor::cli
