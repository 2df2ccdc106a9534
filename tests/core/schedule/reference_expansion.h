// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"

#include <string>
#include <vector>

namespace mor::tests {

/// The rules of docs/architecture.md told once more, day by day and without any table: slow and
/// obvious. Knows neither slots nor exceptions. One line for each occurrence, sorted:
/// "PIPE/m-01/r-001/2026-11-06 opens 2026-11-02 due 2026-11-06 grace 2026-11-11 too few".
std::vector<std::string> referenceExpansion(const Plan& plan, DayRange due);

} // namespace mor::tests
