// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/activity.h"
#include "core/schedule/rule_dates.h"

#include <array>
#include <cstdint>
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

/// The owner's typical week from 09:00 to 17:00 in quarter hours, in which talks find room. Talks
/// of the same activity in different weeks may share a time; nothing else may.
class WeekGrid {
public:
    struct Place {
        unsigned weekday = 1;
        unsigned week = 0;
        MinuteOfDay start = kNoTime;
    };

    void add(const GridTalk& talk) { m_talks.push_back(talk); }
    /// The emptiest of the weekdays allowed, its emptiest week, the earliest free time; across
    /// lunch only where nothing else is free, and in somebody's place only where that isn't either.
    Place findRoom(const WeekNeed& need, std::uint8_t weekdays, DayRange live) const;

private:
    struct Column { ///< one weekday in one week of the cycle
        std::uint32_t taken = 0; ///< bit 0 is 09:00 to 09:15
        int load = 0;
    };
    std::vector<Column> columns(const WeekNeed& need, DayRange live) const;

    std::vector<GridTalk> m_talks;
};

} // namespace mor
