// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"

#include <vector>

namespace mor {

/// Everybody who works here on that day, in the order of the organisation: each before those they
/// lead, siblings by code. The order of every list of people that is not to be a ranking.
std::vector<const Person*> inTreeOrder(const Roster& roster, Day day);

} // namespace mor
