// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"
#include "core/planning/slot_proposal.h"
#include "core/rhythm/rhythm.h"
#include "shared/row_model.h"

namespace mor::ui {

/// "3 new, 1 moved, 8 kept, 1 without room."
QString countsOf(const SlotProposal& proposal);
QStringList slotHeads();
/// What found no room first, then by weekday and time.
std::vector<Row> slotRows(
    const SlotProposal& proposal, const Roster& roster, const RhythmVersion* version);

} // namespace mor::ui
