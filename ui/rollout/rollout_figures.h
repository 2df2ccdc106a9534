// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/survival.h"
#include "core/adherence/template_decay.h"
#include "core/planning/rollout_gate.h"
#include "core/practice/practice_repository.h"

#include <string>
#include <vector>

namespace mor::ui {

/// The leader's own talks of one activity over the last four closed weeks.
struct OwnTalks {
    std::string activity; ///< code
    std::string name;
    int held = 0;
    int expected = 0;

    bool operator==(const OwnTalks&) const = default;
};

/// What the page counts from the ledger.
struct RolloutFigures {
    StageGate gate;
    Survival survival; ///< of the managers' activities
    std::vector<TemplateDecay> decay;
    std::vector<OwnTalks> own; ///< in the order of the rhythm
};

/// The days whose check-offs are looked into for what facts do not say: the weeks after each launch
/// and the last ones, merged and ascending.
std::vector<DayRange> daysOfRecords(const Rhythm& rhythm, Day today);

RolloutFigures rolloutFigures(
    const Ledger& ledger, const std::vector<CheckOff>& records, Day today);

/// Talks that a leader owns, due in the last four weeks in which all of them are closed.
std::vector<OwnTalks> ownTalks(const Ledger& ledger);

} // namespace mor::ui
