// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/fiscal.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace mor {

namespace {

using std::chrono::days;
using NamedBy = MonthlyFiscalYear::NamedBy;
using Pattern = WeeklyFiscalYear::Pattern;

constexpr int kFirstYear = 1970;
constexpr int kLastYear = 2199;
constexpr std::array<std::string_view, 12> kMonths{
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 7> kWeekdays{
    "mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::array<std::string_view, 3> kPatterns{"4-4-5", "4-5-4", "5-4-4"};
constexpr std::string_view kExpected = "\"month 10 end\" or \"4-5-4 sat nearest jan start\"";

Day lastOfMonth(int year, unsigned month)
{
    return Day{std::chrono::year{year} / std::chrono::month{month} / std::chrono::last};
}

Day firstOfMonth(int year, unsigned month)
{
    return Day{std::chrono::year{year} / std::chrono::month{month} / 1};
}

int calendarYearOf(Day day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); }

/// The years are counted by a number that grows by one from year to year: the calendar year of the
/// start (monthly) or of the month whose end the year's end follows (weekly).
Day firstDayOf(const MonthlyFiscalYear& calendar, int count)
{
    return firstOfMonth(count, calendar.startMonth);
}

Day lastDayOf(const WeeklyFiscalYear& calendar, int count)
{
    const Day monthEnd = lastOfMonth(count, calendar.endMonth);
    const auto back = (isoWeekday(monthEnd) + 7 - calendar.lastWeekday) % 7;
    const Day before = monthEnd - days{back};
    const bool nearerAfter = calendar.rule == WeeklyFiscalYear::Rule::Nearest && back > 3;
    return nearerAfter ? before + days{7} : before;
}

Day firstDayOf(const WeeklyFiscalYear& calendar, int count)
{
    return lastDayOf(calendar, count - 1) + days{1};
}

template <class Calendar>
DayRange yearDays(const Calendar& calendar, int count)
{
    return {firstDayOf(calendar, count), firstDayOf(calendar, count + 1) - days{1}};
}

template <class Calendar>
int countOf(const Calendar& calendar, Day day)
{
    int count = calendarYearOf(day) + 1;
    while (day < firstDayOf(calendar, count))
        --count;
    return count;
}

/// What has to be added to the count for the year's name. A weekly year that ends in January is
/// taken to start eleven months earlier, wherever its first day falls by a few days.
int nameOffset(const MonthlyFiscalYear& calendar)
{
    return calendar.namedBy == NamedBy::End && calendar.startMonth > 1 ? 1 : 0;
}

int nameOffset(const WeeklyFiscalYear& calendar)
{
    return calendar.namedBy == NamedBy::Start && calendar.endMonth < 12 ? -1 : 0;
}

unsigned weeksOfMonth(Pattern pattern, unsigned monthOfQuarter)
{
    const unsigned longMonth = pattern == Pattern::P544 ? 0 : pattern == Pattern::P454 ? 1 : 2;
    return monthOfQuarter == longMonth ? 5 : 4;
}

/// Days of month 1 to 12 of a year.
DayRange monthDays(const MonthlyFiscalYear& calendar, DayRange year, unsigned month)
{
    const std::chrono::year_month first{
        std::chrono::year{calendarYearOf(year.first)}, std::chrono::month{calendar.startMonth}};
    const auto from = first + std::chrono::months{month - 1};
    return {Day{from / 1}, Day{from / std::chrono::last}};
}

DayRange monthDays(const WeeklyFiscalYear& calendar, DayRange year, unsigned month)
{
    unsigned weeksBefore = 0;
    for (unsigned m = 0; m + 1 < month; ++m)
        weeksBefore += weeksOfMonth(calendar.pattern, m % 3);
    const Day first = year.first + days{7 * weeksBefore};
    const Day last = first + days{7 * weeksOfMonth(calendar.pattern, (month - 1) % 3)} - days{1};
    return {first, month == 12 ? year.last : last};
}

template <class Calendar>
FiscalPeriod yearPeriod(const Calendar& calendar, int count)
{
    return {count + nameOffset(calendar), 0, 0, yearDays(calendar, count)};
}

template <class Calendar>
FiscalPeriod monthPeriod(const Calendar& calendar, const FiscalPeriod& year, unsigned month)
{
    return {year.year, (month + 2) / 3, month, monthDays(calendar, year.days, month)};
}

template <class Calendar>
FiscalPeriod quarterPeriod(const Calendar& calendar, const FiscalPeriod& year, unsigned quarter)
{
    return {year.year, quarter, 0,
        {monthDays(calendar, year.days, quarter * 3 - 2).first,
            monthDays(calendar, year.days, quarter * 3).last}};
}

template <class Calendar>
FiscalPeriod monthOf(const Calendar& calendar, Day day)
{
    const auto year = yearPeriod(calendar, countOf(calendar, day));
    unsigned month = 12;
    while (day < monthDays(calendar, year.days, month).first)
        --month;
    return monthPeriod(calendar, year, month);
}

template <class Table>
std::optional<unsigned> indexIn(const Table& table, std::string_view word)
{
    const auto found = std::ranges::find(table, word);
    if (found == table.end())
        return std::nullopt;
    return static_cast<unsigned>(found - table.begin());
}

std::optional<NamedBy> namedByOf(std::string_view word)
{
    if (word == "start")
        return NamedBy::Start;
    if (word == "end")
        return NamedBy::End;
    return std::nullopt;
}

std::optional<FiscalCalendar> monthlyFrom(const std::vector<std::string>& words)
{
    if (words.size() < 2 || words.size() > 3 || words[0] != "month")
        return std::nullopt;
    MonthlyFiscalYear calendar;
    const auto& number = words[1];
    const auto read
        = std::from_chars(number.data(), number.data() + number.size(), calendar.startMonth);
    const auto namedBy = words.size() == 3 ? namedByOf(words[2]) : calendar.namedBy;
    if (read.ec != std::errc{} || read.ptr != number.data() + number.size()
        || calendar.startMonth < 1 || calendar.startMonth > 12 || !namedBy)
        return std::nullopt;
    calendar.namedBy = *namedBy;
    return calendar;
}

std::optional<FiscalCalendar> weeklyFrom(const std::vector<std::string>& words)
{
    if (words.size() != 5 || (words[2] != "nearest" && words[2] != "last"))
        return std::nullopt;
    const auto pattern = indexIn(kPatterns, words[0]);
    const auto weekday = indexIn(kWeekdays, words[1]);
    const auto month = indexIn(kMonths, words[3]);
    const auto namedBy = namedByOf(words[4]);
    if (!pattern || !weekday || !month || !namedBy)
        return std::nullopt;
    return WeeklyFiscalYear{static_cast<Pattern>(*pattern), *weekday + 1, *month + 1,
        words[2] == "nearest" ? WeeklyFiscalYear::Rule::Nearest : WeeklyFiscalYear::Rule::Last,
        *namedBy};
}

} // namespace

FiscalPeriod fiscalYearOf(const FiscalCalendar& calendar, Day day)
{
    return std::visit([&](const auto& c) { return yearPeriod(c, countOf(c, day)); }, calendar);
}

FiscalPeriod fiscalQuarterOf(const FiscalCalendar& calendar, Day day)
{
    return std::visit(
        [&](const auto& c) {
            return quarterPeriod(c, yearPeriod(c, countOf(c, day)), monthOf(c, day).quarter);
        },
        calendar);
}

FiscalPeriod fiscalMonthOf(const FiscalCalendar& calendar, Day day)
{
    return std::visit([&](const auto& c) { return monthOf(c, day); }, calendar);
}

Result<FiscalPeriod> fiscalYear(const FiscalCalendar& calendar, int year)
{
    if (year < kFirstYear || year > kLastYear)
        return fail(ErrorKind::Invalid, "fiscal.year_out_of_range",
            {std::to_string(year), std::to_string(kFirstYear), std::to_string(kLastYear)});
    return std::visit([&](const auto& c) { return yearPeriod(c, year - nameOffset(c)); }, calendar);
}

Result<FiscalPeriod> fiscalQuarter(const FiscalCalendar& calendar, int year, unsigned quarter)
{
    if (quarter < 1 || quarter > 4)
        return fail(ErrorKind::Invalid, "fiscal.no_such_quarter", {std::to_string(quarter)});
    const auto whole = fiscalYear(calendar, year);
    if (!whole)
        return fail(whole);
    return std::visit([&](const auto& c) { return quarterPeriod(c, *whole, quarter); }, calendar);
}

Result<FiscalPeriod> fiscalMonth(const FiscalCalendar& calendar, int year, unsigned month)
{
    if (month < 1 || month > 12)
        return fail(ErrorKind::Invalid, "fiscal.no_such_month", {std::to_string(month)});
    const auto whole = fiscalYear(calendar, year);
    if (!whole)
        return fail(whole);
    return std::visit([&](const auto& c) { return monthPeriod(c, *whole, month); }, calendar);
}

Result<FiscalCalendar> parseFiscalCalendar(std::string_view text)
{
    const auto words = split(lowered(trimmed(text)), ' ');
    const auto calendar = words.front() == "month" ? monthlyFrom(words) : weeklyFrom(words);
    if (!calendar)
        return fail(
            ErrorKind::Invalid, "fiscal.malformed", {inQuotes(text), std::string{kExpected}});
    return *calendar;
}

std::string toText(const FiscalCalendar& calendar)
{
    const auto named = [](NamedBy by) { return by == NamedBy::Start ? " start" : " end"; };
    if (const auto* monthly = std::get_if<MonthlyFiscalYear>(&calendar)) {
        auto text = "month " + std::to_string(monthly->startMonth);
        // A year that starts in January also ends in it: nothing to tell apart, but the value
        // stays.
        if (monthly->startMonth > 1 || monthly->namedBy == NamedBy::Start)
            text += named(monthly->namedBy);
        return text;
    }
    const auto& weekly = std::get<WeeklyFiscalYear>(calendar);
    std::string text{kPatterns[static_cast<std::size_t>(weekly.pattern)]};
    text += ' ';
    text += kWeekdays[weekly.lastWeekday - 1];
    text += weekly.rule == WeeklyFiscalYear::Rule::Nearest ? " nearest " : " last ";
    text += kMonths[weekly.endMonth - 1];
    text += named(weekly.namedBy);
    return text;
}

} // namespace mor
