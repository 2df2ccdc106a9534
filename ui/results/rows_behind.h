// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "results/results_view.h"
#include "shared/rows_panel.h"

namespace mor::ui {

// What the figures of the Results page were made of, as far as whoever looks may see it one by one.

/// Quota and attained of the people behind a line of attainment: all, or one of them.
PanelRows peopleBehind(
    const ResultsView& view, const std::string& person, const FiscalCalendar& fiscal);
/// The four parts of revenue a day of everybody who has them.
PanelRows partsBehind(const ResultsView& view, const FiscalCalendar& fiscal);
/// The calls of one person that were scored.
PanelRows callsBehind(
    const ResultsView& view, const std::string& person, const FiscalCalendar& fiscal);
/// The two periods that a dot compares.
PanelRows periodsBehind(const Together& together, std::size_t dot, const Roster& roster);

} // namespace mor::ui
