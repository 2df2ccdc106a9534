// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <span>
#include <vector>

namespace mor {

/// Two values of one manager at one step, such as two changes from one quarter to the next.
struct StepPair {
    int step = 0;
    double first = 0.0;
    double second = 0.0;
};
/// All of one manager, ascending by step, one each.
using StepPairs = std::vector<StepPair>;

/// Whether two values rise and fall together over managers.
struct RankAgreement {
    double tau = 0.0; ///< -1 to 1; 0 where nothing can be compared
    double low = -1.0; ///< where it may truly lie: 1.96 standard errors to either side
    double high = 1.0;
    double p = 1.0; ///< how often chance alone agrees or disagrees as much, two-sided
};

/// Kendall's rank correlation with ties (M. G. Kendall, Biometrika 30, 1938; tau-b), where only
/// managers of the same step are compared and the steps are added up, so that what moves everybody
/// at once, a season, is no agreement (Hirsch, Slack and Smith, Water Resources Research 18, 1982).
/// The chance is that of swapping whole managers, which keeps what ties a manager's steps to each
/// other: every order up to seven managers, else 999 random ones, always the same, counted with the
/// one seen (Phipson and Smyth 2010). Above 200 managers the normal approximation without ties is
/// used. Ranks ask for no straight line and no whale rules them.
RankAgreement rankAgreement(std::span<const StepPairs> managers);

} // namespace mor
