// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/promises.h"
#include "core/practice/check_off.h"
#include "core/schedule/plan.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace mor {

/// What a change of the roster does to the talks that are due from today on.
struct MovePreview {
    /// Talks that one person holds instead of another.
    struct Handover {
        std::string from; ///< code; empty: nobody had them
        std::string to; ///< code; empty: nobody has them, they are uncovered
        Day first{}; ///< earliest due date
        int talks = 0;
        int heldBefore = 0; ///< of them already held by `from`; due once more by `to`

        bool operator==(const Handover&) const = default;
    };
    /// Talks of one kind of change, with the earliest due date among them.
    struct Count {
        int talks = 0;
        Day first{};

        bool operator==(const Count&) const = default;
    };

    std::vector<Handover> handovers; ///< by first day, then from and to
    Count withdrawn; ///< expected before, not any more
    Count added; ///< not expected before
    Count excused; ///< stay with their owner, and leave or the change leaves too few working days
    Count dueAgain; ///< were excused before

    bool nothing() const;
    bool operator==(const MovePreview&) const = default;
};

/// Compares the talks due on the days of `due` before and after a change of the roster. `facts`
/// tell which are held; in any order.
MovePreview previewMove(const std::shared_ptr<const Plan>& before,
    const std::shared_ptr<const Plan>& after, DayRange due, std::span<const CheckOffFact> facts);

/// Open promises around one person who is about to move: who sees them follows from who owns them.
struct StepsAround {
    /// The person's own, from talks with anybody: they go along, whoever leads the person sees
    /// them.
    std::vector<OwedStep> theirs;
    /// Others' to the person: they stay with those who promised; both sides see them.
    std::vector<OwedStep> promised;
};
StepsAround stepsAround(
    const Roster& roster, const std::string& person, std::span<const OwedStep> open);

} // namespace mor
