// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/activity.h"

#include <QString>

namespace mor::ui {

// What an activity asks for, in the words of people instead of the spelling of files. All start in
// lower case where a sentence could go on; asSentence() makes them stand alone.

/// "weekly on Mon and Thu", "every two weeks", "quarterly, by the 10th working day", "3 times a
/// month", "within 5 working days after a deal is lost".
QString cadenceWords(const CadenceRule& rule);
/// "Daily", "Weekly", "Monthly", "Quarterly", "On trigger": the columns of the board.
QString wordOf(Beat beat);
/// "per rep", "per ramping rep", "team", "per deal", "alone".
QString counterpartWords(const Activity& activity);
/// "30 + 15 min"; "30 min" without preparation.
QString minutesWords(const Minutes& minutes);
/// "dated next step", "rep confirmation".
QString wordOf(EvidenceType type);
QString evidenceWords(const std::vector<EvidenceType>& evidence);
/// "a deal is won"; an own trigger reads as it is spelled, with spaces.
QString triggerWords(std::string_view trigger);
/// "weekly, per rep, 25 + 5 min".
QString activityLine(const Activity& activity);

/// With a capital letter first.
QString asSentence(const QString& words);

} // namespace mor::ui
