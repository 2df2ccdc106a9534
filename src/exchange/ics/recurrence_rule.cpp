// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/recurrence_rule.h"

#include "core/base/text.h"
#include "exchange/ics/ics_time.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace mor {

namespace {

using Frequency = RecurrenceRule::Frequency;

constexpr std::size_t kLongestRule = 4'000;
constexpr std::array<std::string_view, 7> kDays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr std::array<std::string_view, 5> kFrequencies{
    "YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY"};

tl::unexpected<Error> malformed(
    std::string_view part, std::string_view value, std::string_view expected)
{
    return fail(ErrorKind::Invalid, "rrule.part_malformed",
        {std::string{part}, inQuotes(value), std::string{expected}});
}

/// A whole number without blanks; a plus sign only where the grammar has one.
std::optional<int> wholeNumber(std::string_view text, bool mayBeSigned)
{
    if (mayBeSigned && !text.empty() && text.front() == '+') {
        text.remove_prefix(1);
        mayBeSigned = false;
    }
    if (text.empty() || text.size() > 6 || (!mayBeSigned && text.front() == '-'))
        return std::nullopt;
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// Bounds of the values of one part; `isSigned` parts take ±lowest to ±highest.
struct Bounds {
    int lowest;
    int highest;
    bool isSigned = false;
};

Result<int> boundedNumber(std::string_view part, std::string_view text, Bounds bounds)
{
    const auto value = wholeNumber(text, bounds.isSigned);
    if (!value)
        return malformed(part, text, "a whole number");
    const int size = bounds.isSigned ? std::abs(*value) : *value;
    if (size < bounds.lowest || size > bounds.highest) {
        return fail(ErrorKind::Invalid, "rrule.value_out_of_range",
            {std::string{part}, inQuotes(text), std::to_string(bounds.lowest),
                std::to_string(bounds.highest)});
    }
    return *value;
}

template <class Value>
void sortUnique(std::vector<Value>& values)
{
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

Result<> readList(
    std::string_view part, std::string_view text, Bounds bounds, std::vector<int>& into)
{
    for (const auto& item : split(text, ',')) {
        const auto value = boundedNumber(part, item, bounds);
        if (!value)
            return fail(value);
        into.push_back(*value);
    }
    sortUnique(into);
    return {};
}

/// A leap second is none that clocks here know: 60 is 59 (RFC 5545, 3.3.5).
Result<> readSeconds(std::string_view text, std::vector<int>& into)
{
    if (auto read = readList("BYSECOND", text, {0, 60}, into); !read)
        return read;
    std::ranges::replace(into, 60, 59);
    sortUnique(into);
    return {};
}

std::optional<unsigned> weekdayOf(std::string_view text)
{
    const auto found = std::ranges::find(kDays, text);
    if (found == kDays.end())
        return std::nullopt;
    return static_cast<unsigned>(found - kDays.begin()) + 1;
}

Result<> readWeekdays(std::string_view text, std::vector<RecurrenceRule::WeekdayNumber>& into)
{
    for (const auto& item : split(text, ',')) {
        const std::string_view all{item};
        if (all.size() < 2)
            return malformed("BYDAY", text, "weekdays such as MO, 2TU or -1FR");
        const auto weekday = weekdayOf(all.substr(all.size() - 2));
        if (!weekday)
            return malformed("BYDAY", all, "weekdays such as MO, 2TU or -1FR");
        int n = 0;
        if (all.size() > 2) {
            const auto number
                = boundedNumber("BYDAY", all.substr(0, all.size() - 2), {1, 53, true});
            if (!number)
                return fail(number);
            n = *number;
        }
        into.push_back({n, *weekday});
    }
    sortUnique(into);
    return {};
}

Result<> readUntil(std::string_view text, RecurrenceRule::Until& until)
{
    // An end beyond all days that are asked about is none; one before 1970 is as good as its day.
    const auto day = parseIcsDateOfAnyYear(text.substr(0, 8));
    const bool far = day && (*day > kLastDay || *day < kFirstDay);
    if (far && (text.size() == 8 || parseIcsDateTimeOfAnyYear(text)))
        until = std::min(*day, kLastDay);
    else if (const auto date = parseIcsDate(text))
        until = *date;
    else if (const auto time = parseIcsDateTime(text); time && time->utc)
        until = std::chrono::sys_seconds{time->local.time_since_epoch()};
    else if (time)
        until = time->local;
    else
        return malformed("UNTIL", text, "20261231, 20261231T170000 or 20261231T170000Z");
    return {};
}

Result<> readFrequency(std::string_view text, Frequency& frequency)
{
    if (text == "SECONDLY" || text == "MINUTELY")
        return fail(ErrorKind::Invalid, "rrule.frequency_too_high", {std::string{text}});
    const auto found = std::ranges::find(kFrequencies, text);
    if (found == kFrequencies.end())
        return malformed("FREQ", text, "YEARLY, MONTHLY, WEEKLY, DAILY or HOURLY");
    frequency = static_cast<Frequency>(found - kFrequencies.begin());
    return {};
}

Result<> readPart(std::string_view part, std::string_view text, RecurrenceRule& rule)
{
    if (part == "FREQ")
        return readFrequency(text, rule.frequency);
    if (part == "UNTIL")
        return readUntil(text, rule.until);
    if (part == "BYDAY")
        return readWeekdays(text, rule.weekdays);
    if (part == "WKST") {
        const auto weekday = weekdayOf(text);
        if (!weekday)
            return malformed("WKST", text, "MO, TU, WE, TH, FR, SA or SU");
        rule.weekStart = *weekday;
        return {};
    }
    if (part == "INTERVAL" || part == "COUNT") {
        const auto number = boundedNumber(part, text, {1, kMostInstances});
        if (!number)
            return fail(number);
        if (part == "COUNT")
            rule.count = *number;
        else
            rule.interval = *number;
        return {};
    }
    if (part == "BYMONTH")
        return readList(part, text, {1, 12}, rule.months);
    if (part == "BYWEEKNO")
        return readList(part, text, {1, 53, true}, rule.weeks);
    if (part == "BYYEARDAY")
        return readList(part, text, {1, 366, true}, rule.yearDays);
    if (part == "BYMONTHDAY")
        return readList(part, text, {1, 31, true}, rule.monthDays);
    if (part == "BYHOUR")
        return readList(part, text, {0, 23}, rule.hours);
    if (part == "BYMINUTE")
        return readList(part, text, {0, 59}, rule.minutes);
    if (part == "BYSECOND")
        return readSeconds(text, rule.seconds);
    if (part == "BYSETPOS")
        return readList(part, text, {1, 366, true}, rule.positions);
    // RFC 7529: the calendar of all rules without it, and what they do about days it lacks.
    if ((part == "RSCALE" && text == "GREGORIAN") || (part == "SKIP" && text == "OMIT"))
        return {};
    if (part == "RSCALE" || part == "SKIP")
        return fail(ErrorKind::Invalid, "rrule.scale_unknown",
            {inQuotes(std::string{part} + "=" + std::string{text})});
    return fail(ErrorKind::Invalid, "rrule.part_unknown", {inQuotes(part)});
}

tl::unexpected<Error> notAllowed(std::string_view part, std::string_view with)
{
    return fail(
        ErrorKind::Invalid, "rrule.part_not_allowed", {std::string{part}, std::string{with}});
}

/// The combinations RFC 5545 forbids.
Result<> checkTogether(const RecurrenceRule& rule)
{
    const auto frequency = rule.frequency;
    const std::string named
        = "FREQ=" + std::string{kFrequencies[static_cast<std::size_t>(frequency)]};
    if (rule.count && rule.until.index() != 0)
        return fail(ErrorKind::Invalid, "rrule.count_and_until");
    if (!rule.weeks.empty() && frequency != Frequency::Yearly)
        return notAllowed("BYWEEKNO", named);
    const bool takesYearDays = frequency == Frequency::Yearly || frequency == Frequency::Hourly;
    if (!rule.yearDays.empty() && !takesYearDays)
        return notAllowed("BYYEARDAY", named);
    if (!rule.monthDays.empty() && frequency == Frequency::Weekly)
        return notAllowed("BYMONTHDAY", named);
    const bool numbered
        = std::ranges::any_of(rule.weekdays, [](const auto& day) { return day.n != 0; });
    if (numbered && frequency != Frequency::Yearly && frequency != Frequency::Monthly)
        return notAllowed("a number in BYDAY", named);
    if (numbered && !rule.weeks.empty())
        return notAllowed("a number in BYDAY", "BYWEEKNO");
    const bool alone = rule.months.empty() && rule.weeks.empty() && rule.yearDays.empty()
        && rule.monthDays.empty() && rule.weekdays.empty() && rule.hours.empty()
        && rule.minutes.empty() && rule.seconds.empty();
    if (!rule.positions.empty() && alone)
        return fail(ErrorKind::Invalid, "rrule.position_alone");
    return {};
}

} // namespace

Result<RecurrenceRule> parseRecurrenceRule(std::string_view text)
{
    if (text.size() > kLongestRule)
        return fail(ErrorKind::Invalid, "rrule.too_long", {std::to_string(kLongestRule)});
    std::string upper{text};
    std::ranges::transform(upper, upper.begin(),
        [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    if (upper.starts_with("RRULE:"))
        upper.erase(0, 6);

    RecurrenceRule rule;
    std::map<std::string, bool, std::less<>> seen;
    for (const auto& item : split(upper, ';')) {
        const auto equals = item.find('=');
        if (equals == std::string::npos || equals == 0 || equals + 1 == item.size())
            return malformed("the rule", item, "parts such as FREQ=WEEKLY, parted by semicolons");
        const auto part = item.substr(0, equals);
        if (!seen.emplace(part, true).second)
            return fail(ErrorKind::Invalid, "rrule.part_twice", {inQuotes(part)});
        if (auto read = readPart(part, std::string_view{item}.substr(equals + 1), rule); !read)
            return fail(read);
    }
    if (!seen.contains("FREQ"))
        return fail(ErrorKind::Invalid, "rrule.frequency_missing");
    if (auto together = checkTogether(rule); !together)
        return fail(together);
    return rule;
}

RecurrenceRule withoutTimes(RecurrenceRule rule)
{
    rule.hours.clear();
    rule.minutes.clear();
    rule.seconds.clear();
    return rule;
}

} // namespace mor
