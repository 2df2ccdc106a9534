// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/ics/recurrence_rule.h"

#include <bitset>
#include <vector>

namespace mor {

/// The year that has most days of the day's week.
std::chrono::year weekYearOf(Day day, unsigned weekStart);
/// All weeks of that year.
DayRange weeksOf(std::chrono::year year, unsigned weekStart);

/// Answers whether the parts of a rule that speak of days (BYMONTH, BYWEEKNO, BYYEARDAY,
/// BYMONTHDAY, BYDAY, completed from the start's date) let a day pass. Each part is a condition:
/// within one year or month "expand" and "limit" of RFC 5545 come to the same.
class DayFilter {
public:
    DayFilter(const RecurrenceRule& rule, Day start);

    bool passes(Day day) const;
    /// The day itself or the first day after it that lies in a month the rule names.
    Day inMonths(Day day) const;

private:
    bool monthPasses(std::chrono::month month) const;
    bool weekPasses(Day day) const;
    bool weekdayPasses(Day day, std::chrono::year_month_day date) const;

    static constexpr std::size_t kZero = 366; ///< place of 0 in the sets that know negative values
    using SignedSet = std::bitset<2 * kZero + 1>;
    static SignedSet toSet(const std::vector<int>& values);

    unsigned m_months = 0; ///< bit per month; 0: every
    unsigned m_weekStart = 1;
    bool m_hasWeeks = false, m_hasYearDays = false, m_hasMonthDays = false;
    SignedSet m_weeks, m_yearDays, m_monthDays;
    std::vector<RecurrenceRule::WeekdayNumber> m_weekdays;
    bool m_countsInYear = false; ///< numbers in BYDAY count within the year, not the month
};

} // namespace mor
