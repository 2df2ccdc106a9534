// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"
#include "welcome/first_people.h"
#include "welcome/welcome_page.h"

#include <vector>

namespace mor::ui {

/// The starters of the library as Welcome offers them.
std::vector<StarterOffer> starterOffers();

/// The plan of a new file with the starter in that place of the offers.
Result<Plan> startedWith(int starter, Day today);
/// The plan of a new file without any activity.
Result<Plan> startedEmpty(Day today);

/// True where a leader owns every activity: the names to add are then those of managers.
bool ownedByLeader(const Plan& plan);

/// The first people in a plan, with times for their talks.
struct FirstRoster {
    Roster roster;
    std::string self; ///< code of who typed the names
    bool holdsTalks = false; ///< and owns activities of the rhythm
};

FirstRoster withPeople(const Plan& plan, const FirstPeople& people, Day today);

} // namespace mor::ui
