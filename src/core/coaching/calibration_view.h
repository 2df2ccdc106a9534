// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/coaching/agreement.h"
#include "core/coaching/coaching_repository.h"
#include "core/schedule/plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// What a round that has ended says: which criteria were judged alike, never by whom.
struct RoundResult {
    std::vector<CriterionAgreement> criteria;
    std::optional<double> meanShare; ///< of pairs of judges who said the same
    std::optional<double> beyondChance; ///< Gwet's AC1 over the criteria
    std::vector<std::string> notes; ///< in the order of the alphabet
};

/// A round as one person may see it.
struct RoundView {
    CalibrationRound round; ///< who was invited is no secret
    std::string activityName;
    std::vector<std::string> criteria; ///< texts of the standard
    int judged = 0; ///< how many, never who
    std::optional<Day> endedOn; ///< none: open
    bool invited = false; ///< the viewer
    std::optional<Judgement> own; ///< what the viewer said
    /// None while the round is open, and under four judgements for ever.
    std::optional<RoundResult> result;

    bool open() const { return !endedOn; }
};

/// The rounds this person opened or is invited to, or all of them for who sees everything, newest
/// first; those called off are left out. An empty viewer sees all and is nobody. The only way from
/// judgements to what is shown. Errors: those of the repository.
Result<std::vector<RoundView>> readRounds(
    const Plan& plan, const CoachingRepository& coaching, std::string_view viewer, Day today);
/// "calibration.unknown_round" (id) also for one this person may not see.
Result<RoundView> readRound(const Plan& plan, const CoachingRepository& coaching,
    std::string_view viewer, Day today, const Uuid& id);

} // namespace mor
