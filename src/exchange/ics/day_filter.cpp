// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/day_filter.h"

#include <algorithm>

namespace mor {

namespace {

using Frequency = RecurrenceRule::Frequency;

int daysIn(std::chrono::year year) { return year.is_leap() ? 366 : 365; }

/// 0 for 1 January.
int indexInYear(Day day, std::chrono::year year)
{
    return static_cast<int>((day - Day{year / 1 / 1}).count());
}

/// Whether the nth from either end, n = 0 meaning every one, is at `index` of `length` days.
bool isNth(int n, int index, int length)
{
    if (n == 0)
        return true;
    return n > 0 ? index / 7 + 1 == n : (length - 1 - index) / 7 + 1 == -n;
}

/// A week belongs to the year of its fourth day.
Day fourthDayOf(Day day, unsigned weekStart)
{
    return day - std::chrono::days{(isoWeekday(day) + 7 - weekStart) % 7} + std::chrono::days{3};
}

} // namespace

std::chrono::year weekYearOf(Day day, unsigned weekStart)
{
    return std::chrono::year_month_day{fourthDayOf(day, weekStart)}.year();
}

DayRange weeksOf(std::chrono::year year, unsigned weekStart)
{
    const auto firstDay = [weekStart](std::chrono::year of) {
        return fourthDayOf(Day{of / 1 / 4}, weekStart) - std::chrono::days{3};
    };
    return {firstDay(year), firstDay(year + std::chrono::years{1}) - std::chrono::days{1}};
}

DayFilter::SignedSet DayFilter::toSet(const std::vector<int>& values)
{
    SignedSet set;
    for (const int value : values)
        set.set(static_cast<std::size_t>(static_cast<int>(kZero) + value));
    return set;
}

DayFilter::DayFilter(const RecurrenceRule& rule, Day start)
    : m_weekStart(rule.weekStart)
    , m_hasWeeks(!rule.weeks.empty())
    , m_hasYearDays(!rule.yearDays.empty())
    , m_hasMonthDays(!rule.monthDays.empty())
    , m_weeks(toSet(rule.weeks))
    , m_yearDays(toSet(rule.yearDays))
    , m_monthDays(toSet(rule.monthDays))
    , m_weekdays(rule.weekdays)
    , m_countsInYear(rule.frequency == Frequency::Yearly && rule.months.empty())
{
    const std::chrono::year_month_day date{start};
    const bool namesDay = m_hasYearDays || m_hasMonthDays || !m_weekdays.empty();
    for (const int month : rule.months)
        m_months |= 1U << month;

    const bool yearly = rule.frequency == Frequency::Yearly;
    if (yearly && !namesDay && !m_hasWeeks && m_months == 0)
        m_months = 1U << static_cast<unsigned>(date.month());
    const bool weekly = rule.frequency == Frequency::Weekly || (yearly && m_hasWeeks);
    if (weekly && !namesDay)
        m_weekdays.push_back({0, isoWeekday(start)});
    const bool byMonth = rule.frequency == Frequency::Monthly || (yearly && !m_hasWeeks);
    if (byMonth && !namesDay) {
        m_hasMonthDays = true;
        m_monthDays.set(kZero + static_cast<unsigned>(date.day()));
    }
}

bool DayFilter::passes(Day day) const
{
    const std::chrono::year_month_day date{day};
    if (!monthPasses(date.month()))
        return false;
    if (m_hasMonthDays) {
        const auto number = static_cast<unsigned>(date.day());
        const auto last
            = static_cast<unsigned>((date.year() / date.month() / std::chrono::last).day());
        if (!m_monthDays[kZero + number] && !m_monthDays[kZero - (last - number + 1)])
            return false;
    }
    if (m_hasYearDays) {
        const int index = indexInYear(day, date.year());
        const auto fromEnd = static_cast<std::size_t>(daysIn(date.year()) - index);
        if (!m_yearDays[kZero + 1 + static_cast<std::size_t>(index)]
            && !m_yearDays[kZero - fromEnd])
            return false;
    }
    return (!m_hasWeeks || weekPasses(day)) && (m_weekdays.empty() || weekdayPasses(day, date));
}

Day DayFilter::inMonths(Day day) const
{
    const std::chrono::year_month_day date{day};
    if (monthPasses(date.month()))
        return day;
    auto month = date.year() / date.month();
    do
        month += std::chrono::months{1};
    while (!monthPasses(month.month()));
    return Day{month / 1};
}

bool DayFilter::monthPasses(std::chrono::month month) const
{
    return m_months == 0 || (m_months >> static_cast<unsigned>(month) & 1U) != 0;
}

bool DayFilter::weekPasses(Day day) const
{
    const Day fourth = fourthDayOf(day, m_weekStart);
    const auto year = std::chrono::year_month_day{fourth}.year();
    const int index = indexInYear(fourth, year);
    const int number = index / 7 + 1;
    const int weeks = number + (daysIn(year) - 1 - index) / 7;
    return m_weeks[kZero + static_cast<std::size_t>(number)]
        || m_weeks[kZero - static_cast<std::size_t>(weeks - number + 1)];
}

bool DayFilter::weekdayPasses(Day day, std::chrono::year_month_day date) const
{
    const unsigned weekday = isoWeekday(day);
    const Day first
        = m_countsInYear ? Day{date.year() / 1 / 1} : Day{date.year() / date.month() / 1};
    const Day last = m_countsInYear ? Day{date.year() / 12 / 31}
                                    : Day{date.year() / date.month() / std::chrono::last};
    const auto index = static_cast<int>((day - first).count());
    const auto length = static_cast<int>((last - first).count()) + 1;
    return std::ranges::any_of(m_weekdays, [&](const auto& wanted) {
        return wanted.weekday == weekday && isNth(wanted.n, index, length);
    });
}

} // namespace mor
