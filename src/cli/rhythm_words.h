// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/manager_hours.h"
#include "core/planning/publish_preview.h"
#include "core/planning/rhythm_diff.h"
#include "core/planning/rollout_pace.h"
#include "exchange/table/table.h"

#include <string>
#include <vector>

namespace mor::cli {

/// What differs between two versions, in words: change, activity, name, what. A changed activity
/// has a row for each field; those that stay as they are have none.
Table differencesTable(const std::vector<ActivityDifference>& differences);

/// What publishing would do to whose weeks, a sentence a line.
std::vector<std::string> previewLines(const PublishPreview& preview, const Plan& plan);

/// "Jonas Weber has 16.4 h of 14.0 h a week." and what would bring it down, a line each.
std::vector<std::string> overLines(
    const ManagerHours& hours, const RhythmVersion& version, const Plan& plan, Day today);

/// "DEAL got a no to question 2 from Lena Berg on 2026-11-02: Nobody agrees" or "DEAL was set aside
/// …", without a full stop.
std::string parkedText(const ParkedActivity& parked, const Roster& roster);

/// What the rollout says against publishing: its rule of one activity a month, and the gate to the
/// next activity (none: not known). A sentence a line; empty: nothing.
std::vector<std::string> rolloutLines(
    const RolloutPace& pace, const std::optional<StageGate>& gate);

std::string warningLine(const NarrowStartWarning& warning);

} // namespace mor::cli
