// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

#include <memory>

namespace mor::cli {

std::unique_ptr<Command> makeTallyCommand();

} // namespace mor::cli
