// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/deals/deal_differences.h"

#include <algorithm>
#include <functional>

namespace mor {

namespace {

using Kind = DealDifference::Kind;

void compare(const Deal& before, const Deal& after, std::vector<DealDifference>& found)
{
    const auto add = [&](Kind kind) -> DealDifference& {
        return found.emplace_back(DealDifference{kind, before, after, 0, 0.0});
    };
    if (before.closes && after.closes && *before.closes != *after.closes) {
        const auto days = static_cast<int>((*after.closes - *before.closes).count());
        add(days > 0 ? Kind::Slipped : Kind::PulledIn).days = days;
    }
    if (before.pipeline != after.pipeline || before.stage != after.stage)
        add(Kind::StageMoved);
    if (before.amount && after.amount
        && (*before.amount != *after.amount || before.currency != after.currency)) {
        auto& change = add(Kind::AmountChanged);
        if (before.currency == after.currency)
            change.amount = *after.amount - *before.amount;
    }
    if (before.owner != after.owner || (after.owner.empty() && before.ownerText != after.ownerText))
        add(Kind::OwnerChanged);
    if (after.closed && (!before.closed || before.won != after.won))
        add(after.won ? Kind::Won : Kind::Lost);
    else if (before.closed && !after.closed)
        add(Kind::Reopened);
}

} // namespace

std::vector<DealDifference> differencesBetween(
    std::span<const Deal> before, std::span<const Deal> after)
{
    std::vector<DealDifference> found;
    auto was = before.begin();
    for (const auto& deal : after) {
        while (was != before.end() && subjectOf(*was) < subjectOf(deal))
            ++was;
        if (was != before.end() && subjectOf(*was) == subjectOf(deal)) {
            compare(*was, deal, found);
        } else {
            Deal none;
            none.system = deal.system;
            none.id = deal.id;
            found.push_back({Kind::New, std::move(none), deal, 0, 0.0});
        }
    }
    return found;
}

} // namespace mor
