// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/tally_repository.h"
#include "core/schedule/plan.h"

#include <functional>
#include <memory>

namespace mor {

/// Tallies every closed week that is not tallied yet, or was before its next steps came to rest:
/// one short transaction a week, a few weeks in memory at a time. `stop` is asked between weeks.
/// Answers how many were written; what is left, because somebody else wrote meanwhile or a talk was
/// merged into one that is still open, waits for the next time. Errors: those of the repositories.
Result<int> writeTallies(const std::shared_ptr<const Plan>& plan,
    const PracticeRepository& practice, TallyRepository& tallies, Day today,
    const std::function<bool()>& stop = {});

/// Keeps how the weeks from the first open one to that of `today` look, so that figures by manager
/// and week need neither plan nor records until somebody writes. False, and nothing is kept, while
/// many closed weeks lack their tally or somebody else writes. After writeTallies().
Result<bool> tallyOpenWeeks(const std::shared_ptr<const Plan>& plan,
    const PracticeRepository& practice, TallyRepository& tallies, Day today);

/// The weeks whose tally says something else than their records, ascending.
Result<std::vector<Day>> wrongTallies(const std::shared_ptr<const Plan>& plan,
    const PracticeRepository& practice, const TallyRepository& tallies);

} // namespace mor
