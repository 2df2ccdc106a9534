// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/sight.h"
#include "core/adherence/ledger.h"
#include "paper/month_wall.h"
#include "shared/paper_sheets.h"

namespace mor::ui {

/// The talks that this person holds in the month, as far as the viewer may read their entries:
/// appointments, never what became of them. Excused talks do not take place and are not on it.
MonthWall monthWallOf(const Ledger& ledger, const Person& lead, DayRange month, const Sight& sight);

/// Walls of the fiscal months asked for. Errors: those of readWeekPlans.
Result<PaperLayout> readMonthWalls(const PaperQuestion& question, const PaperSource& source);

inline constexpr std::size_t kMostMonths = 24; ///< printed at once

} // namespace mor::ui
