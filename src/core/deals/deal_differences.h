// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/deals/deal.h"

#include <span>

namespace mor {

/// What became of one deal between two states of the deals.
struct DealDifference {
    enum class Kind : std::uint8_t {
        New, ///< was not known before
        Slipped, ///< its close date is later
        PulledIn, ///< its close date is earlier
        StageMoved, ///< another stage, or another pipeline
        AmountChanged, ///< in the same currency, or the currency changed
        OwnerChanged,
        Won, ///< closed since, and won
        Lost, ///< closed since, and not won
        Reopened,
    } kind = Kind::New;
    Deal before; ///< of new deals: empty, with the identifier alone
    Deal after;
    int days = 0; ///< later (above 0) or earlier (below); of Slipped and PulledIn
    double amount = 0.0; ///< more (above 0) or less (below); of AmountChanged in one currency

    bool operator==(const DealDifference&) const = default;
};

/// Each deal's differences, ascending by system and identifier, then kind. Both lists ascend by
/// system and identifier. A deal missing from `after` is no difference; what a file left out
/// (no amount, no close date) is none either.
std::vector<DealDifference> differencesBetween(
    std::span<const Deal> before, std::span<const Deal> after);

} // namespace mor
