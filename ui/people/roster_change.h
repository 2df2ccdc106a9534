// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/roster_service.h"
#include "shared/desk.h"

#include <QString>

#include <functional>

namespace mor::ui {

/// Makes one roster of another; applied again to the newest one when somebody else was faster.
using RosterEdit = std::function<Roster(Roster)>;

/// Whether the viewer may change people and calendars: the leader, or anybody while no leader works
/// here (domain rules 11). Others read.
bool mayEditPeople(const Desk& desk);
/// Why not, as a sentence; empty: the viewer may.
QString whyNotEditPeople(const Desk& desk);

/// Saves the edited roster, tells every page and lets Ctrl+Z take it back; `name` completes "Undo
/// …". A conflict reads the plan again, so that the same edit can be saved once more. Errors: those
/// of RosterService::save.
Result<> changeRoster(Desk& desk, const QString& name, const RosterEdit& edit);

/// After one act of a service saved the roster: tells every page and lets Ctrl+Z take it back.
/// Where somebody else saved in between it is not remembered: taking it back would take theirs too.
void rosterSaved(Desk& desk, const QString& name, const Roster& before, PlanStamp basedOn);

} // namespace mor::ui
