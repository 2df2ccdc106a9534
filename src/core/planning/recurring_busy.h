// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"
#include "core/schedule/week_grid.h"

#include <array>
#include <vector>

namespace mor {

/// When somebody is busy again and again, told from their busy times of the twelve weeks after the
/// one that holds the day. A time of a weekday counts if they are busy in it on at least two and at
/// least every third of those days on which they work: what is weekly or fortnightly counts, what
/// is monthly or happens once does not.
class RecurringBusy {
public:
    static constexpr int kWeeks = 12;
    static constexpr int kOneIn = 3;

    RecurringBusy() = default;
    /// Leave and holidays are days without work: an empty calendar on them says nothing.
    RecurringBusy(const Roster& roster, const Person& person, Day on);

    /// Any minute of the talk would lie in a busy time, counted day by day. `weekday` is ISO.
    bool at(unsigned weekday, MinuteOfDay start, int minutes) const;
    /// By quarter hours: those that are busy, and those at which a talk this long cannot begin.
    Obstacles obstacles(int minutes) const;

private:
    struct Times {
        int week = 0;
        MinuteOfDay start = 0;
        MinuteOfDay end = 0;
    };
    std::array<std::vector<Times>, 7> m_times;
    std::array<int, 7> m_worked{}; ///< of the weeks, by weekday
};

} // namespace mor
