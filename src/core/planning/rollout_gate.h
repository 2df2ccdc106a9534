// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/survival.h"
#include "core/rhythm/rollout.h"

#include <optional>
#include <string>
#include <vector>

namespace mor {

/// One condition for the next stage (domain rules 5): judged by its likely range, not by a rate.
struct StageCondition {
    enum class Kind : std::uint8_t { Coverage, Usefulness, Hours, Recording, StillRunning };
    enum class Verdict : std::uint8_t { Clear, NotMet, CannotTell };

    Kind kind = Kind::Coverage;
    Verdict verdict = Verdict::CannotTell;
    int count = 0; ///< of `of`: covered, answers, pairs; 0 of 0 where it is about hours
    int of = 0;
    double low = 0.0; ///< likely range of the share; or the value itself, twice
    double high = 0.0;
    double needed = 0.0; ///< share, hours a week or minutes a week
    std::string about; ///< person code of the fullest team, for hours and recording
    int weeks = 0; ///< StillRunning: after how many weeks; needed of them: the next whole pair
};

struct StageGate {
    std::optional<RolloutStage> stage; ///< the present one; none: not started
    Day since{};
    std::vector<StageCondition> conditions;

    std::size_t clear() const;
    bool passed() const { return clear() == conditions.size(); }
};

/// Judged over the last four closed weeks of the present stage, usefulness over eight, also from
/// before the stage if it began with nobody new. While the leader runs the rhythm alone, it is
/// about the leader's talks and hours; later about the talks with reps and the managers' hours.
/// Usefulness is left out where fewer than four people could answer, since one could tell who said
/// what. Hours and recording are those planned under the version in force; they too are only told
/// once a week is closed. `ledger` must reach back to the start of the rhythm for what still runs.
StageGate stageGate(const Ledger& ledger, Day today);

} // namespace mor
