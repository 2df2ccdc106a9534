// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan_repository.h"
#include "storage/sql/connection.h"

#include <optional>
#include <vector>

namespace mor::storage {

/// The plan in a workspace file. Exceptions and triggers are history: saving a whole plan adds
/// those it names and never removes one that is there.
class SqlPlanRepository : public PlanRepository {
public:
    explicit SqlPlanRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<StampedPlan> load() const override;
    Result<PlanStamp> stamp() const override;
    Result<> save(const Roster& roster, PlanStamp basedOn) override;
    Result<> save(const Rhythm& rhythm, PlanStamp basedOn) override;
    Result<> save(const Plan& plan, PlanStamp basedOn) override;
    Result<> add(const PlanException& exception) override;
    Result<> add(const std::vector<TriggerEvent>& triggers) override;

private:
    /// What was read last. A part is forgotten when it is written here, and all of them when
    /// another connection wrote anything: each act on the plan loads it anew, and with three years
    /// of a large organisation reading takes most of a second.
    struct Kept {
        std::int64_t dataVersion = -1;
        std::optional<Roster> roster;
        std::optional<Rhythm> rhythm;
        std::optional<std::vector<PlanException>> exceptions;
        std::optional<std::vector<TriggerEvent>> triggers;
    };
    void refresh() const;

    Connection& m_connection;
    mutable Kept m_kept;
};

/// The first plan of a new file, in the caller's transaction.
void insertPlan(Connection& connection, const Plan& plan);

} // namespace mor::storage
