// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/day.h"

#include "core/base/text.h"

namespace mor {

namespace {

/// The number written in exactly these one to nine digits; -1 for anything else.
int digits(std::string_view text)
{
    if (text.empty() || text.size() > 9)
        return -1;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

void appendPadded(std::string& text, int value, std::size_t width)
{
    const auto number = std::to_string(value);
    text.append(width > number.size() ? width - number.size() : 0, '0');
    text += number;
}

/// The Monday of week 1, the week with 4 January in it.
Day firstMonday(int year) { return mondayOf(Day{std::chrono::year{year} / 1 / 4}); }

} // namespace

IsoWeek isoWeekOf(Day day)
{
    const auto monday = mondayOf(day);
    const std::chrono::year_month_day thursday{monday + std::chrono::days{3}};
    const int year = static_cast<int>(thursday.year());
    return {year, static_cast<unsigned>((monday - firstMonday(year)).count() / 7) + 1};
}

Day mondayOf(IsoWeek week)
{
    return firstMonday(week.year) + std::chrono::days{7 * (static_cast<int>(week.week) - 1)};
}

unsigned isoWeeksIn(int year)
{
    return static_cast<unsigned>((firstMonday(year + 1) - firstMonday(year)).count() / 7);
}

std::string toIso(Day day)
{
    const std::chrono::year_month_day date{day};
    std::string text;
    appendPadded(text, static_cast<int>(date.year()), 4);
    text += '-';
    appendPadded(text, static_cast<int>(static_cast<unsigned>(date.month())), 2);
    text += '-';
    appendPadded(text, static_cast<int>(static_cast<unsigned>(date.day())), 2);
    return text;
}

std::string toIso(IsoWeek week)
{
    std::string text;
    appendPadded(text, week.year, 4);
    text += "-W";
    appendPadded(text, static_cast<int>(week.week), 2);
    return text;
}

Result<Day> parseDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return fail(ErrorKind::Invalid, "day.malformed", {inQuotes(text)});
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto dayOfMonth = digits(text.substr(8, 2));
    if (year < 0 || month < 0 || dayOfMonth < 0)
        return fail(ErrorKind::Invalid, "day.malformed", {inQuotes(text)});

    const auto date = std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)}
        / std::chrono::day{static_cast<unsigned>(dayOfMonth)};
    if (!date.ok())
        return fail(ErrorKind::Invalid, "day.not_in_calendar", {inQuotes(text)});
    const Day day{date};
    if (day < kFirstDay || day > kLastDay)
        return fail(ErrorKind::Invalid, "day.out_of_range", {inQuotes(text)});
    return day;
}

std::string toText(MinuteOfDay minute)
{
    std::string text;
    if (minute < 0)
        return text;
    appendPadded(text, minute / 60, 2);
    text += ':';
    appendPadded(text, minute % 60, 2);
    return text;
}

Result<MinuteOfDay> parseMinuteOfDay(std::string_view text)
{
    const bool shaped = text.size() == 5 && text[2] == ':';
    const auto hours = shaped ? digits(text.substr(0, 2)) : -1;
    const auto minutes = shaped ? digits(text.substr(3, 2)) : -1;
    if (hours < 0 || minutes < 0 || hours > 23 || minutes > 59)
        return fail(ErrorKind::Invalid, "time.malformed", {inQuotes(text)});
    return static_cast<MinuteOfDay>(hours * 60 + minutes);
}

std::string toIso(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const auto ofDay = static_cast<int>((instant - day).count());
    auto text = toIso(Day{day}) + 'T';
    appendPadded(text, ofDay / 3'600'000, 2);
    text += ':';
    appendPadded(text, ofDay / 60'000 % 60, 2);
    text += ':';
    appendPadded(text, ofDay / 1'000 % 60, 2);
    text += '.';
    appendPadded(text, ofDay % 1'000, 3);
    text += 'Z';
    return text;
}

Result<Instant> parseInstant(std::string_view text)
{
    const auto malformed
        = [&] { return fail(ErrorKind::Invalid, "instant.malformed", {inQuotes(text)}); };
    if (text.size() < 20 || text.size() > 24 || text[10] != 'T' || text.back() != 'Z')
        return malformed();
    const auto day = parseDay(text.substr(0, 10));
    const auto minute = parseMinuteOfDay(text.substr(11, 5));
    const auto seconds = text[16] == ':' ? digits(text.substr(17, 2)) : -1;
    if (!day || !minute || seconds < 0 || seconds > 59)
        return malformed();

    auto fraction = text.substr(19, text.size() - 20);
    int milliseconds = 0;
    if (!fraction.empty()) {
        const auto read = fraction.front() == '.' ? digits(fraction.substr(1)) : -1;
        if (read < 0)
            return malformed();
        milliseconds = read;
        for (auto places = fraction.size() - 1; places < 3; ++places)
            milliseconds *= 10;
    }
    return Instant{*day} + std::chrono::minutes{*minute} + std::chrono::seconds{seconds}
    + std::chrono::milliseconds{milliseconds};
}

} // namespace mor
