// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace mor::cli {

/// mor today: today's date here.
std::unique_ptr<Command> makeTodayCommand();
/// mor period: the week, month, quarter and fiscal period of a date.
std::unique_ptr<Command> makePeriodCommand();

} // namespace mor::cli
