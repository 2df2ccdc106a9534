// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/sql_deal_repository.h"

#include "core/base/number_text.h"
#include "storage/sql/storage_error.h"
#include "storage/sql/transaction.h"

#include <algorithm>

namespace mor::storage {

namespace {

std::int64_t stored(Instant instant) { return instant.time_since_epoch().count(); }

std::optional<std::string> isoOf(const std::optional<Day>& day)
{
    return day ? std::optional{toIso(*day)} : std::nullopt;
}

/// The columns of a deal from `first` on, in the order in which every query below names them.
Deal dealFrom(const Rows& rows, int first, DealSystem system)
{
    Deal deal;
    int column = first;
    deal.system = system;
    deal.id = rows.text(column++);
    deal.name = rows.text(column++);
    deal.account = rows.text(column++);
    deal.owner = rows.text(column++);
    deal.ownerText = rows.text(column++);
    deal.pipeline = rows.text(column++);
    deal.stage = rows.text(column++);
    if (!rows.isNull(column))
        deal.stageOrder = rows.as<int>(column);
    ++column;
    if (!rows.isNull(column))
        deal.amount = rows.real(column);
    ++column;
    deal.currency = rows.text(column++);
    deal.closes = rows.maybeDay(column++);
    deal.created = rows.maybeDay(column++);
    deal.lastActivity = rows.maybeDay(column++);
    deal.nextStep = rows.text(column++);
    deal.category = rows.text(column++);
    deal.closed = rows.integer(column++) != 0;
    deal.won = rows.integer(column++) != 0;
    deal.reason = rows.text(column);
    return deal;
}

void insert(Connection& connection, const DealSnapshot& snapshot)
{
    connection.execute("INSERT INTO deal_snapshot (id, as_of, system, recorded_at, digest)"
                       " VALUES ($1, $2, $3, $4, $5)",
        snapshot.id, toIso(snapshot.asOf), toText(snapshot.system), stored(snapshot.recordedAt),
        digestOf(snapshot));
}

void insert(Connection& connection, const StoredDeal& row)
{
    const auto& deal = row.deal;
    connection.execute(
        "INSERT INTO deal_state (snapshot, external_id, name, account, owner, owner_text, pipeline,"
        " stage, stage_order, amount, currency, close_date, created, last_activity, next_step,"
        " category, closed, won, reason, digest)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,"
        " $19, $20)",
        row.snapshot, deal.id, deal.name, deal.account, deal.owner, deal.ownerText, deal.pipeline,
        deal.stage, deal.stageOrder, deal.amount, deal.currency, isoOf(deal.closes),
        isoOf(deal.created), isoOf(deal.lastActivity), deal.nextStep, deal.category, deal.closed,
        deal.won, deal.reason, digestOf(row));
}

std::int64_t countIn(Connection& connection)
{
    // Imports that are taken back count too: what is read changes with them.
    auto rows = connection.query("SELECT (SELECT count(*) FROM deal_snapshot)"
                                 " + (SELECT count(*) FROM import_taken_back)");
    rows.next();
    return rows.integer(0);
}

void sortByKey(std::vector<Deal>& deals)
{
    std::ranges::sort(deals,
        [](const Deal& one, const Deal& other) { return subjectOf(one) < subjectOf(other); });
}

} // namespace

Digest digestOf(const DealSnapshot& snapshot)
{
    return Canonical("deal_snapshot")
        .add(toText(snapshot.id))
        .add(toIso(snapshot.asOf))
        .add(toText(snapshot.system))
        .add(stored(snapshot.recordedAt))
        .digest();
}

Digest digestOf(const StoredDeal& row)
{
    const auto& deal = row.deal;
    return Canonical("deal_state")
        .add(toText(row.snapshot))
        .add(deal.id)
        .add(deal.name)
        .add(deal.account)
        .add(deal.owner)
        .add(deal.ownerText)
        .add(deal.pipeline)
        .add(deal.stage)
        .add(deal.stageOrder ? std::to_string(*deal.stageOrder) : std::string{})
        .add(deal.amount ? decimalText(*deal.amount) : std::string{"-"})
        .add(deal.currency)
        .add(isoOf(deal.closes).value_or(std::string{}))
        .add(isoOf(deal.created).value_or(std::string{}))
        .add(isoOf(deal.lastActivity).value_or(std::string{}))
        .add(deal.nextStep)
        .add(deal.category)
        .add(deal.closed)
        .add(deal.won)
        .add(deal.reason)
        .digest();
}

void visitDealSnapshots(Connection& connection, const Visit<DealSnapshot>& visit)
{
    auto rows = connection.query(
        "SELECT id, as_of, system, recorded_at, digest FROM deal_snapshot ORDER BY id");
    while (rows.next())
        visit({rows.uuid(0), rows.day(1), rows.parsed(2, parseDealSystem), rows.instant(3)},
            rows.digest(4));
}

void visitDeals(Connection& connection, const Visit<StoredDeal>& visit)
{
    auto rows = connection.query(
        "SELECT snapshot, digest, external_id, name, account, owner, owner_text, pipeline, stage,"
        " stage_order, amount, currency, close_date, created, last_activity, next_step, category,"
        " closed, won, reason FROM deal_state ORDER BY snapshot, external_id");
    while (rows.next())
        visit({rows.uuid(0), dealFrom(rows, 2, DealSystem::Other)}, rows.digest(1));
}

Result<std::vector<DealSnapshot>> SqlDealRepository::snapshots() const
{
    return asResult([&] {
        std::vector<DealSnapshot> found;
        auto rows = m_connection.query(
            "SELECT s.id, s.as_of, s.system, s.recorded_at FROM deal_snapshot s"
            " WHERE NOT EXISTS (SELECT 1 FROM import_taken_back t WHERE t.batch = s.id)"
            " ORDER BY s.as_of, s.recorded_at, s.id");
        while (rows.next())
            found.push_back(
                {rows.uuid(0), rows.day(1), rows.parsed(2, parseDealSystem), rows.instant(3)});
        return found;
    });
}

Result<std::vector<Deal>> SqlDealRepository::dealsOf(const Uuid& snapshot) const
{
    return asResult([&] {
        std::vector<Deal> found;
        auto rows = m_connection.query(
            "SELECT s.system, d.external_id, d.name, d.account, d.owner, d.owner_text, d.pipeline,"
            " d.stage, d.stage_order, d.amount, d.currency, d.close_date, d.created,"
            " d.last_activity, d.next_step, d.category, d.closed, d.won, d.reason"
            " FROM deal_state d JOIN deal_snapshot s ON s.id = d.snapshot"
            " WHERE d.snapshot = $1"
            " AND NOT EXISTS (SELECT 1 FROM import_taken_back t WHERE t.batch = s.id)",
            snapshot);
        while (rows.next())
            found.push_back(dealFrom(rows, 1, rows.parsed(0, parseDealSystem)));
        sortByKey(found);
        return found;
    });
}

Result<std::vector<Deal>> SqlDealRepository::deals(Day asOf) const
{
    return asResult([&] {
        std::vector<Deal> found;
        auto rows = m_connection.query(
            "SELECT system, external_id, name, account, owner, owner_text, pipeline, stage,"
            " stage_order, amount, currency, close_date, created, last_activity, next_step,"
            " category, closed, won, reason"
            " FROM (SELECT s.system, d.external_id, d.name, d.account, d.owner, d.owner_text,"
            " d.pipeline, d.stage, d.stage_order, d.amount, d.currency, d.close_date, d.created,"
            " d.last_activity, d.next_step, d.category, d.closed, d.won, d.reason,"
            " row_number() OVER (PARTITION BY s.system, d.external_id"
            " ORDER BY s.as_of DESC, s.recorded_at DESC, s.id DESC) AS age"
            " FROM deal_state d JOIN deal_snapshot s ON s.id = d.snapshot"
            " WHERE s.as_of <= $1"
            " AND NOT EXISTS (SELECT 1 FROM import_taken_back t WHERE t.batch = s.id)) newest"
            " WHERE age = 1",
            toIso(asOf));
        while (rows.next())
            found.push_back(dealFrom(rows, 1, rows.parsed(0, parseDealSystem)));
        sortByKey(found);
        return found;
    });
}

Result<std::int64_t> SqlDealRepository::count() const
{
    return asResult([&] { return countIn(m_connection); });
}

Result<> SqlDealRepository::addTo(
    std::int64_t count, const DealSnapshot& snapshot, const std::vector<Deal>& deals)
{
    return asResult([&] {
        Transaction transaction(m_connection);
        auto there
            = m_connection.query("SELECT digest FROM deal_snapshot WHERE id = $1", snapshot.id);
        if (there.next()) {
            if (there.digest(0) != digestOf(snapshot))
                throwIdTaken(snapshot.id);
            return;
        }
        if (countIn(m_connection) != count)
            throw StorageError(ErrorKind::Conflict, "deals.changed_meanwhile", {});
        insert(m_connection, snapshot);
        for (const auto& deal : deals)
            insert(m_connection, StoredDeal{snapshot.id, deal});
        transaction.commit();
    });
}

} // namespace mor::storage
