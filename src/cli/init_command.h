// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace mor::cli {

/// mor init: a new workspace, empty, with a starter rhythm, or with an invented organisation.
std::unique_ptr<Command> makeInitCommand();

} // namespace mor::cli
