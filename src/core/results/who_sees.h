// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"

#include <string_view>

namespace mor {

/// Whether the viewer may see this person's results and calls on that day. Quota facts are not in
/// the table of who sees what; they go by its row of deal facts: one's own, those of the people one
/// leads, everybody's for leaders and operations.
bool seesResultsOf(const Roster& roster, std::string_view viewer, std::string_view about, Day day);

} // namespace mor
