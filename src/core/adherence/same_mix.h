// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/count_of.h"

#include <cstddef>
#include <span>
#include <vector>

namespace mor {

/// What a manager held beside what the pooled rates would give for the same mix of activities.
struct SameMix {
    CountOf count; ///< over all activities
    double expectedDone = 0; ///< talks, at each activity's pooled rate
    double difference() const { return count.done - expectedDone; } ///< talks

    bool operator==(const SameMix&) const = default;
};

/// Indirect standardisation: expected done = sum over activities of talks times the pooled rate of
/// the activity. `cells` are rows of managers with `activities` counts each; the answer is one per
/// manager in that order. The differences add up to zero.
std::vector<SameMix> sameMix(std::span<const CountOf> cells, std::size_t activities);

} // namespace mor
