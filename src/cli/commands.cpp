// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/agenda_command.h"
#include "cli/check_command.h"
#include "cli/command.h"
#include "cli/exception_commands.h"
#include "cli/init_command.h"
#include "cli/record_commands.h"
#include "cli/schedule_commands.h"
#include "cli/today_command.h"

namespace mor::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> all;
    all.push_back(makeInitCommand());
    all.push_back(makeScheduleCommand());
    all.push_back(makeAgendaCommand());
    all.push_back(makeCheckCommand());
    all.push_back(makeExcuseCommand());
    all.push_back(makeMoveCommand());
    all.push_back(makeReassignCommand());
    all.push_back(makeNextCommand());
    all.push_back(makeNextAddCommand());
    all.push_back(makeNextDoneCommand());
    all.push_back(makeCheckOffsCommand());
    all.push_back(makeLedgerCommand());
    all.push_back(makeAdherenceCommand());
    all.push_back(makeTodayCommand());
    all.push_back(makePeriodCommand());
    return all;
}

} // namespace mor::cli
