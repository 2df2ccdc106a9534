// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/check_command.h"
#include "cli/command.h"
#include "cli/init_command.h"
#include "cli/schedule_commands.h"
#include "cli/today_command.h"

namespace mor::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> all;
    all.push_back(makeInitCommand());
    all.push_back(makeScheduleCommand());
    all.push_back(makeCheckCommand());
    all.push_back(makeLedgerCommand());
    all.push_back(makeAdherenceCommand());
    all.push_back(makeTodayCommand());
    all.push_back(makePeriodCommand());
    return all;
}

} // namespace mor::cli
