// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/sql_result_repository.h"

#include "core/base/number_text.h"
#include "core/results/result_entries.h"
#include "storage/repositories/sql_import_repository.h"
#include "storage/sql/storage_error.h"
#include "storage/sql/transaction.h"

namespace mor::storage {

namespace {

std::int64_t stored(Instant instant) { return instant.time_since_epoch().count(); }

std::optional<double> maybeReal(const Rows& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{row.real(column)};
}

std::string text(std::optional<double> value) { return value ? decimalText(*value) : "-"; }

/// Of rows in the order of their keys the last of each subject.
template <class Row>
std::vector<Row> newest(std::vector<Row> history)
{
    std::vector<Row> found;
    for (auto& row : history)
        if (!found.empty() && subjectOf(found.back()) == subjectOf(row))
            found.back() = std::move(row);
        else
            found.push_back(std::move(row));
    return found;
}

template <class Row, class Stored>
void requireSame(const Row& row, Stored stored)
{
    if (!stored.next() || stored.digest(0) != digestOf(row))
        throw StorageError(ErrorKind::Conflict, "record.id_taken", {keyText(row)});
}

void insert(Connection& connection, const PeriodResult& one)
{
    const auto first = toIso(one.period.first);
    const auto last = toIso(one.period.last);
    const auto at = stored(one.importedAt);
    if (connection.execute(
            "INSERT INTO result (person, first_day, last_day, imported_at, quota, attained,"
            " opportunities, win_rate, deal_size, cycle_days, currency, digest)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
            " ON CONFLICT (person, first_day, last_day, imported_at) DO NOTHING",
            one.person, first, last, at, one.quota, one.attained, one.opportunities, one.winRate,
            one.dealSize, one.cycleDays, one.currency, digestOf(one))
        == 0)
        requireSame(one,
            connection.query("SELECT digest FROM result WHERE person = $1 AND first_day = $2"
                             " AND last_day = $3 AND imported_at = $4",
                one.person, first, last, at));
}

void insert(Connection& connection, const ForecastCall& one)
{
    const auto first = toIso(one.period.first);
    const auto last = toIso(one.period.last);
    const auto on = toIso(one.calledOn);
    const auto at = stored(one.importedAt);
    if (connection.execute(
            "INSERT INTO forecast_call (person, first_day, last_day, called_on, imported_at,"
            " amount, digest) VALUES ($1, $2, $3, $4, $5, $6, $7)"
            " ON CONFLICT (person, first_day, last_day, called_on, imported_at) DO NOTHING",
            one.person, first, last, on, at, one.amount, digestOf(one))
        == 0)
        requireSame(one,
            connection.query("SELECT digest FROM forecast_call WHERE person = $1 AND first_day = $2"
                             " AND last_day = $3 AND called_on = $4 AND imported_at = $5",
                one.person, first, last, on, at));
}

std::int64_t countIn(Connection& connection)
{
    // Imports that are taken back count too: what is read changes with them.
    auto rows = connection.query("SELECT (SELECT count(*) FROM result)"
                                 " + (SELECT count(*) FROM forecast_call)"
                                 " + (SELECT count(*) FROM import_taken_back)");
    rows.next();
    return rows.integer(0);
}

void insertAll(Connection& connection, const std::vector<PeriodResult>& results,
    const std::vector<ForecastCall>& calls)
{
    for (const auto& one : results)
        insert(connection, one);
    for (const auto& one : calls)
        insert(connection, one);
}

} // namespace

Digest digestOf(const PeriodResult& result)
{
    return Canonical("result")
        .add(result.person)
        .add(toIso(result.period.first))
        .add(toIso(result.period.last))
        .add(stored(result.importedAt))
        .add(text(result.quota))
        .add(text(result.attained))
        .add(text(result.opportunities))
        .add(text(result.winRate))
        .add(text(result.dealSize))
        .add(text(result.cycleDays))
        .add(result.currency)
        .digest();
}

Digest digestOf(const ForecastCall& call)
{
    return Canonical("forecast_call")
        .add(call.person)
        .add(toIso(call.period.first))
        .add(toIso(call.period.last))
        .add(toIso(call.calledOn))
        .add(stored(call.importedAt))
        .add(text(call.amount))
        .digest();
}

std::string keyText(const PeriodResult& result)
{
    return result.person + '/' + toIso(result.period.first) + '/' + toIso(result.period.last);
}

std::string keyText(const ForecastCall& call)
{
    return call.person + '/' + toIso(call.period.first) + '/' + toIso(call.period.last) + '/'
        + toIso(call.calledOn);
}

void visitResults(Connection& connection, const Visit<PeriodResult>& visit)
{
    auto rows = connection.query(
        "SELECT person, first_day, last_day, imported_at, quota, attained, opportunities, win_rate,"
        " deal_size, cycle_days, currency, digest FROM result"
        " ORDER BY person, first_day, last_day, imported_at");
    while (rows.next())
        visit({rows.text(0), {rows.day(1), rows.day(2)}, maybeReal(rows, 4), maybeReal(rows, 5),
                  maybeReal(rows, 6), maybeReal(rows, 7), maybeReal(rows, 8), maybeReal(rows, 9),
                  rows.text(10), rows.instant(3)},
            rows.digest(11));
}

void visitForecastCalls(Connection& connection, const Visit<ForecastCall>& visit)
{
    auto rows = connection.query(
        "SELECT person, first_day, last_day, called_on, imported_at, amount, digest"
        " FROM forecast_call ORDER BY person, first_day, last_day, called_on, imported_at");
    while (rows.next())
        visit(
            {rows.text(0), {rows.day(1), rows.day(2)}, rows.day(3), rows.real(5), rows.instant(4)},
            rows.digest(6));
}

Result<std::vector<PeriodResult>> SqlResultRepository::resultHistory() const
{
    return asResult([&] {
        std::vector<PeriodResult> found;
        const auto gone = entriesTakenBack(m_connection, kResultEntry);
        visitResults(m_connection, [&](PeriodResult&& one, const Digest&) {
            if (gone.empty() || !gone.contains(entryText(one)))
                found.push_back(std::move(one));
        });
        return found;
    });
}

Result<std::vector<ForecastCall>> SqlResultRepository::callHistory() const
{
    return asResult([&] {
        std::vector<ForecastCall> found;
        const auto gone = entriesTakenBack(m_connection, kCallEntry);
        visitForecastCalls(m_connection, [&](ForecastCall&& one, const Digest&) {
            if (gone.empty() || !gone.contains(entryText(one)))
                found.push_back(std::move(one));
        });
        return found;
    });
}

Result<std::vector<PeriodResult>> SqlResultRepository::results() const
{
    auto history = resultHistory();
    if (!history)
        return fail(history);
    return newest(std::move(*history));
}

Result<std::vector<ForecastCall>> SqlResultRepository::calls() const
{
    auto history = callHistory();
    if (!history)
        return fail(history);
    return newest(std::move(*history));
}

Result<> SqlResultRepository::add(
    const std::vector<PeriodResult>& results, const std::vector<ForecastCall>& calls)
{
    return asResult([&] {
        Transaction transaction(m_connection);
        insertAll(m_connection, results, calls);
        transaction.commit();
    });
}

Result<std::int64_t> SqlResultRepository::count() const
{
    return asResult([&] { return countIn(m_connection); });
}

Result<> SqlResultRepository::addTo(std::int64_t count, const std::vector<PeriodResult>& results,
    const std::vector<ForecastCall>& calls)
{
    return asResult([&] {
        Transaction transaction(m_connection);
        if (countIn(m_connection) != count)
            throw StorageError(ErrorKind::Conflict, "results.changed_meanwhile", {});
        insertAll(m_connection, results, calls);
        transaction.commit();
    });
}

} // namespace mor::storage
