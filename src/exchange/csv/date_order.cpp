// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/date_order.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

namespace mor {

namespace {

/// Two numbers of one or two digits and a year of four, as they stand: 3.4.2026, 03/04/2026.
struct Numbers {
    int first = 0;
    int second = 0;
    int year = 0;
    bool withDots = false;
};

std::optional<int> numberOf(std::string_view text, std::size_t fewest, std::size_t most)
{
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = text.size() >= fewest && text.size() <= most && text.front() != '-'
        && read.ptr == text.data() + text.size();
    return isNumber ? std::optional{number} : std::nullopt;
}

std::optional<Numbers> numbersOf(std::string_view text)
{
    const auto at = text.find_first_of("./-");
    if (at == std::string_view::npos)
        return std::nullopt;
    const auto parts = split(text, text[at]);
    if (parts.size() != 3)
        return std::nullopt;
    const auto first = numberOf(parts[0], 1, 2);
    const auto second = numberOf(parts[1], 1, 2);
    const auto year = numberOf(parts[2], 4, 4);
    if (!first || !second || !year)
        return std::nullopt;
    return Numbers{*first, *second, *year, text[at] == '.'};
}

bool canBeMonth(int number) { return number >= 1 && number <= 12; }

} // namespace

bool isAmbiguous(std::string_view text)
{
    const auto numbers = numbersOf(text);
    return numbers && !numbers->withDots && canBeMonth(numbers->first)
        && canBeMonth(numbers->second) && numbers->first != numbers->second;
}

void DateOrders::see(std::string_view field)
{
    const auto numbers = numbersOf(field);
    if (!numbers)
        return;
    if (isAmbiguous(field))
        m_ambiguous = true;
    else if (numbers->first == numbers->second)
        m_eitherWay = true;
    else if (numbers->withDots || canBeMonth(numbers->second))
        ++m_dayFirst;
    else if (canBeMonth(numbers->first))
        ++m_monthFirst;
}

std::optional<DateOrder> DateOrders::order() const
{
    if (m_dayFirst == 0 && m_monthFirst == 0)
        return m_ambiguous
            ? std::nullopt
            : std::optional{m_eitherWay ? DateOrder::DayFirst : DateOrder::YearFirst};
    return m_dayFirst >= m_monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

Result<Day> parseDay(std::string_view text, DateOrder order)
{
    const auto numbers = numbersOf(text);
    if (!numbers || order == DateOrder::YearFirst)
        return parseDay(text);
    const bool dayFirst = order == DateOrder::DayFirst || numbers->withDots;
    const std::chrono::year_month_day date{std::chrono::year{numbers->year},
        std::chrono::month{static_cast<unsigned>(dayFirst ? numbers->second : numbers->first)},
        std::chrono::day{static_cast<unsigned>(dayFirst ? numbers->first : numbers->second)}};
    if (!date.ok())
        return fail(ErrorKind::Invalid, "day.not_in_calendar", {inQuotes(text)});
    const Day day{date};
    if (day < kFirstDay || day > kLastDay)
        return fail(ErrorKind::Invalid, "day.out_of_range", {inQuotes(text)});
    return day;
}

} // namespace mor
