// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/slot_proposal.h"
#include "shared/desk.h"

namespace mor::ui {

/// Agrees the proposal's new and moved slots, tells every page and lets Ctrl+Z take it back;
/// answers the sentence for Page::said(). Taking back touches those slots alone. Errors: those of
/// RosterService::save, and Conflict "plan.changed_meanwhile" where somebody else changed one of
/// them.
Result<QString> takeSlots(Desk& desk, const SlotProposal& proposal);

} // namespace mor::ui
