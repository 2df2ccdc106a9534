// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/template_decay.h"
#include "core/planning/expectation_report.h"
#include "core/schedule/plan.h"
#include "rollout/rollout_figures.h"
#include "shared/rhythm_library.h"
#include "shared/rival_words.h"
#include "shared/row_model.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace mor::ui {

// The cards below the gate as rows of words.

/// Versions, the draft and ideas by date; ideas carry their activity's code as id.
std::vector<Row> comingRows(const Plan& plan, const RhythmLibrary& library, Day today);

/// What each manager wrote about a priority.
struct OwnWords {
    QString question; ///< "“Win more mid-size customers”: what does it mean for your team?"
    QString count; ///< "3 of 3 answered"
    std::vector<Row> rows;
};
OwnWords ownWords(const Plan& plan, const Priority& priority, Day today);
/// The sentence of one person; empty while there is none.
QString ownSentence(const Strategy& strategy, std::string_view priority, std::string_view person);

/// "5 of 6 held" for each activity of the leader.
std::vector<Row> ownTalkRows(const std::vector<OwnTalks>& talks);
QString ownTalksCount(const std::vector<OwnTalks>& talks); ///< "26 of 28 held"

/// How often the parts of a check-off were filled, first and last four weeks, a row per activity.
std::vector<Row> decayRows(const std::vector<TemplateDecay>& decay, const Rhythm& rhythm);
QStringList decayHeads();
/// What nobody uses, a sentence each.
QStringList decayAdvice(const std::vector<TemplateDecay>& decay, const Rhythm& rhythm);

/// What was stated, and what was found: never more than that they moved together.
std::vector<Row> expectationRows(
    const std::vector<ExpectationReport>& reports, const Rhythm& rhythm, Day today);
QStringList expectationHeads();

} // namespace mor::ui
