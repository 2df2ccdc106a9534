// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"

#include <string_view>

namespace mor {

/// Whether one leads the other on that day, directly or through others.
bool isAbove(const Roster& roster, std::string_view one, std::string_view other, Day day);

/// Whether this person may open a calibration round: a leader or second line here today, or who
/// stands in for them.
bool mayCalibrate(const Roster& roster, std::string_view code, Day today);

/// Whether this person can be asked to judge a case: here today and not a rep.
bool mayJudge(const Person& person, Day today);

} // namespace mor
