// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/grouping.h"

#include <limits>
#include <vector>

namespace mor {

/// What one person got of the talks of one cell.
struct Served {
    static constexpr std::int32_t kNever = std::numeric_limits<std::int32_t>::min();

    std::uint32_t expected = 0;
    std::uint32_t done = 0;
    std::uint32_t seen = 0; ///< occurrences of any state
    std::int32_t lastHeld = kNever; ///< days since 1970

    void add(const Served& other);
};

/// Adds coverage, floor and longest gap to the rows and the total. `served` is by pair and week, as
/// Grouping numbers them; `figures` is by cell.
void addCoverage(const Ledger& ledger, const Grouping& grouping, const std::vector<Served>& served,
    std::vector<Figure>& figures, Figure& total);

} // namespace mor
