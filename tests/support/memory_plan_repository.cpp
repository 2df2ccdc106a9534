// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/memory_plan_repository.h"

#include <algorithm>
#include <tuple>

namespace mor::tests {

namespace {

auto changedMeanwhile() { return fail(ErrorKind::Conflict, "plan.changed_meanwhile"); }

template <class Record>
Result<> append(std::vector<Record>& all, const Record& record)
{
    const auto same = std::ranges::find(all, record.id, &Record::id);
    if (same == all.end())
        all.push_back(record);
    else if (!(*same == record))
        return fail(ErrorKind::Conflict, "record.id_taken", {toText(record.id)});
    return {};
}

} // namespace

Result<> MemoryPlanRepository::save(const Roster& roster, PlanStamp basedOn)
{
    if (basedOn.roster != m_stamp.roster)
        return changedMeanwhile();
    m_plan.roster = roster;
    ++m_stamp.roster;
    return {};
}

Result<> MemoryPlanRepository::save(const Rhythm& rhythm, PlanStamp basedOn)
{
    if (basedOn.rhythm != m_stamp.rhythm)
        return changedMeanwhile();
    m_plan.rhythm = rhythm;
    ++m_stamp.rhythm;
    return {};
}

Result<> MemoryPlanRepository::save(const Plan& plan, PlanStamp basedOn)
{
    if (!(basedOn == m_stamp))
        return changedMeanwhile();
    m_plan = plan;
    ++m_stamp.roster;
    ++m_stamp.rhythm;
    return {};
}

Result<> MemoryPlanRepository::add(const PlanException& exception)
{
    if (auto added = append(m_plan.exceptions, exception); !added)
        return added;
    std::ranges::stable_sort(m_plan.exceptions, {},
        [](const PlanException& one) { return std::tie(one.recordedAt, one.id); });
    return {};
}

Result<> MemoryPlanRepository::add(const std::vector<TriggerEvent>& triggers)
{
    auto all = m_plan.triggers;
    for (const auto& trigger : triggers)
        if (auto added = append(all, trigger); !added)
            return added;
    std::ranges::stable_sort(
        all, {}, [](const TriggerEvent& one) { return std::tie(one.firedOn, one.id); });
    m_plan.triggers = std::move(all);
    return {};
}

} // namespace mor::tests
