// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/results/lever_moved.h"
#include "exchange/table/table.h"

namespace mor {

/// One row per lever: what is measured in which unit (shares from 0 to 1, days, deals or money; of
/// readings the lever's own), both periods, how many people went which way, and what may be said.
Table leverTable(const LeversMoved& levers, const FiscalCalendar& fiscal);

} // namespace mor
