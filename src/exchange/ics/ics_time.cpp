// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/ics_time.h"

#include <algorithm>

namespace mor {

namespace {

/// The number that the digits make, or nothing if one of them is none.
std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

template <int width>
void appendNumber(std::string& out, int value)
{
    char text[width];
    for (int i = width - 1; i >= 0; --i) {
        text[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    out.append(text, width);
}

bool isKnownDay(Day day) { return day >= kFirstDay && day <= kLastDay; }

} // namespace

std::optional<Day> parseIcsDate(std::string_view text)
{
    const auto day = parseIcsDateOfAnyYear(text);
    return day && isKnownDay(*day) ? day : std::nullopt;
}

std::optional<IcsDateTime> parseIcsDateTime(std::string_view text)
{
    const auto time = parseIcsDateTimeOfAnyYear(text);
    return time && isKnownDay(dayOf(time->local)) ? time : std::nullopt;
}

std::optional<Day> parseIcsDateOfAnyYear(std::string_view text)
{
    if (text.size() != 8)
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(4, 2));
    const auto day = digits(text.substr(6, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year},
        std::chrono::month{static_cast<unsigned>(*month)},
        std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional{Day{date}} : std::nullopt;
}

std::optional<IcsDateTime> parseIcsDateTimeOfAnyYear(std::string_view text)
{
    const bool utc = text.size() == 16 && text.back() == 'Z';
    if (utc)
        text.remove_suffix(1);
    if (text.size() != 15 || text[8] != 'T')
        return std::nullopt;
    const auto day = parseIcsDateOfAnyYear(text.substr(0, 8));
    const auto hour = digits(text.substr(9, 2));
    const auto minute = digits(text.substr(11, 2));
    const auto second = digits(text.substr(13, 2));
    if (!day || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    return IcsDateTime{LocalTime{day->time_since_epoch()} + std::chrono::hours{*hour}
            + std::chrono::minutes{*minute} + std::chrono::seconds{std::min(*second, 59)},
        utc};
}

void appendIcsDate(std::string& out, Day day)
{
    const std::chrono::year_month_day date{day};
    appendNumber<4>(out, static_cast<int>(date.year()));
    appendNumber<2>(out, static_cast<int>(static_cast<unsigned>(date.month())));
    appendNumber<2>(out, static_cast<int>(static_cast<unsigned>(date.day())));
}

void appendIcsDateTime(std::string& out, LocalTime time)
{
    appendIcsDate(out, dayOf(time));
    const int second = secondOfDay(time);
    out += 'T';
    appendNumber<2>(out, second / 3600);
    appendNumber<2>(out, second / 60 % 60);
    appendNumber<2>(out, second % 60);
}

void appendIcsDateTime(std::string& out, std::chrono::sys_seconds instant)
{
    appendIcsDateTime(out, LocalTime{instant.time_since_epoch()});
    out += 'Z';
}

} // namespace mor
