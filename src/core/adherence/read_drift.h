// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/drift_repository.h"
#include "core/adherence/drift_watch.h"
#include "core/adherence/tally_repository.h"
#include "core/schedule/plan.h"

#include <memory>

namespace mor {

/// The setting in force; the usual one before anybody made one. Errors: those of the repository.
Result<DriftSetting> driftSetting(const DriftRepository& drift);

/// Due dates that drift is watched over: the 52 whole weeks before the week of the day, and those
/// since.
DayRange driftWeeks(Day asOf);

/// Days from which the plan's published versions are in force, ascending.
std::vector<Day> versionsFrom(const Plan& plan);

/// Reads everything that is watched from an open workspace: the one way for screens, exports and
/// commands alike; with tallies of closed weeks faster. Errors: those of the repositories.
Result<DriftWatch> readDrift(const std::shared_ptr<const Plan>& plan,
    const PracticeRepository& practice, const DriftRepository& drift, Day asOf,
    const TallyRepository* tallies = nullptr);

} // namespace mor
