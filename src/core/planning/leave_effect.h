// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace mor {

/// What one leave does to the talks of the person who is away, whether they hold them or the talks
/// are with or about them.
struct LeaveEffect {
    struct Talks {
        std::string activity; ///< code
        std::string name; ///< of the activity
        int count = 0;

        bool operator==(const Talks&) const = default;
    };

    Leave leave;
    /// Talks with a window around the leave that it leaves too few working days for, most first.
    /// Without this leave they would be expected.
    std::vector<Talks> excused;
    int expected = 0; ///< talks with a window around the leave that stay expected all the same
    int deputised = 0; ///< own talks with such a window that somebody else holds
    /// Fewest working days left in a week of the leave, all leave of the person counted.
    int daysLeft = 0;

    int excusedTalks() const;
    bool operator==(const LeaveEffect&) const = default;
};

/// The effect of each leave, in the order given; each must be one of the plan's.
std::vector<LeaveEffect> leaveEffects(
    const std::shared_ptr<const Plan>& plan, std::span<const Leave> leaves);

/// Working days that a week leaves the person, Monday to Sunday, after all their leave.
int workdaysLeft(const Roster& roster, const Person& person, Day inWeek);

} // namespace mor
