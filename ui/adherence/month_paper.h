// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/statistics.h"
#include "core/base/day.h"
#include "shared/sheet.h"
#include "shared/theme.h"

#include <QString>

#include <optional>
#include <vector>

namespace mor::ui {

/// How many talks were held of those expected.
struct HeldOf {
    int held = 0;
    int expected = 0;
};

/// A sentence before any figure.
struct MonthSentence {
    QString heading; ///< "What holds"
    QString sentence;
    QString behind; ///< "likely 82 to 99 %, on target"
};

/// A team over weeks, or an activity without them.
struct MonthRow {
    QString name; ///< "North"
    QString second; ///< "7 reps"
    std::vector<HeldOf> weeks;
    HeldOf judged;
    Mark verdict = Mark::CannotTell;
    QString verdictWord; ///< "on target"
    QString instead; ///< said instead of any figure: "too few people"
};

struct MonthTable {
    QString title; ///< "Pipeline review, by team and week"
    QString note; ///< "weeks 41 to 44, target 80 %"
    std::vector<QString> weeks; ///< "41"; none: rows have no weeks
    std::vector<MonthRow> rows;
};

/// A link of the chain.
struct MonthLink {
    QString name; ///< "Held"
    QString counts; ///< "156 of 186, 84 %"
    std::optional<double> share;
};

/// What a leader reads about a month, on paper; all in words and counts.
struct AdherenceMonth {
    QString whose; ///< "Helena Brandt · weeks 41 to 44"
    QString counts; ///< "156 of 186 held"
    QString likely; ///< "likely 78 to 88 %, target 80 %"
    std::vector<MonthSentence> sentences;
    MonthTable teams;
    MonthTable activities;
    double target = 0.8;
    std::vector<MonthLink> chain;
    QString loss; ///< "Biggest loss: …"
    QString nothing; ///< said instead of the figures
    QString seenBy; ///< who sees what, at the end
    QString foot; ///< "MOR Planner · for Helena Brandt only"
    Day today{};
    Paper paper = Paper::A4;
};

/// Sentences first, then the counts; hatched is what was not held, dot and line are the share and
/// where it may truly lie. One page as long as the teams fit; they go on, numbered, over others.
Sheet laidOut(const AdherenceMonth& month);

} // namespace mor::ui
