// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"

#include <string>
#include <vector>

namespace mor {

/// A published version that somebody should hear of because it changes what they hold.
struct RhythmNews {
    int version = 0;
    Day from{};
    std::string reason; ///< the leader's sentence
    std::vector<std::string> activities; ///< codes of what differs for this person, ascending
};

/// What is new for a person: every version with a reason, from the day it was published until two
/// weeks after it takes effect, if activities that the person owns differ from the version before;
/// newest first. The first version is no news, nor is one before the person joins the rhythm.
std::vector<RhythmNews> rhythmNews(const Plan& plan, const Person& person, Day today);

} // namespace mor
