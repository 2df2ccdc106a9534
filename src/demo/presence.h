// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"

#include <cstdint>
#include <vector>

namespace mor::demo {

/// Which days each person works: calendar, leave and employment in one bit a day.
class Presence {
public:
    Presence(const Roster& roster, DayRange range);

    /// False outside the range. Any person is there when the position is kNone.
    bool works(std::uint32_t person, Day day) const;
    /// The first day after `day` on which the person works; `day` itself if there is none within
    /// forty days, as for somebody who leaves.
    Day nextWorkday(std::uint32_t person, Day day) const;

private:
    DayRange m_range;
    std::size_t m_words; ///< of each person
    std::vector<std::uint64_t> m_bits;
};

} // namespace mor::demo
