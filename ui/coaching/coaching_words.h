// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/coaching/calibration_view.h"
#include "core/coaching/observed_standard.h"
#include "core/coaching/talks_to_observe.h"
#include "shared/row_model.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace mor::ui {

/// "Met", "Not met", "Not seen".
QString wordOf(Finding judged);
QString wordOf(Likeness likeness);
QString personName(const Roster& roster, std::string_view code);
/// Texts of a standard for widgets.
QStringList textsOf(const std::vector<std::string>& criteria);

/// "with one of 8 reps", "with the team": never with whom.
QString withWords(const TalkToObserve& talk);
/// "Pipeline review of Marta Keller, Thu 29 Oct 09:45, with one of 8 reps".
QString talkSentence(const TalkToObserve& talk, const Plan& plan, Day today);

QStringList talkHeads();
/// Ids are positions in `talks`.
std::vector<Row> talkRows(const std::vector<TalkToObserve>& talks, const Plan& plan, Day today);

QStringList receivedHeads();
std::vector<Row> receivedRows(
    const std::vector<ObservationView>& received, const Plan& plan, Day today);
/// "You ticked it.", "You did not tick it.", for each criterion; empty where nothing was ticked.
QStringList tickNotes(const ObservationView& view);

QStringList standardHeads();
/// "ticked 8 of 9, seen 6 of 9", by manager in the order given.
std::vector<Row> standardRows(const std::vector<ManagerStandard>& managers, const Plan& plan);
QStringList agreementHeads();
/// By criterion, with the range the agreement may lie in.
std::vector<Row> agreementRows(const StandardSeen& seen, const Plan& plan);

QStringList roundHeads();
std::vector<Row> roundRows(const std::vector<RoundView>& rounds, const Plan& plan, Day today);
/// "3 of 4 have judged. What they said shows when the round ends."
QString roundState(const RoundView& view, Day today);
/// "3 of 4 met, 1 not met: judged differently".
QString votesWords(const CriterionAgreement& criterion);
/// "Pairs of judges said the same in 67 %; the aim is 90 %. Beyond chance 0.55 of 1 (Gwet's AC1)."
QString resultSentence(const RoundResult& result);

} // namespace mor::ui
