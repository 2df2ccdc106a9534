// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"

#include <string>
#include <string_view>

namespace mor {

// The shelf of activities that were set aside, as pure functions. Their errors are told at
// RhythmService, which is the door to them.

/// Moves an activity out of the draft onto the shelf; the shelf has one of each code.
void parkActivity(Rhythm& rhythm, ParkedActivity parked);
/// Moves an activity from the shelf into the draft.
Result<> bringBackActivity(Rhythm& rhythm, std::string_view code);
/// Error: "planning.not_parked" (code).
Result<> forgetActivity(Rhythm& rhythm, std::string_view code);
/// Takes what is in the draft off the shelf: nothing is at two places.
void clearShelf(Rhythm& rhythm);

} // namespace mor
