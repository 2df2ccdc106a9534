// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/sql_plan_repository.h"

#include "storage/repositories/history_rows.h"
#include "storage/repositories/plan_rows.h"
#include "storage/sql/storage_error.h"
#include "storage/sql/transaction.h"

namespace mor::storage {

namespace {

PlanStamp readStamp(Connection& connection)
{
    auto rows = connection.query("SELECT roster_stamp, rhythm_stamp FROM plan_state");
    if (!rows.next())
        throw StorageError(ErrorKind::Unavailable, "storage.damaged", {connection.file()},
            "plan_state has no row");
    return {rows.integer(0), rows.integer(1)};
}

[[noreturn]] void throwChanged()
{
    throw StorageError(ErrorKind::Conflict, "plan.changed_meanwhile", {});
}

void takeRosterTurn(Connection& connection, PlanStamp basedOn)
{
    if (connection.execute("UPDATE plan_state SET roster_stamp = roster_stamp + 1"
                           " WHERE roster_stamp = $1",
            basedOn.roster)
        != 1)
        throwChanged();
}

void takeRhythmTurn(Connection& connection, PlanStamp basedOn)
{
    if (connection.execute("UPDATE plan_state SET rhythm_stamp = rhythm_stamp + 1"
                           " WHERE rhythm_stamp = $1",
            basedOn.rhythm)
        != 1)
        throwChanged();
}

void writePlan(Connection& connection, const Plan& plan)
{
    writeRoster(connection, plan.roster, readRoster(connection));
    writeRhythm(connection, plan.rhythm, readRhythm(connection));
    for (const auto& exception : plan.exceptions)
        insert(connection, exception);
    for (const auto& trigger : plan.triggers)
        insert(connection, trigger);
}

} // namespace

Result<StampedPlan> SqlPlanRepository::load() const
{
    return asResult([&] {
        Transaction snapshot(m_connection, Transaction::Kind::Read);
        StampedPlan loaded;
        loaded.stamp = readStamp(m_connection);
        auto& plan = loaded.plan;
        plan.roster = readRoster(m_connection);
        plan.rhythm = readRhythm(m_connection);
        visitExceptions(m_connection, [&](PlanException&& exception, const Digest&) {
            plan.exceptions.push_back(std::move(exception));
        });
        visitTriggers(m_connection, [&](TriggerEvent&& trigger, const Digest&) {
            plan.triggers.push_back(std::move(trigger));
        });
        return loaded;
    });
}

Result<PlanStamp> SqlPlanRepository::stamp() const
{
    return asResult([&] { return readStamp(m_connection); });
}

Result<> SqlPlanRepository::save(const Roster& roster, PlanStamp basedOn)
{
    return asResult([&] {
        Transaction transaction(m_connection);
        takeRosterTurn(m_connection, basedOn);
        writeRoster(m_connection, roster, readRoster(m_connection));
        transaction.commit();
    });
}

Result<> SqlPlanRepository::save(const Rhythm& rhythm, PlanStamp basedOn)
{
    return asResult([&] {
        Transaction transaction(m_connection);
        takeRhythmTurn(m_connection, basedOn);
        writeRhythm(m_connection, rhythm, readRhythm(m_connection));
        transaction.commit();
    });
}

Result<> SqlPlanRepository::save(const Plan& plan, PlanStamp basedOn)
{
    return asResult([&] {
        Transaction transaction(m_connection);
        takeRosterTurn(m_connection, basedOn);
        takeRhythmTurn(m_connection, basedOn);
        writePlan(m_connection, plan);
        transaction.commit();
    });
}

Result<> SqlPlanRepository::add(const PlanException& exception)
{
    return asResult([&] {
        Transaction transaction(m_connection);
        insert(m_connection, exception);
        transaction.commit();
    });
}

Result<> SqlPlanRepository::add(const std::vector<TriggerEvent>& triggers)
{
    return asResult([&] {
        Transaction transaction(m_connection);
        for (const auto& trigger : triggers)
            insert(m_connection, trigger);
        transaction.commit();
    });
}

void insertPlan(Connection& connection, const Plan& plan)
{
    connection.execute("INSERT INTO plan_state (only_row, roster_stamp, rhythm_stamp, fiscal,"
                       " budget_hours, target) VALUES (1, 1, 1, $1, $2, $3)",
        toText(plan.roster.fiscal), plan.rhythm.budgetHours, plan.rhythm.target);
    writePlan(connection, plan);
}

} // namespace mor::storage
