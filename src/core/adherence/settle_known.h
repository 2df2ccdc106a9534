// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"

#include <functional>

namespace mor {

/// settle(), where what became of part of the talks is known already: `takeOver` writes their
/// entries, which stand in the place of what the records given say, before merged talks get the
/// state of those they went into. Records of such talks need not be given.
Ledger settleAround(std::shared_ptr<const Schedule> schedule,
    std::shared_ptr<const std::vector<CheckOffFact>> facts,
    std::span<const Confirmation> confirmations, Day asOf,
    const std::function<void(std::vector<LedgerEntry>&)>& takeOver);

} // namespace mor
