// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "core/practice/practice_repository.h"

#include <memory>
#include <span>
#include <vector>

namespace mor {

/// Everything that was recorded, as far as states follow from it.
struct Records {
    std::shared_ptr<const std::vector<CheckOffFact>> facts;
    std::vector<Confirmation> confirmations;
};

Result<Records> readRecords(const PracticeRepository& practice);

/// The occurrences whose books closed before `today` and that the change would add, remove or make
/// read otherwise: another window, entry, lever or holder, or other working days of the person
/// since the talk before. Ascending by key.
std::vector<OccurrenceKey> closedBookChanges(const std::shared_ptr<const Plan>& before,
    const std::shared_ptr<const Plan>& after, const Records& records, Day today);

/// Refuses a change of the plan that would rewrite closed books. Error: "planning.books_closed"
/// (how many talks, the first of them in words).
Result<> keepBooksClosed(const std::shared_ptr<const Plan>& before,
    const std::shared_ptr<const Plan>& after, const Records& records, Day today);
/// The same with the records of a repository, which are only read if the change could matter.
Result<> keepBooksClosed(
    const Plan& before, const Plan& after, const PracticeRepository& practice, Day today);

} // namespace mor
