// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/activity_command.h"
#include "cli/adherence_command.h"
#include "cli/agenda_command.h"
#include "cli/brief_command.h"
#include "cli/budget_command.h"
#include "cli/calibration_command.h"
#include "cli/check_command.h"
#include "cli/command.h"
#include "cli/consistency_command.h"
#include "cli/dates_command.h"
#include "cli/drift_commands.h"
#include "cli/exception_commands.h"
#include "cli/export_command.h"
#include "cli/file_commands.h"
#include "cli/import_command.h"
#include "cli/init_command.h"
#include "cli/observe_command.h"
#include "cli/plan_commands.h"
#include "cli/publish_command.h"
#include "cli/record_commands.h"
#include "cli/results_command.h"
#include "cli/schedule_commands.h"
#include "cli/slots_command.h"
#include "cli/tally_command.h"
#include "cli/today_command.h"
#include "cli/word_commands.h"

namespace mor::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> all;
    for (const auto make : {makeInitCommand, makePlanExportCommand, makePlanImportCommand,
             makeScheduleCommand, makeAgendaCommand, makeBriefCommand, makeCheckCommand,
             makeConfirmCommand, makeObserveCommand, makeCalibrationCommand, makeTalkCommand,
             makeExcuseCommand, makeMoveCommand, makeReassignCommand, makeRevokeCommand,
             makeSlotsCommand, makeNextCommand, makeNextAddCommand, makeNextDoneCommand,
             makeCheckOffsCommand, makeLedgerCommand, makeAdherenceCommand, makeConsistencyCommand,
             makeResultsCommand, makeDriftCommand, makeDriftAcknowledgeCommand,
             makeDriftJudgeCommand, makeDriftSetCommand, makeActivityCommand, makePublishCommand,
             makeBudgetCommand, makeExportCommand, makeImportCommand, makeDatesCommand,
             makeTodayCommand, makePeriodCommand, makeVerifyCommand, makeTallyCommand,
             makeBackupCommand, makeDumpCommand})
        all.push_back(make());
    return all;
}

} // namespace mor::cli
