// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"

#include <span>
#include <string>
#include <vector>

namespace mor {

/// One manager running one activity, from the day it started for them.
struct RunningPair {
    std::string owner; ///< person code
    std::string activity; ///< code
    Day from{}; ///< first day a window opened for them
    /// Full weeks since in which everything is closed, up to the day asked about, or to the day the
    /// owner left or the activity was withdrawn.
    int weeksSeen = 0;
    /// Weeks after which it stopped: the end of the first row, all closed, in which less than half
    /// of what was expected was held. A row is four weeks of what is due every week or oftener or
    /// by events, and two beats of what is due more rarely: two fortnights, two months, two
    /// quarters. None: still running when last seen.
    std::optional<int> stoppedAfter;

    bool operator==(const RunningPair&) const = default;
};

/// A step of the survival curve (Kaplan and Meier 1958): pairs seen that long are at risk, those
/// who started later are censored.
struct SurvivalStep {
    int week = 0;
    int atRisk = 0; ///< pairs seen to this week that had not stopped before
    int stopped = 0; ///< in this week
    int censored = 0; ///< seen no longer than this week
    double running = 1.0; ///< estimated share still running after it
    /// Likely range, 95 %: Greenwood's variance on the log-log scale (Kalbfleisch and Prentice);
    /// where all or none are left, which has no variance, Wilson's for those at risk.
    double low = 0.0;
    double high = 1.0;
};

struct Survival {
    std::vector<RunningPair> pairs; ///< ascending by activity, then owner
    std::vector<SurvivalStep> steps; ///< at weeks where somebody stopped or was last seen
    /// The row of figures: pairs still running of pairs seen that long, after `week` weeks.
    struct Mark {
        int week = 0;
        int running = 0;
        int seen = 0;
    };
    std::vector<Mark> marks; ///< after 4, 8, 13 and 26 weeks, as far as anybody was seen
};

/// Of the activities given, or of all with an empty span. Weeks and beats in which nothing was
/// expected, because everything was excused, nothing happened or nothing was due, are passed over:
/// they end no row and belong to none. `ledger` must reach back to the start.
Survival survivalOf(const Ledger& ledger, std::span<const std::string> activities, Day asOf);

/// The curve alone: steps and marks of these pairs.
Survival survivalOf(std::vector<RunningPair> pairs);

} // namespace mor
