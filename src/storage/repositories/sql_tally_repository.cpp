// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/sql_tally_repository.h"

#include "core/practice/next_step_service.h"
#include "storage/sql/storage_error.h"
#include "storage/sql/transaction.h"

namespace mor::storage {

namespace {

std::int64_t dataVersion(Connection& connection)
{
    auto version = connection.query("PRAGMA data_version");
    return version.next() ? version.integer(0) : -1;
}

} // namespace

Result<std::vector<TallyRepository::Known>> SqlTallyRepository::weeks() const
{
    return asResult([&] {
        std::vector<Known> all;
        // By the index alone, so that no packed part is touched.
        auto rows
            = m_connection.query("SELECT week, min(as_of), max(part) FROM closed_tally"
                                 " INDEXED BY closed_tally_as_of GROUP BY week ORDER BY week");
        while (rows.next())
            all.push_back({rows.dayNumber(0), rows.dayNumber(1),
                rows.integer(2) == static_cast<std::int64_t>(TallyPart::Steps)});
        return all;
    });
}

Result<> SqlTallyRepository::visit(TallyPart part, DayRange mondays, const Visit& visit) const
{
    return asResult([&] {
        auto rows = m_connection.query("SELECT week, packed FROM closed_tally WHERE part = $1"
                                       " AND week BETWEEN $2 AND $3 ORDER BY week",
            static_cast<int>(part), dayNumber(mondays.first), dayNumber(mondays.last));
        while (rows.next())
            visit(rows.dayNumber(0), rows.view(1));
    });
}

Result<std::int64_t> SqlTallyRepository::state() const
{
    return asResult([&] { return dataVersion(m_connection); });
}

Result<bool> SqlTallyRepository::put(const TalliedWeek& week, std::int64_t state)
{
    return asResult([&] {
        Transaction transaction(m_connection);
        if (dataVersion(m_connection) != state)
            return false;
        m_connection.execute("DELETE FROM closed_tally WHERE week = $1", dayNumber(week.week));
        for (const auto part : kTallyParts)
            if (const auto& packed = partOf(week, part); !packed.empty())
                m_connection.execute("INSERT INTO closed_tally (week, part, as_of, packed)"
                                     " VALUES ($1, $2, $3, $4)",
                    dayNumber(week.week), static_cast<int>(part), dayNumber(week.asOf),
                    Bytes{packed});
        transaction.commit();
        return true;
    });
}

Result<> SqlTallyRepository::forgetAll()
{
    return asResult([&] {
        Transaction transaction(m_connection);
        forgetTallied(m_connection);
        transaction.commit();
    });
}

Result<bool> SqlTallyRepository::putOpen(
    Day asOf, const std::vector<OpenWeek>& weeks, std::int64_t state)
{
    return asResult([&] {
        Transaction transaction(m_connection);
        if (dataVersion(m_connection) != state)
            return false;
        forgetOpenWeeks(m_connection);
        for (const auto& week : weeks)
            m_connection.execute("INSERT INTO open_tally (week, as_of, packed) VALUES ($1, $2, $3)",
                dayNumber(week.week), dayNumber(asOf), Bytes{week.managers});
        transaction.commit();
        return true;
    });
}

Result<> SqlTallyRepository::visitOpen(Day asOf, const Visit& visit) const
{
    return asResult([&] {
        auto rows = m_connection.query(
            "SELECT week, packed FROM open_tally WHERE as_of = $1 ORDER BY week", dayNumber(asOf));
        while (rows.next())
            visit(rows.dayNumber(0), rows.view(1));
    });
}

Result<std::vector<NextStep>> SqlTallyRepository::steps(DayRange keyDates) const
{
    return asResult([&] {
        std::vector<NextStep> steps;
        // From the talks to their steps: CROSS JOIN keeps the order, which SQLite would turn round.
        auto rows = m_connection.query(
            "SELECT n.id, n.check_off, n.due, d.done_on, n.recorded_on FROM check_off c"
            " CROSS JOIN next_step n ON n.check_off = c.id"
            " LEFT JOIN next_step_done d ON d.next_step = n.id AND d.revision ="
            " (SELECT max(e.revision) FROM next_step_done e WHERE e.next_step = n.id)"
            " WHERE c.key_day BETWEEN $1 AND $2",
            dayNumber(keyDates.first), dayNumber(keyDates.last));
        while (rows.next())
            steps.push_back(
                {rows.uuid(0), rows.uuid(1), {}, {}, rows.day(2), rows.maybeDay(3), rows.day(4)});
        return steps;
    });
}

void forgetOpenWeeks(Connection& connection) { connection.execute("DELETE FROM open_tally"); }

void forgetTalliedAfter(Connection& connection, Day recordedOn)
{
    forgetOpenWeeks(connection);
    connection.execute("DELETE FROM closed_tally WHERE as_of > $1", dayNumber(recordedOn));
}

void forgetTalliedFrom(Connection& connection, Day firedOn)
{
    forgetOpenWeeks(connection);
    connection.execute("DELETE FROM closed_tally WHERE as_of > $1 AND week >= $2",
        dayNumber(firedOn), dayNumber(mondayOf(firedOn)));
}

void forgetStepsTalliedAfter(Connection& connection, Day doneOn)
{
    connection.execute("DELETE FROM closed_tally WHERE as_of > $1 AND part = $2",
        dayNumber(doneOn) + NextStepService::kBackdateDays, static_cast<int>(TallyPart::Steps));
}

void forgetTallied(Connection& connection)
{
    forgetOpenWeeks(connection);
    connection.execute("DELETE FROM closed_tally");
}

} // namespace mor::storage
