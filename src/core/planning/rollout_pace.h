// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/rollout_gate.h"
#include "core/rhythm/rhythm.h"

#include <optional>
#include <string>
#include <vector>

namespace mor {

/// What publishing the draft from a day means for the pace of the rollout.
struct RolloutPace {
    bool oneAMonth = false; ///< the stage on that day takes one more activity a month
    std::vector<std::string> added; ///< codes of what the draft adds to the newest version
    std::vector<std::string> lately; ///< codes that came into force in the four weeks before

    bool tooFast() const { return oneAMonth && !added.empty() && added.size() + lately.size() > 1; }
    /// The gate to the next activity stands before what the draft adds.
    bool asksGate() const { return oneAMonth && !added.empty(); }
};

/// Needs a rhythm with a draft. Before the first version nothing is too fast: there is no rollout.
RolloutPace paceOf(const Rhythm& rhythm, Day from);

/// From when the draft is proposed to be in force: the day planned for an activity that it adds, if
/// that is not before `usual` (the first of several), else `usual`.
Day proposedStart(const Rhythm& rhythm, Day usual);

} // namespace mor
