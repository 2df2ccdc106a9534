// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"

namespace mor {

/// Adds what is wrong with the busy times: "person.unknown" (code), "busy.out_of_range" (person,
/// day), "busy.overlap" (person, day). Busy times are read in their documented order.
void checkBusyTimes(const Roster& roster, Problems& problems);

} // namespace mor
