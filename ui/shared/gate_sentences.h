// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/rollout_gate.h"

#include <QString>

namespace mor::ui {

/// "Coverage lies between 71 and 93 %: cannot tell yet." for a condition that is not clear.
QString unmetSentence(const StageCondition& condition);
/// Whole minutes, without a unit.
QString minutesText(double minutes);
/// How many pairs of all must clear the condition.
int neededPairs(const StageCondition& condition);

} // namespace mor::ui
