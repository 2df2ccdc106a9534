// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/one_page.h"
#include "onepage/left_out.h"

#include <QString>

namespace mor::ui {

// Everything that is said on the rhythm's one page.

/// "What a sales manager does, and when".
QString pageTitle(Role role);
/// "sales manager": the role as the title and the file's name say it.
QString roleInWords(Role role);
/// "Rhythm v3 for frontline managers · in force since Monday 5 October 2026".
QString versionLine(const OnePage& page, Day today);
/// "8.9 hours a week", and below it "seven reps, talk and preparation".
QString hoursLine(const OnePage& page);
QString hoursNote(const OnePage& page);
/// "Why:" and the sentence after it; the sentence is empty when there is nothing to say.
QString whyLead();
QString whySentence(const OnePage& page);
/// "Every week"; "with each rep unless it says otherwise", or nothing.
QString sectionTitle(Beat beat);
/// Over the columns of criteria and questions.
QString criteriaHead();
QString questionsHead();
QString sectionNote(const OnePage::Section& section);
/// "every two weeks, team, 30 + 5 min": what the section's heading and note have not said.
QString whenLine(const OnePage::Section& section, const Activity& activity);
/// "What counts as held." and the sentences after it.
QString heldLead();
QString heldSentence(const OnePage& page);
QString seenLead();
QString seenSentence(Role role);
/// "Some guide questions left out to fit one page."
QString leftOutLine(const LeftOut& leftOut);
/// "MOR Planner · north".
QString footLeft(const QString& file);
/// "rhythm-v3-manager.pdf".
QString fileProposal(const OnePage& page);

} // namespace mor::ui
