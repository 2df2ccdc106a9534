// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/rhythm_store.h"
#include "shared/desk.h"

namespace mor::ui {

/// After an act on the rhythm was saved: tells every page and lets Ctrl+Z take it back. `name`
/// completes "Undo …".
void rhythmChanged(Desk& desk, const QString& name, const RhythmChange& change);

/// Whether the viewer may change the rhythm: the leader, or anybody while no leader works here
/// (domain rules 11). Others read.
bool mayDesign(const Desk& desk);
/// Why somebody who is no leader may; empty for all others.
QString whyMayDesign(const Desk& desk);

} // namespace mor::ui
