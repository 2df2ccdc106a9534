// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"

namespace mor {

/// The range and the days on which talks may be due that belong to talks merged from or into it:
/// what must be looked at together to tell what became of those due in the range.
DayRange withMerged(const Plan& plan, DayRange dueDates);

} // namespace mor
