// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"

#include <string>
#include <string_view>

namespace mor {

// Changes of the draft as pure functions; all but draftOf need a rhythm that has one. Their errors
// are told at RhythmService, which is the door to them.

/// The draft that the next version starts from: the newest version, or nothing.
RhythmVersion draftOf(const Rhythm& rhythm);

/// Puts the activity in place of the one with its code; `version` is the one it is based on.
Result<> replaceActivity(Rhythm& rhythm, Activity wanted);
Result<> addActivity(Rhythm& rhythm, Activity activity);
Result<> removeActivity(Rhythm& rhythm, std::string_view code);
/// Turns the draft into the newest version; its gates must be up to date.
Result<> publishDraft(Rhythm& rhythm, Day from, const std::string& reason, Day today);

/// All problems of one activity as one refusal.
tl::unexpected<Error> hasErrors(std::string_view code, const Problems& problems);

} // namespace mor
