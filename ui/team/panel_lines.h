// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "team/mark_list.h"
#include "team/team_contents.h"

#include <vector>

namespace mor::ui {

/// What happened, newest first; at most `most`.
std::vector<MarkLine> eventLines(
    const TeamContents& contents, const RepTimeline& timeline, std::size_t most);
/// Open next steps; those of the manager say so.
std::vector<MarkLine> stepLines(const TeamContents& contents, const RepTimeline& timeline);
/// The talks a rep may expect this month, held ones ticked.
std::vector<MarkLine> expectedLines(const TeamContents& contents, const OwedToRep& owed);
/// The promises made to a rep, with their age.
std::vector<MarkLine> promiseLines(const TeamContents& contents, const OwedToRep& owed);

} // namespace mor::ui
