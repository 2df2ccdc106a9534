// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/promises.h"
#include "core/adherence/question_choice.h"
#include "core/practice/practice_repository.h"
#include "core/schedule/schedule.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mor {

/// What is on record of the times before a talk.
struct TimesBefore {
    std::optional<CheckOff> last; ///< newest talk of the same series before
    std::vector<NextStep> lastSteps; ///< promised in it, whichever version
    /// Promised earlier in other talks of the same two people, due and not done, oldest first.
    std::vector<NextStep> brokenSteps;
    TalkSituation situation; ///< for the choice of questions
};

/// Records of all talks, read once for several of them.
struct RecordsBefore {
    const PracticeRepository& practice;
    std::span<const OwedStep> open; ///< of those in promisersOf() of each talk, or of more
    std::span<const SkillFocus> skills; ///< of everybody, as the repository has them
};

/// Who may owe something that a talk takes up: its owner and whom it is with, or about.
std::vector<std::string> promisersOf(const Schedule& schedule, std::uint32_t position);

/// `before`: the day the talk was held, else today. Errors: those of the repository.
Result<TimesBefore> readTimesBefore(
    const RecordsBefore& records, const Schedule& schedule, std::uint32_t position, Day before);

/// What was promised in a talk, given all its versions, oldest first; nothing when it was taken
/// back. Steps stay with the version they were promised in; a correction does not repeat them.
std::vector<NextStep> stepsPromisedIn(std::span<const CheckOff> versions);

} // namespace mor
