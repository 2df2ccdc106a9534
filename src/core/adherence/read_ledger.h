// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "core/practice/practice_repository.h"

#include <memory>

namespace mor {

/// Key dates of the records that a ledger of these due dates needs: the holiday rule moves a due
/// date away from the date in the key.
DayRange keyDatesOf(const DayRange& dueDates);

/// Expands the plan over a range of due dates, reads the records that belong to it, and settles
/// them as of a day. The one way from an open workspace to a ledger, for screens, exports and
/// commands alike. Errors: those of the repository.
Result<std::shared_ptr<const Ledger>> readLedger(std::shared_ptr<const Plan> plan,
    const PracticeRepository& practice, DayRange dueDates, Day asOf, const ExpandFor& only = {});

} // namespace mor
