// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/move_preview.h"
#include "people/effect_list.h"
#include "people/roster_change.h"

#include <optional>

namespace mor::ui {

/// What saving an edit would do, asked before it is saved.
struct RosterOutlook {
    std::optional<Error> refused; ///< why it can't be saved: the roster, or closed books
    MovePreview talks; ///< of the next three months
    StepsAround steps; ///< around the person asked for
    std::string person; ///< code; empty: nobody in particular
    std::string bossBefore; ///< code; the person's on the day the change begins
    std::string bossAfter;
};

inline constexpr std::chrono::days kOutlookDays{92};

/// Looks ahead, without changing anything. Errors: those of reading the records.
Result<RosterOutlook> lookAhead(const std::shared_ptr<const Plan>& plan, const Roster& edited,
    const PracticeRepository& practice, const std::string& person, Day from, Day today);

/// The outlook line by line: talks, promises, and who sees them.
std::vector<EffectLine> outlookLines(
    const Roster& before, const RosterOutlook& outlook, const Roster& after, Day today);

} // namespace mor::ui
