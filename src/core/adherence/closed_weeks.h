// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"

#include <optional>
#include <vector>

namespace mor {

/// Mondays of the weeks of which every window is past its grace on that day, ascending. Weeks
/// without windows are not told.
std::vector<Day> closedWeeks(const Schedule& schedule, Day asOf);

/// The newest of them on the ledger's day; none before there is one.
std::optional<Day> lastClosedWeek(const Ledger& ledger);
/// As the ledger of these days would tell it, without one: mostly a few weeks are enough.
std::optional<Day> lastClosedWeek(
    const std::shared_ptr<const Plan>& plan, DayRange dueDates, Day asOf);

} // namespace mor
