// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/results/lever_moved.h"

#include <QString>
#include <QStringList>

namespace mor::ui {

// What is said of levers that moved or did not, the same on every page. Never why.

/// The last step of the chain.
struct LeverStepText {
    QString part; ///< "2"; empty where no lever can be told
    QString whole; ///< "of 4 moved", or "cannot tell yet"
    QString list; ///< "win rate up, cycle length down; 1 cannot be told"
    QStringList sentences; ///< one for each lever
    QString periods; ///< "Q3 FY2026 beside Q2 FY2026"; empty where no period is told

    bool operator==(const LeverStepText&) const = default;
};
LeverStepText leverStep(
    const LeversMoved& levers, const Rhythm& rhythm, const FiscalCalendar& fiscal);

/// "24.4 %", "26,400 EUR", "72 days"; a dash for what may not be told.
QString leverValue(const LeverMoved& lever, std::optional<double> value, const Rhythm& rhythm);
/// "moved up", "no change", "cannot be told".
QString leverFinding(const LeverMoved& lever);
/// What stands behind it: "up for 74 of 120 people, ...", or why it can't be told.
QString leverGrounds(const LeverMoved& lever);
/// Everything about one lever, to be read aloud.
QString leverSentence(const LeverMoved& lever, const Rhythm& rhythm, const FiscalCalendar& fiscal);
/// What holds for all of them: when results are told, and what moving does not say.
QString leverCaution();

} // namespace mor::ui
