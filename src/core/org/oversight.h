// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"

#include <string_view>

namespace mor {

/// No figure stands for fewer people than this; a smaller group shows "too few" (domain rules 11).
inline constexpr int kFewestInGroup = 4;

/// Viewers who are nobody in the roster: no person may have these codes.
inline constexpr std::string_view kOperations = "operations";
inline constexpr std::string_view kHumanResources = "hr";

/// Whether this person sees and edits the whole organisation (domain rules 11): leaders do; while
/// no leader works here, those at the top who lead somebody; while nobody leads anybody, whoever
/// is there, also without a code. Somebody unknown does not.
bool overseesAll(const Roster& roster, std::string_view code, Day today);

} // namespace mor
