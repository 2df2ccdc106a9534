// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "calendar/quarter_contents.h"
#include "core/rhythm/rhythm.h"

namespace mor::ui {

/// "v3, in force since Mon 5 Oct", "v2", "v5 from Mon 7 Dec".
QString versionText(const RhythmVersion& version, Day today, bool isNow);
/// "v4, draft: adds Deal coaching"; needs a draft.
QString draftText(const Rhythm& rhythm);
QuarterRow rowOf(const Activity& activity, const std::vector<CalendarTalk>& talks);
QuarterRow triggeredRow(const std::vector<CalendarTalk>& talks);
QuarterRow draftRow(const Activity& activity, int version);
QString draftBarText(const Activity& activity);
/// "6 on time, 1 late of 7", "7 on time", "7 planned, any day"; positions of the bar into `talks`.
QString barText(const std::vector<CalendarTalk>& talks, const QuarterBar& bar);
/// "You", in a list of names.
QString youText();
/// "Lukas", "Lukas and Jonas", "You, Lukas and Jonas".
QString awayText(const QuarterLeave& leave);
/// "Week 45".
QString weekHead(const QuarterWeek& week);
/// "Week 45 from Monday 2 November, 15 talks, 7.8 of 11.0 h, holiday Wed 4, Tom on leave".
QString weekSentence(const QuarterContents& quarter, const QuarterWeek& week);

} // namespace mor::ui
