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

/// The weeks whose tally says something else than their records, ascending.
Result<std::vector<Day>> wrongTallies(const std::shared_ptr<const Plan>& plan,
    const PracticeRepository& practice, const TallyRepository& tallies);

} // namespace mor
