// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/grid_model.h"
#include "adherence/overview.h"

#include <span>

namespace mor::ui {

/// All teams for one activity; for a single team all its activities.
/// `before`: counts by team and activity of the period before; empty: without.
GridContent gridContent(
    const Overview& overview, const std::string& activity, std::span<const Counts> before = {});
/// The activity with the most talks; empty when there is none.
std::string busiestActivity(const Overview& overview);
/// "weeks 41 to 44", "Thu 1 Oct to Sat 31 Oct": days inside a sentence.
QString daysText(DayRange days, Day today);
/// The days judged.
QString judgedText(const Overview& overview);

} // namespace mor::ui
