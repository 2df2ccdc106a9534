// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/activity.h"

#include <vector>

namespace mor::demo {

std::vector<Lever> demoLevers();
std::vector<Activity> demoActivities();

} // namespace mor::demo
