// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/sight.h"
#include "core/adherence/survival.h"
#include "core/adherence/template_decay.h"
#include "core/planning/rollout_gate.h"
#include "core/practice/practice_repository.h"

#include <memory>
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
    bool withheld = false; ///< all but `own`: too few others are in the sums, see rolloutPart()
    StageGate gate;
    Survival survival; ///< of the managers' activities
    std::vector<TemplateDecay> decay;
    std::vector<OwnTalks> own; ///< in the order of the rhythm
};

/// The days whose check-offs are looked into for what facts do not say: the weeks after each launch
/// and the last ones, merged and ascending.
std::vector<DayRange> daysOfRecords(const Rhythm& rhythm, Day today);

/// As the viewer may see them.
RolloutFigures rolloutFigures(const Sight& sight, const std::shared_ptr<const Ledger>& ledger,
    const std::vector<CheckOff>& records);

/// Talks that a leader owns, due in the last four weeks in which all of them are closed.
std::vector<OwnTalks> ownTalks(const Ledger& ledger);

} // namespace mor::ui
