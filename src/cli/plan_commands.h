// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace mor::cli {

/// mor plan export, mor plan import: the whole plan as one JSON document.
std::unique_ptr<Command> makePlanExportCommand();
std::unique_ptr<Command> makePlanImportCommand();

} // namespace mor::cli
