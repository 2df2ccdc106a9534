// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

#include <memory>

namespace mor::cli {

/// mor adherence: counts, rates and intervals; for a viewer the figures of the page Adherence.
std::unique_ptr<Command> makeAdherenceCommand();

} // namespace mor::cli
