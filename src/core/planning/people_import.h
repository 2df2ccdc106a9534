// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/roster_service.h"

#include <span>

namespace mor {

/// Puts rows of people into a roster: first everybody, then who leads whom, so that a file may name
/// a boss further down. Problems carry the place of their row; the roster is usable only if there
/// is none.
RosterChanges applyPeople(
    Roster& roster, std::span<const PersonRow> rows, Day today, Problems& problems);

} // namespace mor
