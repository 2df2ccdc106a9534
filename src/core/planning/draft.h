// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"

#include <string>
#include <string_view>
#include <vector>

namespace mor {

// Changes of the draft as pure functions; all but draftOf need a rhythm that has one. Their errors
// are told at RhythmService, which is the door to them.

/// The draft that the next version starts from: the newest version, or nothing; what is on the
/// shelf is left out.
RhythmVersion draftOf(const Rhythm& rhythm);
/// A draft that reads as a published version; its activities count as edited where they differ from
/// the newest ones. Error: "version.unknown" (number).
Result<RhythmVersion> draftLike(const Rhythm& rhythm, int number);

/// The version after all that versions, draft and shelf have of an activity. What was thrown away
/// is not known any more: who can compare what was seen, does so by value.
int nextVersion(const Rhythm& rhythm, std::string_view code);
/// Puts the activity in place of the one with its code; `version` is the one it is based on.
Result<> replaceActivity(Rhythm& rhythm, Activity wanted);
/// The same where the one in place reads as `base`, whatever its version.
Result<> replaceActivity(Rhythm& rhythm, Activity wanted, const Activity& base);
Result<> addActivity(Rhythm& rhythm, Activity activity);
/// Adds activities whose code is new, replaces the others, and adds levers that are not known.
Result<> adoptActivities(
    Rhythm& rhythm, const std::vector<Lever>& levers, const std::vector<Activity>& activities);
Result<> removeActivity(Rhythm& rhythm, std::string_view code);
/// Turns the draft into the newest version; its gates must be up to date.
Result<> publishDraft(Rhythm& rhythm, Day from, const std::string& reason, Day today);
/// Turns a version that is not in force yet into the draft; what got its no since is left out.
Result<> unpublishVersion(Rhythm& rhythm, int number, Day today);

/// Why a question can't be called clear: "planning.question_open" (activity, question, what there
/// is so far).
Error questionOpen(std::string_view code, std::size_t question, const std::string& object);
/// All problems of one activity as one refusal.
tl::unexpected<Error> hasErrors(std::string_view code, const Problems& problems);

} // namespace mor
