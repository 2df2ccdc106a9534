// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/rollout_gate.h"
#include "core/schedule/plan.h"

#include <QStringList>

#include <optional>

namespace mor::ui {

/// What the rollout says against publishing the draft from a day, a sentence each: its rule of one
/// activity a month, and what is not clear at the gate before the next activity. `gate` is none
/// while it is not known. Empty: nothing. They don't lock publishing; whoever goes on overrules.
QStringList rolloutObjections(
    const Plan& plan, Day from, Day today, const std::optional<StageGate>& gate);

/// The overruling as the rollout keeps it.
StageDecision overruling(
    const QStringList& objections, const std::string& reason, const std::string& by);

} // namespace mor::ui
