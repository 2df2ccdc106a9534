// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/memory_import_repository.h"

#include "core/base/text.h"

#include <algorithm>

namespace mor::tests {

Result<std::vector<ImportBatch>> MemoryImportRepository::batches() const
{
    auto all = m_batches;
    std::ranges::sort(all, [](const ImportBatch& one, const ImportBatch& other) {
        return std::tie(one.recordedAt, one.id) > std::tie(other.recordedAt, other.id);
    });
    for (auto& batch : all)
        batch.changes.clear();
    return all;
}

Result<std::optional<ImportBatch>> MemoryImportRepository::batch(const Uuid& id) const
{
    const auto found = std::ranges::find(m_batches, id, &ImportBatch::id);
    return found == m_batches.end() ? std::nullopt : std::optional{*found};
}

Result<> MemoryImportRepository::add(const ImportBatch& batch, const Act& act)
{
    if (std::ranges::find(m_batches, batch.id, &ImportBatch::id) != m_batches.end())
        return fail(ErrorKind::Conflict, "record.id_taken", {toText(batch.id)});
    m_batches.push_back(batch);
    m_batches.back().size = static_cast<int>(batch.changes.size());
    if (const auto done = act(); !done) {
        m_batches.pop_back();
        return done;
    }
    return {};
}

Result<> MemoryImportRepository::takeBack(const Uuid& id, Instant at, const Act& act)
{
    const auto found = std::ranges::find(m_batches, id, &ImportBatch::id);
    if (found == m_batches.end())
        return fail(ErrorKind::NotFound, "import.unknown", {inQuotes(toText(id))});
    if (found->takenBackAt)
        return fail(ErrorKind::Conflict, "import.taken_back_already", {inQuotes(found->source)});
    if (const auto done = act(); !done)
        return done;
    found->takenBackAt = at;
    return {};
}

bool MemoryImportRepository::isTakenBack(const Uuid& id) const
{
    const auto found = std::ranges::find(m_batches, id, &ImportBatch::id);
    return found != m_batches.end() && found->takenBackAt;
}

Result<std::vector<DealSnapshot>> MemoryDealRepository::snapshots() const
{
    std::vector<DealSnapshot> standing;
    for (const auto& snapshot : m_snapshots)
        if (!m_imports.isTakenBack(snapshot.id))
            standing.push_back(snapshot);
    std::ranges::sort(standing, [](const DealSnapshot& one, const DealSnapshot& other) {
        return std::tie(one.asOf, one.recordedAt, one.id)
            < std::tie(other.asOf, other.recordedAt, other.id);
    });
    return standing;
}

Result<std::vector<Deal>> MemoryDealRepository::dealsOf(const Uuid& snapshot) const
{
    const auto found = m_deals.find(snapshot);
    if (found == m_deals.end() || m_imports.isTakenBack(snapshot))
        return std::vector<Deal>{};
    auto deals = found->second;
    std::ranges::sort(deals,
        [](const Deal& one, const Deal& other) { return subjectOf(one) < subjectOf(other); });
    return deals;
}

Result<std::vector<Deal>> MemoryDealRepository::deals(Day asOf) const
{
    std::map<std::pair<DealSystem, std::string>, Deal> newest;
    const auto standing = snapshots();
    for (const auto& snapshot : *standing)
        if (snapshot.asOf <= asOf)
            for (const auto& deal : m_deals.at(snapshot.id))
                newest[{deal.system, deal.id}] = deal;
    std::vector<Deal> deals;
    for (auto& [key, deal] : newest)
        deals.push_back(std::move(deal));
    return deals;
}

Result<std::int64_t> MemoryDealRepository::count() const
{
    const auto gone = std::ranges::count_if(m_snapshots,
        [&](const DealSnapshot& snapshot) { return m_imports.isTakenBack(snapshot.id); });
    return static_cast<std::int64_t>(m_snapshots.size()) + gone;
}

Result<> MemoryDealRepository::addTo(
    std::int64_t count, const DealSnapshot& snapshot, const std::vector<Deal>& deals)
{
    const auto there = std::ranges::find(m_snapshots, snapshot.id, &DealSnapshot::id);
    if (there != m_snapshots.end())
        return *there == snapshot
            ? Result<>{}
            : fail(ErrorKind::Conflict, "record.id_taken", {toText(snapshot.id)});
    if (*this->count() != count)
        return fail(ErrorKind::Conflict, "deals.changed_meanwhile");
    m_snapshots.push_back(snapshot);
    m_deals[snapshot.id] = deals;
    return {};
}

} // namespace mor::tests
