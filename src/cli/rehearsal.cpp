// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/rehearsal.h"

namespace mor::cli {

Result<> Rehearsal::save(const Roster& roster, PlanStamp)
{
    m_stored.plan.roster = roster;
    ++m_stored.stamp.roster;
    return {};
}

Result<> Rehearsal::save(const Rhythm& rhythm, PlanStamp)
{
    m_stored.plan.rhythm = rhythm;
    ++m_stored.stamp.rhythm;
    return {};
}

Result<> Rehearsal::save(const Plan& plan, PlanStamp basedOn)
{
    m_stored.plan = plan;
    m_stored.stamp = {basedOn.roster + 1, basedOn.rhythm + 1};
    return {};
}

Result<> Rehearsal::add(const PlanException& exception)
{
    m_stored.plan.exceptions.push_back(exception);
    return {};
}

Result<> Rehearsal::add(const std::vector<TriggerEvent>& triggers)
{
    m_stored.plan.triggers.insert(m_stored.plan.triggers.end(), triggers.begin(), triggers.end());
    return {};
}

} // namespace mor::cli
