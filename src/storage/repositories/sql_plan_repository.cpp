// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/sql_plan_repository.h"

#include "storage/repositories/history_rows.h"
#include "storage/repositories/plan_rows.h"
#include "storage/repositories/sql_tally_repository.h"
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

void SqlPlanRepository::refresh() const
{
    auto version = m_connection.query("PRAGMA data_version");
    const auto newest = version.next() ? version.integer(0) : -1;
    if (newest != m_kept.dataVersion)
        m_kept = {newest, {}, {}, {}, {}};
    if (!m_kept.roster)
        m_kept.roster = readRoster(m_connection);
    if (!m_kept.rhythm)
        m_kept.rhythm = readRhythm(m_connection);
    if (!m_kept.exceptions) {
        std::vector<PlanException> exceptions;
        visitExceptions(m_connection, [&](PlanException&& exception, const Digest&) {
            exceptions.push_back(std::move(exception));
        });
        m_kept.exceptions = std::move(exceptions);
    }
    if (!m_kept.triggers) {
        std::vector<TriggerEvent> triggers;
        visitTriggers(m_connection,
            [&](TriggerEvent&& trigger, const Digest&) { triggers.push_back(std::move(trigger)); });
        m_kept.triggers = std::move(triggers);
    }
}

Result<StampedPlan> SqlPlanRepository::load() const
{
    return asResult([&] {
        Transaction snapshot(m_connection, Transaction::Kind::Read);
        refresh();
        return StampedPlan{{*m_kept.roster, *m_kept.rhythm, *m_kept.exceptions, *m_kept.triggers},
            readStamp(m_connection)};
    });
}

Result<PlanStamp> SqlPlanRepository::stamp() const
{
    return asResult([&] { return readStamp(m_connection); });
}

Result<> SqlPlanRepository::save(const Roster& roster, PlanStamp basedOn)
{
    return asResult([&] {
        m_kept.roster.reset();
        Transaction transaction(m_connection);
        takeRosterTurn(m_connection, basedOn);
        writeRoster(m_connection, roster, readRoster(m_connection));
        forgetOpenWeeks(m_connection);
        transaction.commit();
    });
}

Result<> SqlPlanRepository::save(const Rhythm& rhythm, PlanStamp basedOn)
{
    return asResult([&] {
        m_kept.rhythm.reset();
        Transaction transaction(m_connection);
        takeRhythmTurn(m_connection, basedOn);
        writeRhythm(m_connection, rhythm, readRhythm(m_connection));
        forgetOpenWeeks(m_connection);
        transaction.commit();
    });
}

Result<> SqlPlanRepository::save(const Plan& plan, PlanStamp basedOn)
{
    return asResult([&] {
        m_kept = {};
        Transaction transaction(m_connection);
        takeRosterTurn(m_connection, basedOn);
        takeRhythmTurn(m_connection, basedOn);
        writePlan(m_connection, plan);
        forgetTallied(m_connection);
        transaction.commit();
    });
}

Result<> SqlPlanRepository::add(const PlanException& exception)
{
    return asResult([&] {
        m_kept.exceptions.reset();
        Transaction transaction(m_connection);
        insert(m_connection, exception);
        transaction.commit();
    });
}

Result<> SqlPlanRepository::add(const std::vector<TriggerEvent>& triggers)
{
    return asResult([&] {
        m_kept.triggers.reset();
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
