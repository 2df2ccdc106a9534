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
    int weeksSeen = 0; ///< full weeks since, up to the day asked about
    /// Weeks after which it stopped: the first four weeks in a row, all closed, with less than half
    /// of what was expected held. None: still running when last seen.
    std::optional<int> stoppedAfter;
};

/// A step of the survival curve (Kaplan and Meier 1958): pairs seen that long are at risk, those
/// who started later are censored.
struct SurvivalStep {
    int week = 0;
    int atRisk = 0; ///< pairs seen to this week that had not stopped before
    int stopped = 0; ///< in this week
    int censored = 0; ///< seen no longer than this week
    double running = 1.0; ///< estimated share still running after it
    double low = 0.0; ///< likely range, 95 % (Greenwood on the log-log scale)
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

/// Of the activities given, or of all with an empty span. Event-based activities count only weeks
/// in which something was expected. `ledger` must reach back to the start.
Survival survivalOf(const Ledger& ledger, std::span<const std::string> activities, Day asOf);

} // namespace mor
