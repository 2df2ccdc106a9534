// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/coaching/calibration.h"
#include "core/coaching/observation.h"
#include "demo/records.h"

namespace mor::demo {

/// How the managers were coached.
struct Coaching {
    std::vector<Observation> observations;
    std::vector<CalibrationRound> rounds;
    std::vector<CalibrationJudgement> judgements;
};

/// Each manager's boss saw one of their talks in each of the last three months, mostly as the
/// manager ticked it; one case was judged by all five weeks ago, and one is being judged.
Coaching writeCoaching(const World& world, const std::vector<CheckOff>& checkOffs);

} // namespace mor::demo
