// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/overview.h"
#include "shared/theme.h"

#include <QString>

#include <array>
#include <optional>

namespace mor::ui {

/// One of the four sentences on top: what it is about, the sentence, and what stands behind it.
struct HeadlineText {
    Mark mark = Mark::CannotTell;
    bool question = false; ///< marked by the accent and a question sign instead
    QString heading;
    QString sentence;
    QString behind;
    QString explanation = {}; ///< by which rule it was chosen
    std::optional<HeadlineSubject> subject = {}; ///< whose talks stand behind it
    std::optional<DayRange> days = {}; ///< due dates of these talks; none: the days judged
};

/// What holds, what drifts, what we cannot tell yet, what to ask; in this order.
std::array<HeadlineText, 4> headlineTexts(const Overview& overview);
/// The same with those falls that were noticed in the days judged.
std::array<HeadlineText, 4> headlineTexts(Overview overview, std::vector<DriftAlarm> alarms);

/// "pipeline reviews" for the activities of the library; the name as it is for own ones.
QString talksOf(const QString& activity);
/// "likely 65 to 91 %".
QString likelyText(const Interval& interval);
/// "on target", "cannot tell yet", "below".
QString verdictWord(Mark verdict);
/// The verdict's mark over counts; CannotTell when nothing was expected.
Mark verdictMark(const Counts& counts, double target);

} // namespace mor::ui
