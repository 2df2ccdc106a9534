// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"
#include "demo/organisation.h"

namespace mor::demo {

/// Agrees weekdays and times for all regular talks between two people: those of one boss never
/// clash in a week. The fourth rep of each team has only a day for the pipeline review.
void addSlots(const Organisation& organisation, Plan& plan);

} // namespace mor::demo
