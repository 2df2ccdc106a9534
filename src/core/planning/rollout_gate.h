// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/survival.h"
#include "core/planning/manager_hours.h"
#include "core/practice/check_off.h"

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
};

struct StageGate {
    std::optional<RolloutStage> stage; ///< the present one; none: not started
    Day since{};
    std::vector<StageCondition> conditions;

    std::size_t clear() const;
    bool passed() const { return clear() == conditions.size(); }
};

/// Judged over the last four closed weeks, usefulness over eight; people who joined by then only.
StageGate stageGate(const Ledger& ledger, const std::vector<Confirmation>& confirmations,
    const Plan& plan, Day today);

} // namespace mor
