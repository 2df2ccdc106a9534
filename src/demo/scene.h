// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/organisation.h"

#include "core/schedule/plan.h"

#include <string>
#include <unordered_set>

namespace mor::demo {

/// Deals whose talks nobody has held yet.
struct Scene {
    std::unordered_set<std::string> open; ///< codes
    std::string thisAfternoon; ///< code of the one that has an appointment
    Day afternoonOf{}; ///< today or the next working day
};

/// Sets today's stage in the first team, whatever day it is: a loss debrief that runs late, a
/// checkpoint this afternoon, and one that is due soon but has no time yet.
Scene addScene(const DemoRequest& request, const Organisation& organisation, Plan& plan);

} // namespace mor::demo
