// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/drift_watch.h"
#include "exchange/table/table.h"

namespace mor {

/// What stands for several activities watched together, where one is named.
inline constexpr const char* kAllActivities = "all";

/// One row per series and alarm, series without alarm once: what is watched, how soon a fall is
/// noticed, and what was said.
Table driftTable(const DriftWatch& watch, const Plan& plan);

/// What the promises rest on and how they were kept, as sentences.
std::vector<std::string> driftLines(const DriftWatch& watch);

} // namespace mor
