// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"
#include "core/rhythm/rhythm.h"
#include "core/schedule/exceptions.h"

#include <memory>
#include <vector>

namespace mor {

/// What was agreed: rhythm, roster and exceptions. A value; loaded once and shared read-only.
struct Plan {
    Roster roster;
    Rhythm rhythm;
    std::vector<PlanException> exceptions; ///< ascending by recordedAt, then id
    std::vector<TriggerEvent> triggers; ///< ascending by firedOn, then id

    bool operator==(const Plan&) const = default;
};

/// Problems of roster and rhythm together, and of exceptions and triggers that name what does not
/// exist.
Problems checkPlan(const Plan& plan);

} // namespace mor
