// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan_repository.h"

namespace mor::cli {

/// A plan in memory on which an act is tried before it is done, or instead of it: the same checks
/// and the same refusals, and the workspace stays as it is.
class Rehearsal : public PlanRepository {
public:
    Rehearsal(Plan plan, PlanStamp stamp)
        : m_stored{std::move(plan), stamp}
    {
    }

    const Plan& plan() const { return m_stored.plan; }

    Result<StampedPlan> load() const override { return m_stored; }
    Result<PlanStamp> stamp() const override { return m_stored.stamp; }
    Result<> save(const Roster& roster, PlanStamp basedOn) override;
    Result<> save(const Rhythm& rhythm, PlanStamp basedOn) override;
    Result<> save(const Plan& plan, PlanStamp basedOn) override;
    Result<> add(const PlanException& exception) override;
    Result<> add(const std::vector<TriggerEvent>& triggers) override;

private:
    StampedPlan m_stored;
};

} // namespace mor::cli
