// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/check_off.h"
#include "core/rhythm/rhythm.h"
#include "demo/organisation.h"

#include <vector>

namespace mor::demo {

/// First days of the steps in which the pictured organisation took its rhythm on, all Mondays.
struct RolloutDays {
    Day alone{}; ///< the leader runs an own rhythm
    Day volunteer{}; ///< the first team joins
    Day everyone{};
    Day pieces{}; ///< one activity a month from here
    Day draft{}; ///< when the draft shall take effect
    Day pruning{};
};
RolloutDays rolloutDays(Day today);

/// Three versions, from the leader's own rhythm with three activities to pipeline reviews,
/// one-on-ones, forecast calls, quarterly reviews, checkpoints and debriefs; a draft that adds deal
/// coaching and makes the forecast call shorter; a huddle set aside; and how it was rolled down.
/// Levers and strategy are left to others.
void addPicturedRhythm(const DemoRequest& request, const Organisation& organisation,
    const std::vector<Activity>& library, Rhythm& rhythm);

/// How readily a note is written with a check-off; in the pictures fewer and fewer at checkpoints.
double noteRate(const DemoRequest& request, const CheckOff& checkOff);

} // namespace mor::demo
