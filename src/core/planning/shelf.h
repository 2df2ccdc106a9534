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
/// Puts an activity from the shelf into the draft.
Result<> bringBackActivity(Rhythm& rhythm, std::string_view code);
/// Error: "planning.not_parked" (code).
Result<> forgetActivity(Rhythm& rhythm, std::string_view code);
/// Takes what is in the draft off the shelf: nothing is at two places. RhythmStore does so after
/// every act. The no it got stays as a note on its question in the draft.
void takeOffShelf(Rhythm& rhythm);
/// Takes what is on the shelf out of a version that becomes the draft.
void leaveOutParked(RhythmVersion& draft, const Rhythm& rhythm);

} // namespace mor
