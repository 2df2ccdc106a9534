// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/roster_index.h"
#include "core/schedule/rule_dates.h"

#include <cstdint>
#include <span>
#include <vector>

namespace mor {

/// Windows of a schedule being made, each rule's kept side by side, together with what each of them
/// stamps into the occurrences of a series and what leave is judged by.
class WindowStore {
public:
    /// Positions [first, last) of one rule's windows, ascending by date and by due date.
    struct Run {
        std::uint32_t first = 0;
        std::uint32_t last = 0;

        bool empty() const { return first == last; }
    };
    struct Judged {
        DayRange period;
        int needed = 0;
    };

    explicit WindowStore(const RosterIndex& index)
        : m_index(index)
    {
    }

    /// `calendars`: of those who take part; a window in which one of them has too few working days
    /// stamps kTooFewDays.
    Run add(std::span<const RuleWindow> windows, std::span<const std::uint32_t> calendars);
    /// The part of a run whose due dates lie in the range.
    Run dueIn(Run run, DayRange range) const;
    std::span<const Occurrence> stamps(Run run) const
    {
        return {m_stamps.data() + run.first, run.last - run.first};
    }
    /// Flags those occurrences, stamped from `run`, in which this person is away for too long.
    void judge(Run run, PersonIndex person, Occurrence* occurrences) const;

    std::vector<Window> taken() { return std::move(m_windows); }

private:
    int presentDays(PersonIndex person, DayRange period) const;

    const RosterIndex& m_index;
    std::vector<Window> m_windows;
    std::vector<Judged> m_judged;
    std::vector<Occurrence> m_stamps;
};

} // namespace mor
