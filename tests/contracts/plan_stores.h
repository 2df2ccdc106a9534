// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/memory_plan_repository.h"
#include "support/organisation_builder.h"
#include "support/temporary_workspace.h"

namespace mor::tests {

struct InMemory {
    explicit InMemory(const Plan& plan) { REQUIRE(repository.save(plan, {})); }
    PlanRepository& plans() { return repository; }
    PlanRepository& others() { return repository; }

    MemoryPlanRepository repository;
};

struct InSqlite {
    explicit InSqlite(const Plan& plan)
        : workspace(opened(Workspace::create(folder / "team.mor", plan)))
    {
    }
    PlanRepository& plans() { return workspace->plans(); }
    /// The same file as somebody else sees it.
    PlanRepository& others()
    {
        if (!second)
            second = opened(Workspace::open(folder / "team.mor", Workspace::Access::ReadWrite));
        return second->plans();
    }

    TemporaryFolder folder;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Workspace> second;
};

/// Something in every table of the plan.
Plan fullPlan();

} // namespace mor::tests
