// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/question_choice.h"
#include "core/practice/practice_repository.h"
#include "core/schedule/plan.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mor::ui {

/// What is on record of one talk and of the times before.
struct TalkPast {
    std::optional<CheckOff> last; ///< newest talk of the same series before
    bool lastOnTime = false; ///< by its due date
    std::vector<NextStep> lastSteps; ///< promised in it, whichever version
    /// Promised earlier in other talks of the same two people, due and not done, oldest first.
    std::vector<NextStep> brokenSteps;
    std::vector<CheckOff> versions; ///< of this talk, oldest first
    std::vector<NextStep> steps; ///< promised in this talk
    TalkSituation situation; ///< for the choice of questions
};

/// Private notes are read for `author` only. `before`: the day the talk was held, else today.
Result<TalkPast> readPast(const PracticeRepository& practice, std::shared_ptr<const Plan> plan,
    const OccurrenceKey& key, Day before, const std::string& author);

} // namespace mor::ui
