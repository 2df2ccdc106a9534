// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace mor::cli {

/// mor import: people, holidays or leave from a file.
std::unique_ptr<Command> makeImportCommand();

} // namespace mor::cli
