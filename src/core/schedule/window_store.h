// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/roster_index.h"
#include "core/schedule/rule_dates.h"

#include <array>
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
    /// Whose absence is judged.
    enum class Side { Owner, Person };

    explicit WindowStore(const RosterIndex& index)
        : m_index(index)
    {
    }

    /// A window in which one of the two calendars has too few working days stamps kTooFewDays.
    Run add(std::span<const RuleWindow> windows, std::uint32_t ownerCalendar,
        std::uint32_t personCalendar);
    /// The part of a run whose due dates lie in the range.
    Run dueIn(Run run, DayRange range) const;
    /// The part of a run whose windows open on the day or later; they open in order.
    Run openingFrom(Run run, Day day) const;
    Day dateOf(std::uint32_t window) const { return m_windows[window].date; }
    std::span<const Occurrence> stamps(Run run) const
    {
        return {m_stamps.data() + run.first, run.last - run.first};
    }
    /// Flags those occurrences, stamped from `run`, in which this person is away for too long.
    void judge(Run run, Side side, PersonIndex person, Occurrence* occurrences) const;

    std::vector<Window> taken() { return std::move(m_windows); }

private:
    struct Judged {
        DayRange period;
        std::array<int, 2> spare{}; ///< working days that each side may miss
    };
    static bool isAwayTooLong(const Judged& judged, int spare, const WorkdayTable& workdays,
        std::span<const DayRange> away);

    const RosterIndex& m_index;
    std::vector<Window> m_windows;
    std::vector<Judged> m_judged;
    std::vector<Occurrence> m_stamps;
};

} // namespace mor
