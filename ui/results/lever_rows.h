// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/results/lever_moved.h"
#include "shared/row_model.h"

namespace mor::ui {

/// The table of levers: each beside itself in the period before, and what may be said.
QStringList leverHeads();
/// A row per lever, named by its code.
std::vector<Row> leverRows(
    const LeversMoved& levers, const Rhythm& rhythm, const FiscalCalendar& fiscal);
/// "Q3 FY2026 beside Q2 FY2026": what most of them are about.
QString leverContext(const LeversMoved& levers, const Rhythm& rhythm, const FiscalCalendar& fiscal);

/// An activity of the newest version whose main lever this is, owned by managers; empty: none.
std::string activityFor(const Rhythm& rhythm, const std::string& lever);

} // namespace mor::ui
