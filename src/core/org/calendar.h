// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mor {

struct Holiday {
    Day day{};
    std::string name;

    auto operator<=>(const Holiday&) const = default;
};

/// When a region works: the weekdays and the named public holidays.
struct WorkCalendar {
    std::string code; ///< "us", "de"
    std::string name; ///< "US federal"
    std::uint8_t weekdays = 0b0011111; ///< bit 0 is Monday, bit 6 Sunday; at least one is set
    std::vector<Holiday> holidays; ///< ascending by day, one per day

    bool operator==(const WorkCalendar&) const = default;
};

bool isWorkday(const WorkCalendar& calendar, Day day);
const Holiday* holidayOn(const WorkCalendar& calendar, Day day);

/// Working days of one or two calendars together, with the answers for a range ready in tables:
/// every question is one or two array look-ups. Days outside the range are answered by weekday
/// alone.
class WorkdayTable {
public:
    WorkdayTable(const WorkCalendar& calendar, DayRange range);
    /// A day counts as working only if both calendars work.
    WorkdayTable(const WorkCalendar& first, const WorkCalendar& second, DayRange range);

    bool isWorkday(Day day) const;
    /// The day itself if it is a working day, else the next or previous one. A table without any
    /// working day within a year answers the day itself.
    Day onOrAfter(Day day) const;
    Day onOrBefore(Day day) const;
    /// The nth working day after (n > 0) or before (n < 0) the day; n = 0 is the day itself.
    Day plus(Day day, int workdays) const;
    /// Number of working days in the range, both ends included.
    int count(DayRange range) const;

private:
    int rank(Day day) const; ///< working days before `day` since the table's first day
    Day walk(Day from, int step) const; ///< first working day in steps of one, `from` if none

    Day m_first;
    std::uint8_t m_weekdays;
    std::vector<std::int32_t> m_rank; ///< m_rank[i]: working days in [first, first + i)
    std::vector<Day> m_workdays; ///< ascending
};

} // namespace mor
