// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "team/team_contents.h"

#include <QString>

#include <vector>

namespace mor::ui {

/// One line of the matrix: a rep, or a team.
struct TeamLine {
    PersonIndex rep = kNone; ///< kNone for a team
    PersonIndex manager = kNone;
    QString name;
    QString second; ///< "7 reps", "left the team"; may be empty
    std::vector<TeamCell> cells; ///< by activity of the table
    int covered = 0;
    int entitled = 0;
    bool below = false; ///< a rep got less than was due
    std::optional<TalkGap> gap;
    KeptByBoth steps;
    Attention attention;
    bool tooFew = false; ///< shows no figures
};

/// Who got what, line by line.
struct TeamTable {
    bool named = true; ///< lines are reps
    std::vector<TeamActivity> activities;
    std::vector<TeamLine> lines;
};

/// Reps in the order wanted; teams always in that of the organisation.
TeamTable teamTable(const TeamContents& contents, TeamOrder order);

} // namespace mor::ui
