// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"

#include <span>
#include <vector>

namespace mor {

/// A next step that counts, with the talk it was promised in.
struct CountedStep {
    std::uint32_t position = 0; ///< of the talk's occurrence
    std::uint32_t step = 0; ///< position among the steps given
    bool due = false; ///< its day is over: judged
    bool inTime = false; ///< and done by then
};

/// How long after the talk's due date a step may be due to count for it, so that the figures of a
/// past period come to rest.
inline constexpr int kStepHorizonDays = 28;

/// Steps of talks held that stood with the version that counts (see firstStanding), ascending by
/// position. Left out are those recorded after the books of the talk closed or due beyond the
/// horizon.
std::vector<CountedStep> countedSteps(const Ledger& ledger, std::span<const NextStep> steps);

} // namespace mor
