// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace mor::cli {

/// mor export: schedule, adherence, rhythm or check-offs as a file.
std::unique_ptr<Command> makeExportCommand();

} // namespace mor::cli
