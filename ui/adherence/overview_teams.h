// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/overview.h"

namespace mor::ui {

/// Managers led by the person asked for, whether now or, while they have figures, before; those
/// alike in the bands asked for. In the order of the organisation.
std::vector<OverviewTeam> teamsOf(
    const Plan& plan, const OverviewQuestion& question, const Figures& byManager, Day day);

} // namespace mor::ui
