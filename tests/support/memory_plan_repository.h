// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan_repository.h"

namespace mor::tests {

/// Keeps the plan in memory, by the letter of the interface.
class MemoryPlanRepository : public PlanRepository {
public:
    MemoryPlanRepository() = default;
    explicit MemoryPlanRepository(Plan plan)
        : m_plan(std::move(plan))
    {
    }

    Result<StampedPlan> load() const override { return StampedPlan{m_plan, m_stamp}; }
    Result<PlanStamp> stamp() const override { return m_stamp; }
    Result<> save(const Roster& roster, PlanStamp basedOn) override;
    Result<> save(const Rhythm& rhythm, PlanStamp basedOn) override;
    Result<> save(const Plan& plan, PlanStamp basedOn) override;
    Result<> add(const PlanException& exception) override;
    Result<> add(const std::vector<TriggerEvent>& triggers) override;

private:
    Plan m_plan;
    PlanStamp m_stamp;
};

} // namespace mor::tests
