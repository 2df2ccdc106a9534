// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/day_pattern.h"

#include <array>
#include <optional>

namespace mor {

namespace {

using Kind = DayPattern::Kind;
using std::chrono::days;

std::chrono::year_month monthAt(int index)
{
    return std::chrono::year{index / 12}
    / std::chrono::month{static_cast<unsigned>(index % 12) + 1};
}

/// The pattern's day in a month, if the month has it.
std::optional<Day> dayIn(std::chrono::year_month month, const DayPattern& pattern)
{
    const Day last{month / std::chrono::last};
    if (pattern.kind == Kind::MonthlyDay) {
        if (pattern.n < 0)
            return last;
        const Day day = Day{month / 1} + days{pattern.n - 1};
        return day <= last ? std::optional{day} : std::nullopt;
    }
    const std::chrono::weekday weekday{pattern.weekday};
    if (pattern.n < 0)
        return Day{month / weekday[std::chrono::last]};
    return Day{month / weekday[static_cast<unsigned>(pattern.n)]};
}

} // namespace

int weekIndex(Day day)
{
    return static_cast<int>((mondayOf(day) - mondayOf(kFirstDay)).count()) / 7;
}

int monthIndex(Day day)
{
    const std::chrono::year_month_day date{day};
    return static_cast<int>(date.year()) * 12
        + static_cast<int>(static_cast<unsigned>(date.month())) - 1;
}

bool isOnPattern(const DayPattern& pattern, Day day)
{
    if (pattern.kind == Kind::Weekly)
        return (pattern.weekdays >> (isoWeekday(day) - 1) & 1U) != 0;
    return dayIn(monthAt(monthIndex(day)), pattern) == day;
}

int phaseOf(const DayPattern& pattern, Day day)
{
    return (pattern.kind == Kind::Weekly ? weekIndex(day) : monthIndex(day)) % pattern.interval;
}

std::vector<Day> daysOf(const DayPattern& pattern, Day first, Day last)
{
    std::vector<Day> all;
    if (pattern.kind == Kind::Weekly) {
        for (Day monday = mondayOf(first); monday <= last; monday += days{7 * pattern.interval}) {
            for (unsigned i = 0; i < 7; ++i) {
                const Day day = monday + days{i};
                if ((pattern.weekdays >> i & 1U) != 0 && first <= day && day <= last)
                    all.push_back(day);
            }
        }
        return all;
    }
    for (int month = monthIndex(first); month <= monthIndex(last); month += pattern.interval) {
        const auto day = dayIn(monthAt(month), pattern);
        if (day && first <= *day && *day <= last)
            all.push_back(*day);
    }
    return all;
}

std::string ruleTextOf(const DayPattern& pattern)
{
    constexpr std::array<std::string_view, 8> kDays{"", "MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    std::string text = pattern.kind == Kind::Weekly ? "FREQ=WEEKLY" : "FREQ=MONTHLY";
    if (pattern.interval > 1)
        text += ";INTERVAL=" + std::to_string(pattern.interval);
    if (pattern.kind == Kind::MonthlyDay)
        return text + ";BYMONTHDAY=" + std::to_string(pattern.n);
    text += ";BYDAY=";
    if (pattern.kind == Kind::MonthlyWeekday)
        return text.append(std::to_string(pattern.n)).append(kDays[pattern.weekday]);
    bool first = true;
    for (unsigned i = 0; i < 7; ++i) {
        if ((pattern.weekdays >> i & 1U) == 0)
            continue;
        text.append(first ? "" : ",").append(kDays[i + 1]);
        first = false;
    }
    return text;
}

} // namespace mor
