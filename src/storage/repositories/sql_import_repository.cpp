// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/sql_import_repository.h"

#include "core/base/text.h"
#include "storage/sql/storage_error.h"
#include "storage/sql/transaction.h"

#include <map>

namespace mor::storage {

namespace {

std::int64_t stored(Instant instant) { return instant.time_since_epoch().count(); }

/// Stops the transaction with the error of an act.
void require(const Result<>& done)
{
    if (!done)
        throw StorageError(done.error());
}

void insert(Connection& connection, const ImportBatch& batch)
{
    if (connection.query("SELECT 1 FROM import_batch WHERE id = $1", batch.id).next())
        throwIdTaken(batch.id);
    connection.execute("INSERT INTO import_batch (id, kind, source, recorded_at, digest)"
                       " VALUES ($1, $2, $3, $4, $5)",
        batch.id, toText(batch.kind), batch.source, stored(batch.recordedAt), digestOf(batch));
    int position = 0;
    for (const auto& change : batch.changes) {
        const StoredImportChange row{batch.id, position++, change};
        connection.execute(
            "INSERT INTO import_change (batch, position, entry, before, after, digest)"
            " VALUES ($1, $2, $3, $4, $5, $6)",
            row.batch, row.position, change.entry, change.before, change.after, digestOf(row));
    }
}

std::optional<ImportBatch> findBatch(Connection& connection, const Uuid& id)
{
    std::optional<ImportBatch> found;
    auto rows = connection.query("SELECT b.kind, b.source, b.recorded_at, t.recorded_at"
                                 " FROM import_batch b"
                                 " LEFT JOIN import_taken_back t ON t.batch = b.id WHERE b.id = $1",
        id);
    if (rows.next()) {
        found.emplace();
        found->id = id;
        found->kind = rows.parsed(0, parseImportKind);
        found->source = rows.text(1);
        found->recordedAt = rows.instant(2);
        if (!rows.isNull(3))
            found->takenBackAt = rows.instant(3);
    }
    return found;
}

std::map<Uuid, int> sizes(Connection& connection)
{
    std::map<Uuid, int> counts;
    auto rows = connection.query("SELECT batch, count(*) FROM import_change GROUP BY batch");
    while (rows.next())
        counts[rows.uuid(0)] = rows.as<int>(1);
    return counts;
}

} // namespace

Digest digestOf(const ImportBatch& batch)
{
    return Canonical("import_batch")
        .add(toText(batch.id))
        .add(toText(batch.kind))
        .add(batch.source)
        .add(stored(batch.recordedAt))
        .digest();
}

Digest digestOf(const StoredImportChange& row)
{
    return Canonical("import_change")
        .add(toText(row.batch))
        .add(row.position)
        .add(row.change.entry)
        .add(row.change.before)
        .add(row.change.after)
        .digest();
}

Digest digestOf(const ImportTakingBack& back)
{
    return Canonical("import_taken_back")
        .add(toText(back.batch))
        .add(stored(back.recordedAt))
        .digest();
}

void visitImportBatches(Connection& connection, const Visit<ImportBatch>& visit)
{
    auto rows = connection.query(
        "SELECT id, kind, source, recorded_at, digest FROM import_batch ORDER BY id");
    while (rows.next()) {
        ImportBatch batch;
        batch.id = rows.uuid(0);
        batch.kind = rows.parsed(1, parseImportKind);
        batch.source = rows.text(2);
        batch.recordedAt = rows.instant(3);
        visit(std::move(batch), rows.digest(4));
    }
}

void visitImportChanges(Connection& connection, const Visit<StoredImportChange>& visit)
{
    auto rows = connection.query("SELECT batch, position, entry, before, after, digest"
                                 " FROM import_change ORDER BY batch, position");
    while (rows.next())
        visit({rows.uuid(0), rows.as<int>(1), {rows.text(2), rows.text(3), rows.text(4)}},
            rows.digest(5));
}

void visitImportTakingsBack(Connection& connection, const Visit<ImportTakingBack>& visit)
{
    auto rows = connection.query(
        "SELECT batch, recorded_at, digest FROM import_taken_back ORDER BY batch");
    while (rows.next())
        visit({rows.uuid(0), rows.instant(1)}, rows.digest(2));
}

std::set<std::string> entriesTakenBack(Connection& connection, std::string_view entry)
{
    std::set<std::string> texts;
    auto rows = connection.query("SELECT c.after FROM import_taken_back t"
                                 " JOIN import_change c ON c.batch = t.batch WHERE c.entry = $1",
        entry);
    while (rows.next())
        texts.insert(rows.text(0));
    return texts;
}

Result<std::vector<ImportBatch>> SqlImportRepository::batches() const
{
    return asResult([&] {
        const auto counts = sizes(m_connection);
        std::vector<ImportBatch> found;
        auto rows = m_connection.query("SELECT b.id, b.kind, b.source, b.recorded_at, t.recorded_at"
                                       " FROM import_batch b"
                                       " LEFT JOIN import_taken_back t ON t.batch = b.id"
                                       " ORDER BY b.recorded_at DESC, b.id DESC");
        while (rows.next()) {
            ImportBatch batch;
            batch.id = rows.uuid(0);
            batch.kind = rows.parsed(1, parseImportKind);
            batch.source = rows.text(2);
            batch.recordedAt = rows.instant(3);
            if (!rows.isNull(4))
                batch.takenBackAt = rows.instant(4);
            if (const auto size = counts.find(batch.id); size != counts.end())
                batch.size = size->second;
            found.push_back(std::move(batch));
        }
        return found;
    });
}

Result<std::optional<ImportBatch>> SqlImportRepository::batch(const Uuid& id) const
{
    return asResult([&] {
        auto found = findBatch(m_connection, id);
        if (!found)
            return found;
        auto rows = m_connection.query(
            "SELECT entry, before, after FROM import_change WHERE batch = $1 ORDER BY position",
            id);
        while (rows.next())
            found->changes.push_back({rows.text(0), rows.text(1), rows.text(2)});
        found->size = static_cast<int>(found->changes.size());
        return found;
    });
}

Result<> SqlImportRepository::add(const ImportBatch& batch, const Act& act)
{
    return asResult([&] {
        Transaction transaction(m_connection);
        insert(m_connection, batch);
        require(act());
        transaction.commit();
    });
}

Result<> SqlImportRepository::takeBack(const Uuid& id, Instant at, const Act& act)
{
    return asResult([&] {
        Transaction transaction(m_connection);
        const auto found = findBatch(m_connection, id);
        if (!found)
            throw StorageError(ErrorKind::NotFound, "import.unknown", {inQuotes(toText(id))});
        if (found->takenBackAt)
            throw StorageError(
                ErrorKind::Conflict, "import.taken_back_already", {inQuotes(found->source)});
        require(act());
        const ImportTakingBack back{id, at};
        m_connection.execute(
            "INSERT INTO import_taken_back (batch, recorded_at, digest) VALUES ($1, $2, $3)",
            back.batch, stored(back.recordedAt), digestOf(back));
        transaction.commit();
    });
}

} // namespace mor::storage
