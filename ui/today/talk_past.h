// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/talk_situation.h"

#include <memory>
#include <string>
#include <vector>

namespace mor::ui {

/// What is on record of one talk and of the times before.
struct TalkPast : TimesBefore {
    bool lastOnTime = false; ///< by its due date
    std::vector<CheckOff> versions; ///< of this talk, oldest first
    std::vector<NextStep> steps; ///< promised in this talk
};

/// Private notes are read for `author` only. `before`: the day the talk was held, else today.
Result<TalkPast> readPast(const PracticeRepository& practice, std::shared_ptr<const Plan> plan,
    const OccurrenceKey& key, Day before, const std::string& author);

} // namespace mor::ui
