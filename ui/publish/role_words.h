// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/rhythm_diff.h"

#include <QString>

namespace mor::ui {

/// "10 of managers, 4 of the leader": how many activities each role owns; empty without any.
QString countByRole(const std::vector<Activity>& activities);

/// Names of what stays as it is, those of other roles than managers apart: "Pipeline review, Win
/// debrief; of the leader: Skip-level talk".
QString unchangedByRole(const std::vector<ActivityDifference>& differences);

} // namespace mor::ui
