// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/deals/deal_repository.h"
#include "core/planning/import_repository.h"

#include <map>

namespace mor::tests {

/// Keeps imports in memory, by the letter of the interface; what a failed act has written into
/// other repositories stays there.
class MemoryImportRepository : public ImportRepository {
public:
    Result<std::vector<ImportBatch>> batches() const override;
    Result<std::optional<ImportBatch>> batch(const Uuid& id) const override;
    Result<> add(const ImportBatch& batch, const Act& act) override;
    Result<> takeBack(const Uuid& id, Instant at, const Act& act) override;

    bool isTakenBack(const Uuid& id) const;

private:
    std::vector<ImportBatch> m_batches;
};

/// Keeps deals in memory, beside the imports they came with.
class MemoryDealRepository : public DealRepository {
public:
    explicit MemoryDealRepository(const MemoryImportRepository& imports)
        : m_imports(imports)
    {
    }

    Result<std::vector<DealSnapshot>> snapshots() const override;
    Result<std::vector<Deal>> dealsOf(const Uuid& snapshot) const override;
    Result<std::vector<Deal>> deals(Day asOf) const override;
    Result<std::int64_t> count() const override;
    Result<> addTo(
        std::int64_t count, const DealSnapshot& snapshot, const std::vector<Deal>& deals) override;

private:
    const MemoryImportRepository& m_imports;
    std::vector<DealSnapshot> m_snapshots;
    std::map<Uuid, std::vector<Deal>> m_deals;
};

} // namespace mor::tests
