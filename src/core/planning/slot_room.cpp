// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/slot_room.h"

#include "core/schedule/working_hours.h"

#include <algorithm>
#include <bit>

namespace mor {

namespace {

bool isIn(std::uint8_t weekdays, std::size_t day) { return (weekdays >> day & 1U) != 0; }

double hoursOf(const WeekQuarters& quarters, std::uint8_t weekdays)
{
    int count = 0;
    for (std::size_t day = 0; day < quarters.size(); ++day)
        count += isIn(weekdays, day) ? std::popcount(quarters[day]) : 0;
    return count / 4.0;
}

int longestFree(std::uint64_t taken)
{
    int longest = 0;
    int run = 0;
    for (int quarter = 0; quarter < kQuartersADay; ++quarter) {
        run = (taken >> quarter & 1U) != 0 ? 0 : run + 1;
        longest = std::max(longest, run);
    }
    return longest * kQuarterHour;
}

} // namespace

NoRoom noRoomIn(const WeekNeed& need, std::uint8_t weekdays, const TakenWeeks& taken)
{
    NoRoom why;
    why.minutesNeeded = need.minutes;
    why.weekdays = need.weekdays != 0 ? need.weekdays : weekdays;
    why.open = std::popcount(why.weekdays) * kQuartersADay / 4.0;
    why.talksOfOwner = hoursOf(taken.talksOfOwner, why.weekdays);
    why.busyOfOwner = hoursOf(taken.busyOfOwner, why.weekdays);
    why.talksOfPerson = hoursOf(taken.talksOfPerson, why.weekdays);
    why.busyOfPerson = hoursOf(taken.busyOfPerson, why.weekdays);

    std::uint64_t together = 0;
    int longest = 0;
    for (std::size_t day = 0; day < 7; ++day) {
        if (!isIn(why.weekdays, day))
            continue;
        const std::uint64_t all = taken.talksOfOwner[day] | taken.busyOfOwner[day]
            | taken.talksOfPerson[day] | taken.busyOfPerson[day];
        together |= all;
        longest = std::max(longest, longestFree(all));
    }
    // Where the rule sets the weekdays, one time must be free on all of them.
    why.longestFree = need.weekdays != 0 ? longestFree(together) : longest;
    return why;
}

} // namespace mor
