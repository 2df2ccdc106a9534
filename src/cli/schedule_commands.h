// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace mor::cli {

/// mor schedule: what is due, when.
std::unique_ptr<Command> makeScheduleCommand();
/// mor ledger: what became of it.
std::unique_ptr<Command> makeLedgerCommand();

} // namespace mor::cli
