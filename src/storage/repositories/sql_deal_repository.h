// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/deals/deal_repository.h"
#include "storage/repositories/history_rows.h"
#include "storage/sql/connection.h"

namespace mor::storage {

/// Deals in a workspace file.
class SqlDealRepository : public DealRepository {
public:
    explicit SqlDealRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<std::vector<DealSnapshot>> snapshots() const override;
    Result<std::vector<Deal>> dealsOf(const Uuid& snapshot) const override;
    Result<std::vector<Deal>> deals(Day asOf) const override;
    Result<std::int64_t> count() const override;
    Result<> addTo(
        std::int64_t count, const DealSnapshot& snapshot, const std::vector<Deal>& deals) override;

private:
    Connection& m_connection;
};

/// A deal with the snapshot it belongs to.
struct StoredDeal {
    Uuid snapshot;
    Deal deal;
};

/// All of them, in the order of their keys, with the digest stored beside each.
void visitDealSnapshots(Connection& connection, const Visit<DealSnapshot>& visit);
void visitDeals(Connection& connection, const Visit<StoredDeal>& visit);

Digest digestOf(const DealSnapshot& snapshot);
Digest digestOf(const StoredDeal& stored);

} // namespace mor::storage
