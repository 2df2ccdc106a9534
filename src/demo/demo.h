// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/drift_word.h"
#include "core/coaching/calibration.h"
#include "core/coaching/observation.h"
#include "core/practice/check_off.h"
#include "core/results/period_result.h"
#include "core/schedule/plan.h"
#include "demo/demo_request.h"

#include <memory>
#include <vector>

namespace mor {

/// An invented sales organisation with its history up to `today`: the same for the same request,
/// with any compiler.
struct Demo {
    std::shared_ptr<const Plan> plan;
    std::vector<CheckOff> checkOffs; ///< ascending by date, series, number, revision
    std::vector<Confirmation> confirmations;
    std::vector<UnplannedTalk> unplannedTalks;
    std::vector<SkillFocus> skills; ///< ascending by person, then time
    std::vector<StatedFrequency> statements; ///< of managers, ascending by person and activity
    std::vector<DriftSettingWord> driftSettings; ///< of the leader
    std::vector<PeriodResult> results; ///< of reps, ascending by person and period
    std::vector<ForecastCall> calls; ///< of managers, ascending by person, period and day
    std::vector<Observation> observations; ///< ascending by time
    std::vector<CalibrationRound> rounds;
    std::vector<CalibrationJudgement> judgements;
};

/// Errors: those of checkDemoRequest.
Result<Demo> makeDemo(const DemoRequest& request);

/// The same organisation with the facts alone, for measuring speed: no texts, no exceptions, no
/// words of the other side.
struct DemoFacts {
    std::shared_ptr<const Plan> plan;
    std::shared_ptr<const std::vector<CheckOffFact>> facts; ///< ascending as settle() needs them
};

/// Errors: those of checkDemoRequest.
Result<DemoFacts> makeDemoFacts(const DemoRequest& request);

} // namespace mor
