// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/import_repository.h"
#include "storage/repositories/history_rows.h"
#include "storage/sql/connection.h"

#include <set>

namespace mor::storage {

/// Which files came in and what each changed, in a workspace file.
class SqlImportRepository : public ImportRepository {
public:
    explicit SqlImportRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<std::vector<ImportBatch>> batches() const override;
    Result<std::optional<ImportBatch>> batch(const Uuid& id) const override;
    Result<> add(const ImportBatch& batch, const Act& act) override;
    Result<> takeBack(const Uuid& id, Instant at, const Act& act) override;

private:
    Connection& m_connection;
};

/// One entry of a batch with its place in it.
struct StoredImportChange {
    Uuid batch;
    int position = 0;
    ImportChange change;
};

/// That a batch was taken back.
struct ImportTakingBack {
    Uuid batch;
    Instant recordedAt{};
};

/// In the order of their keys, with the digest stored beside each.
void visitImportBatches(Connection& connection, const Visit<ImportBatch>& visit);
void visitImportChanges(Connection& connection, const Visit<StoredImportChange>& visit);
void visitImportTakingsBack(Connection& connection, const Visit<ImportTakingBack>& visit);

Digest digestOf(const ImportBatch& batch);
Digest digestOf(const StoredImportChange& change);
Digest digestOf(const ImportTakingBack& back);

/// Texts of the entries of this kind that came with imports that were taken back.
std::set<std::string> entriesTakenBack(Connection& connection, std::string_view entry);

} // namespace mor::storage
