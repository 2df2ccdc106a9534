// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "core/practice/practice_repository.h"

#include <memory>
#include <span>
#include <vector>

namespace mor {

/// A ledger with the words it was settled with.
struct Settled {
    std::shared_ptr<const Ledger> ledger;
    std::shared_ptr<const std::vector<Confirmation>> confirmations;
};

/// The same after check-offs of these talks or words on them were added, and nothing else: equal to
/// settling anew. Reads the records of these talks only and keeps the schedule. `known` must hold
/// the records of keyDatesOf() its range. Errors: those of the repository.
Result<Settled> resettle(const Settled& known, const PracticeRepository& practice,
    std::span<const OccurrenceKey> touched);

} // namespace mor
