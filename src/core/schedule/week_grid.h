// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/activity.h"
#include "core/schedule/rule_dates.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace mor {

/// How an activity takes up an owner's typical week.
struct WeekNeed {
    std::string_view activity;
    int minutes = 0; ///< of the talk
    unsigned cycle = 1; ///< comes round every `cycle` weeks
    unsigned weeks = 1; ///< weeks of its window to choose from
    std::uint8_t weekdays = 0; ///< fixed by the rule; 0: the slot may choose
    /// Its day moves through the week (day 15 of the month): it keeps clear of its own kind only.
    bool wanders = false;
};
WeekNeed weekNeedOf(const Activity& activity, std::uint8_t ownerWeekdays);

/// A talk that has its place.
struct GridTalk {
    WeekNeed need;
    std::uint8_t weekdays = 0;
    unsigned week = 0;
    MinuteOfDay start = kNoTime;
    DayRange live;
};

/// The quarter hours of each weekday, Monday first; bit 0 is 08:00 to 08:15, bit 39 ends at 18:00.
using WeekQuarters = std::array<std::uint64_t, 7>;
inline constexpr int kQuartersADay = 40;
/// The quarter hours touched by what begins at `start`, cut to the day.
std::uint64_t quartersOf(MinuteOfDay start, int minutes);

/// Quarter hours that a talk cannot have, for reasons other than the owner's own talks.
struct Obstacles {
    WeekQuarters taken{}; ///< no part of the talk may lie in them
    WeekQuarters noStart{}; ///< it may not begin in them
};

/// The owner's typical week in quarter hours, in which talks find room. Talks of the same activity
/// in different weeks may share a time; nothing else may.
class WeekGrid {
public:
    struct Place {
        unsigned weekday = 1;
        unsigned week = 0;
        MinuteOfDay start = kNoTime;
    };
    struct Column { ///< one weekday in one week of the cycle
        std::uint64_t taken = 0;
        int load = 0;
    };

    void add(const GridTalk& talk) { m_talks.push_back(talk); }
    /// Between 09:00 and 17:00, on the emptiest of the weekdays allowed, in its emptiest week, the
    /// earliest free time; across lunch only where nothing else is free, and in somebody's place
    /// only where that isn't either.
    Place findRoom(const WeekNeed& need, std::uint8_t weekdays, DayRange live) const;
    /// The same with obstacles and never in somebody's place: the hours before 09:00 and after
    /// 17:00 come next, lunch last. Nothing where no time is free.
    std::optional<Place> findFree(const WeekNeed& need, std::uint8_t weekdays, DayRange live,
        const Obstacles& obstacles) const;
    /// The talk that clashes with this one, to the minute; null where none does.
    const GridTalk* inTheWayOf(const GridTalk& talk) const;
    /// What is taken for talks of this kind, by the weekday's position plus seven for each week.
    std::vector<Column> columns(const WeekNeed& need, DayRange live) const;

private:
    struct Choice {
        unsigned at = 0; ///< position in the columns
        std::uint64_t taken = 0;
        std::uint64_t noStart = 0;
        int load = 0;
    };
    std::vector<Choice> choicesFor(const WeekNeed& need, std::uint8_t weekdays, DayRange live,
        const Obstacles& obstacles) const;

    std::vector<GridTalk> m_talks;
};

} // namespace mor
