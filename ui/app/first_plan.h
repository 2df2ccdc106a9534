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

/// The plan of a new file: the starter's rhythm as version 1, in force from this week's Monday so
/// that the first talks are open at once, and a Monday-to-Friday calendar.
Result<Plan> firstPlan(int starter, Day today);
/// Levers and calendar, no activities.
Result<Plan> emptyPlan();

/// True where a leader owns every activity: the names to add are then those of managers.
bool ownedByLeader(const Plan& plan);

/// Puts the first people into a plan, with times for their talks.
Roster withPeople(const Plan& plan, const FirstPeople& people, Day today);

} // namespace mor::ui
