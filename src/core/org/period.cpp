// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/period.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace mor {

namespace {

using std::chrono::days;

constexpr std::array<std::string_view, 7> kWeekdays{
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

/// An unsigned number of exactly so many digits.
std::optional<unsigned> number(std::string_view text, std::size_t mostDigits)
{
    unsigned value = 0;
    const auto* end = text.data() + text.size();
    if (text.empty() || text.size() > mostDigits)
        return std::nullopt;
    const auto read = std::from_chars(text.data(), end, value);
    return read.ec == std::errc{} && read.ptr == end ? std::optional{value} : std::nullopt;
}

DayRange months(int year, unsigned first, unsigned last)
{
    const std::chrono::year y{year};
    return {Day{y / std::chrono::month{first} / 1},
        Day{y / std::chrono::month{last} / std::chrono::last}};
}

Period weekPeriod(IsoWeek week)
{
    const Day monday = mondayOf(week);
    return {PeriodKind::Week, week.year, week.week, {monday, monday + days{6}}};
}

Period fiscalPeriod(PeriodKind kind, const FiscalPeriod& period)
{
    const unsigned number = kind == PeriodKind::FiscalMonth ? period.month : period.quarter;
    return {kind, period.year, number, period.days};
}

Day plusMonths(Day day, int count)
{
    const std::chrono::year_month_day date{day};
    const auto month
        = std::chrono::year_month{date.year(), date.month()} + std::chrono::months{count};
    return std::min(
        Day{month / std::chrono::last}, Day{month / 1} + (date.day() - std::chrono::day{1}));
}

constexpr std::string_view kTo{".."};

std::optional<Day> shifted(std::string_view text, Day today)
{
    if (text.size() < 3 || (text.front() != '+' && text.front() != '-'))
        return std::nullopt;
    const auto amount = number(text.substr(1, text.size() - 2), 5);
    if (!amount)
        return std::nullopt;
    const int count = (text.front() == '-' ? -1 : 1) * static_cast<int>(*amount);
    switch (text.back()) {
    case 'd':
        return today + days{count};
    case 'w':
        return today + days{7 * count};
    case 'm':
        return plusMonths(today, count);
    default:
        return std::nullopt;
    }
}

Result<Period> inRange(const Period& period, std::string_view text)
{
    if (period.days.first < kFirstDay || period.days.last > kLastDay)
        return fail(ErrorKind::Invalid, "day.out_of_range", {inQuotes(text)});
    return period;
}

Result<Period> malformed(std::string_view text)
{
    return fail(ErrorKind::Invalid, "period.malformed", {inQuotes(text)});
}

/// The part after "FY".
Result<Period> parseFiscal(
    std::string_view part, std::string_view text, const FiscalCalendar& fiscal)
{
    const auto year = number(part.substr(0, 4), 4);
    if (!year || part.size() < 4)
        return malformed(text);
    const int named = static_cast<int>(*year);
    const auto pack = [](PeriodKind kind, const Result<FiscalPeriod>& found) -> Result<Period> {
        if (!found)
            return fail(found);
        return fiscalPeriod(kind, *found);
    };
    if (part.size() == 4)
        return pack(PeriodKind::FiscalYear, fiscalYear(fiscal, named));
    const auto within
        = part.size() >= 7 && part[4] == '-' ? number(part.substr(6), 2) : std::nullopt;
    if (within && part[5] == 'q')
        return pack(PeriodKind::FiscalQuarter, fiscalQuarter(fiscal, named, *within));
    if (within && part[5] == 'm')
        return pack(PeriodKind::FiscalMonth, fiscalMonth(fiscal, named, *within));
    return malformed(text);
}

/// "q3": of the fiscal year in which today lies.
Result<Period> parseOwnQuarter(
    std::string_view word, std::string_view text, Day today, const FiscalCalendar& fiscal)
{
    const auto quarter = number(word.substr(1), 1);
    if (!quarter || *quarter < 1 || *quarter > 4)
        return malformed(text);
    const auto found = fiscalQuarter(fiscal, fiscalYearOf(fiscal, today).year, *quarter);
    if (!found)
        return fail(found);
    return fiscalPeriod(PeriodKind::FiscalQuarter, *found);
}

/// "2026", "2026-11", "2026-q4" or "2026-w45" in lower case.
Result<Period> parseCalendar(std::string_view part, std::string_view text)
{
    const auto named = number(part.substr(0, 4), 4);
    if (!named || part.size() < 4 || (part.size() > 4 && (part.size() < 7 || part[4] != '-')))
        return malformed(text);
    const int year = static_cast<int>(*named);
    if (part.size() == 4)
        return inRange({PeriodKind::Year, year, 0, months(year, 1, 12)}, text);
    const auto rest = part.substr(5);
    if (rest.front() == 'w') {
        const auto week = number(rest.substr(1), 2);
        if (!week)
            return malformed(text);
        if (*week < 1 || *week > isoWeeksIn(year))
            return fail(ErrorKind::Invalid, "period.no_such_week",
                {inQuotes(text), std::to_string(isoWeeksIn(year))});
        return inRange(weekPeriod({year, *week}), text);
    }
    if (rest.front() == 'q') {
        const auto quarter = number(rest.substr(1), 1);
        if (!quarter || *quarter < 1 || *quarter > 4)
            return malformed(text);
        return inRange(
            {PeriodKind::Quarter, year, *quarter, months(year, *quarter * 3 - 2, *quarter * 3)},
            text);
    }
    const auto month = number(rest, 2);
    if (!month || *month < 1 || *month > 12)
        return malformed(text);
    return inRange({PeriodKind::Month, year, *month, months(year, *month, *month)}, text);
}

Period several(DayRange range)
{
    return {PeriodKind::Several, static_cast<int>(std::chrono::year_month_day{range.first}.year()),
        0, range};
}

/// Whole weeks as weeks.
std::string rangeText(DayRange range)
{
    const bool weeks
        = mondayOf(range.first) == range.first && mondayOf(range.last) + days{6} == range.last;
    return weeks ? toIso(isoWeekOf(range.first)) + ".." + toIso(isoWeekOf(range.last))
                 : toIso(range.first) + ".." + toIso(range.last);
}

std::string padded(unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); }

} // namespace

Period periodOf(PeriodKind kind, Day day, const FiscalCalendar& fiscal)
{
    const std::chrono::year_month_day date{day};
    const int year = static_cast<int>(date.year());
    const auto month = static_cast<unsigned>(date.month());
    const unsigned quarter = (month + 2) / 3;
    switch (kind) {
    case PeriodKind::Week:
        return weekPeriod(isoWeekOf(day));
    case PeriodKind::Month:
        return {kind, year, month, months(year, month, month)};
    case PeriodKind::Quarter:
        return {kind, year, quarter, months(year, quarter * 3 - 2, quarter * 3)};
    case PeriodKind::Year:
        return {kind, year, 0, months(year, 1, 12)};
    case PeriodKind::FiscalMonth:
        return fiscalPeriod(kind, fiscalMonthOf(fiscal, day));
    case PeriodKind::FiscalQuarter:
        return fiscalPeriod(kind, fiscalQuarterOf(fiscal, day));
    case PeriodKind::FiscalYear:
        return fiscalPeriod(kind, fiscalYearOf(fiscal, day));
    case PeriodKind::Date:
    case PeriodKind::Several:
        break;
    }
    return {PeriodKind::Date, year, 0, {day, day}};
}

Period neighbourOf(const Period& period, int step, const FiscalCalendar& fiscal)
{
    if (period.kind == PeriodKind::Several) {
        const auto length = (period.days.last - period.days.first + days{1}) * step;
        return several({period.days.first + length, period.days.last + length});
    }
    const Day day = step > 0 ? period.days.last + days{1} : period.days.first - days{1};
    return periodOf(period.kind, day, fiscal);
}

std::string toText(const Period& period)
{
    const auto year = std::to_string(period.year);
    switch (period.kind) {
    case PeriodKind::Week:
        return toIso(IsoWeek{period.year, period.number});
    case PeriodKind::Month:
        return year + '-' + padded(period.number);
    case PeriodKind::Quarter:
        return year + "-Q" + std::to_string(period.number);
    case PeriodKind::Year:
        return year;
    case PeriodKind::FiscalMonth:
        return "FY" + year + "-M" + padded(period.number);
    case PeriodKind::FiscalQuarter:
        return "FY" + year + "-Q" + std::to_string(period.number);
    case PeriodKind::FiscalYear:
        return "FY" + year;
    case PeriodKind::Several:
        return rangeText(period.days);
    case PeriodKind::Date:
        break;
    }
    return toIso(period.days.first);
}

Result<Day> parseDayWord(std::string_view text, Day today)
{
    const auto word = lowered(trimmed(text));
    std::optional<Day> day;
    if (word == "today")
        day = today;
    else if (const auto found = std::ranges::find(kWeekdays, word); found != kWeekdays.end())
        day = mondayOf(today) + days{found - kWeekdays.begin()};
    else
        day = shifted(word, today);
    if (!day)
        return parseDay(trimmed(text));
    if (*day < kFirstDay || *day > kLastDay)
        return fail(ErrorKind::Invalid, "day.out_of_range", {inQuotes(text)});
    return *day;
}

namespace {

Result<Period> parseSeveral(
    std::string_view from, std::string_view to, Day today, const FiscalCalendar& fiscal)
{
    const auto first = periodMeant(from, today, fiscal);
    if (!first)
        return first;
    const auto last = periodMeant(to, today, fiscal);
    if (!last)
        return last;
    if (last->kind == PeriodKind::Several)
        return malformed(to);
    if (last->days.last < first->days.first)
        return fail(ErrorKind::Invalid, "range.backwards",
            {toIso(first->days.first), toIso(last->days.last)});
    return several({first->days.first, last->days.last});
}

} // namespace

Result<Period> periodMeant(std::string_view text, Day today, const FiscalCalendar& fiscal)
{
    if (const auto dots = text.find(kTo); dots != std::string_view::npos)
        return parseSeveral(text.substr(0, dots), text.substr(dots + kTo.size()), today, fiscal);
    const auto word = lowered(trimmed(text));
    if (word.starts_with("fy"))
        return parseFiscal(std::string_view{word}.substr(2), text, fiscal);
    if (word.size() == 2 && word.front() == 'q')
        return parseOwnQuarter(word, text, today, fiscal);
    const auto day = parseDayWord(word, today);
    if (day)
        return periodOf(PeriodKind::Date, *day, fiscal);
    if (day.error().code != "day.malformed")
        return fail(day);
    return parseCalendar(word, text);
}

Result<DayRange> parsePeriod(std::string_view text, Day today, const FiscalCalendar& fiscal)
{
    const auto period = periodMeant(text, today, fiscal);
    if (!period)
        return fail(period);
    return period->days;
}

} // namespace mor
