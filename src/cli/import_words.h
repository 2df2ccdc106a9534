// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/program.h"
#include "cli/session.h"
#include "core/planning/check_off_import.h"
#include "core/planning/roster_service.h"

namespace mor::cli {

/// What becomes of each row of a file, for standard output.
Table changesTable(const RosterChanges& changes);

/// Says which calendars of the file nobody works by: their code may be mistyped.
void tellUnusedCalendars(
    Program& program, const Roster& roster, const std::vector<HolidayRow>& days);

/// Says on standard error which talks lose by an import of people: those already held that are due
/// once more, those that count no more and those that nobody would hold. The session's plan is the
/// one before the import.
Result<> tellTalksLost(
    Program& program, const Session& before, const std::vector<PersonRow>& people);

/// Whether a file would change anything.
bool changesSomething(const RosterChanges& changes);
bool changesSomething(const CheckOffChanges& changes);

/// Shows what became of each row, and how many of them.
void tellChanges(Program& program, const RosterChanges& changes, bool dryRun);

} // namespace mor::cli
