// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/survival.h"
#include "core/schedule/plan.h"
#include "shared/steps_chart.h"

#include <QString>

namespace mor::ui {

/// What still runs, as a picture or, under four pairs, as a sentence with counts.
struct StillRunning {
    QString context; ///< "12 pairs of manager and activity, by weeks since their start"
    bool drawn = false; ///< the chart is shown
    StepsChart chart;
    QString sentence; ///< instead of the chart
    QString legend; ///< what the marks of the chart mean
};

/// `viewer` is a person's code; who stopped is named to those who lead the managers, and to the
/// manager for the own team (domain rules 11).
StillRunning stillRunning(const Survival& survival, const Plan& plan, std::string_view viewer);

} // namespace mor::ui
