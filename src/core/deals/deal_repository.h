// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/deals/deal.h"

#include <cstdint>

namespace mor {

/// Deals as files told of them. Snapshots are only ever added; those of imports that were taken
/// back are not read.
class DealRepository {
public:
    virtual ~DealRepository() = default;

    /// Ascending by day, then the time of their import.
    virtual Result<std::vector<DealSnapshot>> snapshots() const = 0;
    /// What one snapshot said, ascending by system and identifier.
    virtual Result<std::vector<Deal>> dealsOf(const Uuid& snapshot) const = 0;
    /// Each deal as the newest snapshot up to the day that names it said, ascending by system and
    /// identifier. A deal that a later file does not name is still there.
    virtual Result<std::vector<Deal>> deals(Day asOf = kLastDay) const = 0;
    /// Grows with every snapshot and import taken back, so what was read after a count still stands
    /// while the count does.
    virtual Result<std::int64_t> count() const = 0;
    /// All or nothing, within ImportRepository::add() of the batch with this identifier. The same
    /// snapshot again changes nothing; another one is a Conflict ("record.id_taken"). If the count
    /// is another one, somebody else imported since: Conflict ("deals.changed_meanwhile").
    virtual Result<> addTo(
        std::int64_t count, const DealSnapshot& snapshot, const std::vector<Deal>& deals)
        = 0;
};

} // namespace mor
