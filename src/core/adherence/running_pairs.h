// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/survival.h"

#include <span>
#include <string>
#include <vector>

namespace mor {

/// Who runs what since when, and whether they stopped; ascending by activity, then owner. Owners
/// alone count: a deputy does not start to run an activity.
std::vector<RunningPair> runningPairs(
    const Ledger& ledger, std::span<const std::string> activities, Day asOf);

} // namespace mor
