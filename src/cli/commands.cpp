// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/command.h"
#include "cli/today_command.h"

namespace mor::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> all;
    all.push_back(makeTodayCommand());
    all.push_back(makePeriodCommand());
    return all;
}

} // namespace mor::cli
