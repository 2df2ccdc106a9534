// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/follow_through.h"
#include "core/adherence/ledger.h"
#include "core/adherence/tally_repository.h"

#include <memory>
#include <vector>

namespace mor {

/// A ledger of which closed weeks come from their tallies: equal to that of readLedger() but for
/// the facts, which are only those of other weeks; what was held in closed weeks is kFactNotRead.
struct TalliedLedger {
    std::shared_ptr<const Ledger> ledger;
    std::vector<CountedStep> steps; ///< if asked for; ascending by position, without place of steps
};

enum class StepsWanted : bool { No, Yes };

/// readLedger() for figures and charts. Weeks without a tally, or with one that does not fit, are
/// read as they are recorded; so the answer is the same without any. Errors: those of the
/// repositories.
Result<TalliedLedger> readTallied(std::shared_ptr<const Plan> plan,
    const PracticeRepository& practice, const TallyRepository& tallies, DayRange dueDates, Day asOf,
    StepsWanted steps = StepsWanted::No);

/// Mondays of the weeks inside the range whose tally may stand for them on that day, ascending.
Result<std::vector<Day>> weeksTallied(const Plan& plan, const TallyRepository& tallies,
    DayRange dueDates, Day asOf, StepsWanted steps = StepsWanted::No);

} // namespace mor
