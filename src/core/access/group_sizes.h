// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"

#include <cstdint>
#include <vector>

namespace mor {

/// How many people each person leads directly, on any day. A group is the people, not those a
/// figure happens to be about: so the same group is hidden in every report, whatever it counts.
class GroupSizes {
public:
    explicit GroupSizes(const Roster& roster);

    /// People in the organisation whom the person at this position in the roster leads that day.
    int on(std::uint32_t boss, Day day) const;
    /// The fewest on any of these days.
    int fewest(std::uint32_t boss, DayRange days) const;

private:
    struct Step {
        Day from{};
        int people = 0; ///< from that day on
    };
    std::vector<std::vector<Step>> m_steps; ///< by boss, ascending
};

} // namespace mor
