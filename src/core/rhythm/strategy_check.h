// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/activity.h"
#include "core/rhythm/strategy.h"

#include <string>
#include <vector>

namespace mor {

/// Beyond this, on either side of zero, a value that a lever measures is a slip of the pen.
inline constexpr double kMostMeasured = 1e15;

// Everything that must hold for the parts of a strategy; places are below `pointer`. Errors are
// told at StrategyService.

void checkPriority(const Priority& priority, const std::vector<Lever>& levers,
    const std::string& pointer, Problems& problems);
void checkReading(const LeverReading& reading, const std::vector<Lever>& levers,
    const std::string& pointer, Problems& problems);
void checkWhatIf(const WhatIf& whatIf, const std::string& pointer, Problems& problems);
void checkStrategy(const Strategy& strategy, const std::vector<Lever>& levers,
    const std::string& pointer, Problems& problems);

} // namespace mor
