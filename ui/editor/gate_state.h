// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/gate_review.h"
#include "core/planning/manager_hours.h"

#include <QString>

#include <memory>

namespace mor::ui {

/// The four questions for an activity as it is typed, and what its owners' weeks would cost.
struct GateState {
    std::shared_ptr<const Plan> plan; ///< what `hours` points into
    std::array<GateAnswer, 4> answers;
    std::vector<ManagerHours> hours; ///< of everybody of the owner's role
    std::vector<FitOffer> offers; ///< what would make the fullest week fit; none while all fit

    int clear() const; ///< how many of the four
    /// The week that is over its budget most, or the fullest; null without people.
    const ManagerHours* fullest() const;
    int over() const; ///< weeks over their budget
};

GateState gateState(std::shared_ptr<const Plan> plan, const RhythmVersion& asTyped,
    const Activity& activity, Day today);

/// The object that answers a question, in words; what is missing where it is open.
QString objectWords(
    std::size_t question, const GateState& state, const Activity& activity, const Rhythm& rhythm);
/// "Central would need 11.7 h a week. The budget is 11.0 h."; empty while all weeks fit.
QString overWords(const GateState& state);
/// "North, 7 reps".
QString teamWords(const ManagerHours& hours);

/// The word on a question in the fiscal quarter of today, if it was asked again in it.
const GateReview* reviewThisQuarter(
    const Plan& plan, std::string_view activity, int question, Day today);

} // namespace mor::ui
