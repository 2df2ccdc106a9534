// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/practice_repository.h"

#include <span>
#include <vector>

namespace mor {

/// Of a talk's versions, ascending by revision, the position of the first whose promises stand;
/// their number when none does. A talk taken back takes its promises with it, also when it is
/// recorded again; a correction leaves them with the version they were made in.
std::size_t firstStanding(std::span<const CheckOffFact> versions);

/// Promises that stand today, ascending by due, then id.
Result<std::vector<NextStep>> readStandingSteps(const PracticeRepository& practice);

} // namespace mor
