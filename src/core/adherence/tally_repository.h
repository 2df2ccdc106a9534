// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/practice_repository.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// What is kept of a closed week, under the numbers that files know; 1 was once taken.
enum class TallyPart : std::uint8_t {
    Managers = 0, ///< added up by manager, see week_cells.h
    Talks = 2, ///< what became of each talk, see packed_talks.h
    Steps = 3, ///< next steps that count, once none can be marked any more
};
inline constexpr std::array kTallyParts{TallyPart::Managers, TallyPart::Talks, TallyPart::Steps};

/// A closed week packed; derived from the records, never the truth itself.
struct TalliedWeek {
    Day week{}; ///< Monday
    Day asOf{}; ///< the day it was tallied: its books were closed before
    std::string managers;
    std::string talks;
    std::string steps; ///< empty while some can be marked
};

inline const std::string& partOf(const TalliedWeek& week, TallyPart part)
{
    return part == TallyPart::Managers ? week.managers
        : part == TallyPart::Talks     ? week.talks
                                       : week.steps;
}

/// Keeps tallies of closed weeks. A record that says it was made before a week was tallied makes
/// all such weeks forgotten, in its own transaction; so does saving a whole plan.
class TallyRepository {
public:
    virtual ~TallyRepository() = default;

    struct Known {
        Day week{};
        Day asOf{};
        bool hasSteps = false;
    };
    virtual Result<std::vector<Known>> weeks() const = 0; ///< ascending
    using Visit = std::function<void(Day week, std::string_view packed)>;
    /// One part of the weeks whose Monday lies in the range, ascending; the bytes are valid during
    /// the call.
    virtual Result<> visit(TallyPart part, DayRange mondays, const Visit& visit) const = 0;

    /// A number that changes whenever another connection wrote.
    virtual Result<std::int64_t> state() const = 0;
    /// Replaces what is kept of the week. False, and nothing is kept, if another connection wrote
    /// since `state` was asked: what was tallied may be out of date.
    virtual Result<bool> put(const TalliedWeek& week, std::int64_t state) = 0;
    virtual Result<> forgetAll() = 0;

    /// A week that is still open, or waits for one that is, added up by manager.
    struct OpenWeek {
        Day week{}; ///< Monday
        std::string managers;
    };
    /// Keeps how all open weeks look on that day, until anybody records anything or changes the
    /// plan. Who calls it has seen that every other week has a tally that fits the plan. False if
    /// another connection wrote since `state` was asked.
    virtual Result<bool> putOpen(Day asOf, const std::vector<OpenWeek>& weeks, std::int64_t state)
        = 0;
    /// The open weeks as they are on that day, ascending; none when that is not known.
    virtual Result<> visitOpen(Day asOf, const Visit& visit) const = 0;

    /// Steps promised in talks whose key date lies in the range, without their words; in no order.
    virtual Result<std::vector<NextStep>> steps(DayRange keyDates) const = 0;
};

} // namespace mor
