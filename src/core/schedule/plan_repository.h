// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"

#include <cstdint>

namespace mor {

/// Says which state of the plan a change is based on; grows with every change.
struct PlanStamp {
    std::int64_t roster = 0;
    std::int64_t rhythm = 0;

    bool operator==(const PlanStamp&) const = default;
};

struct StampedPlan {
    Plan plan;
    PlanStamp stamp;
};

/// Keeps the plan. Writes are one transaction, durable when they return; a stamp that is no longer
/// the newest is a Conflict ("plan.changed_meanwhile") and changes nothing.
class PlanRepository {
public:
    virtual ~PlanRepository() = default;

    virtual Result<StampedPlan> load() const = 0;
    virtual Result<PlanStamp> stamp() const = 0; ///< cheap: asks whether somebody changed the plan
    virtual Result<> save(const Roster& roster, PlanStamp basedOn) = 0;
    virtual Result<> save(const Rhythm& rhythm, PlanStamp basedOn) = 0;
    virtual Result<> save(const Plan& plan, PlanStamp basedOn)
        = 0; ///< everything; for new workspaces and imports
    /// Appending needs no stamp. The same id with the same content is accepted again.
    virtual Result<> add(const PlanException& exception) = 0;
    virtual Result<> add(const std::vector<TriggerEvent>& triggers) = 0;
};

} // namespace mor
