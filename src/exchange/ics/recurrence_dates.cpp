// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/recurrence_dates.h"

#include "exchange/ics/day_filter.h"

#include <algorithm>
#include <optional>

namespace mor {

namespace {

using Frequency = RecurrenceRule::Frequency;
using std::chrono::days;
using std::chrono::months;
using std::chrono::seconds;

/// Takes the candidates of a rule in order, applies start, COUNT, UNTIL and window, keeps the rest.
class Collector {
public:
    Collector(const RecurrenceRule& rule, LocalTime start, const Zone& zone, DayRange window,
        RecurrenceSteps& steps)
        : m_rule(rule)
        , m_zone(zone)
        , m_steps(steps)
        , m_start(start)
        , m_first(localTime(window.first, 0))
        , m_end(localTime(window.last + days{1}, 0))
    {
    }

    bool finished() const { return m_finished; }
    bool tooMany() const { return m_tooMany; }
    bool outOfSteps() const { return m_steps.left < 0; }
    void step(std::size_t number = 1)
    {
        m_steps.left -= static_cast<std::int64_t>(number);
        m_finished = m_finished || outOfSteps();
    }
    /// Nothing that begins here or later can still be wanted.
    bool isPastEnd(LocalTime time) const { return time >= m_end; }
    /// What lies before need not be told, unless COUNT counts it.
    LocalTime wantedFrom() const { return m_rule.count ? m_start : std::max(m_start, m_first); }
    std::vector<LocalTime> take() { return std::move(m_dates); }

    void add(LocalTime time)
    {
        step();
        if (m_finished || time < m_start)
            return;
        if (isPastEnd(time) || isPastUntil(time)) {
            m_finished = true;
            return;
        }
        // A skipped time and the one shown instead are the same instance and count once.
        const LocalTime shown = m_zone.existing(time);
        if (m_last == shown)
            return;
        m_last = shown;
        if (time >= m_first)
            keep(shown);
        m_finished = m_finished || (m_rule.count && ++m_counted == *m_rule.count);
    }

private:
    bool isPastUntil(LocalTime time) const
    {
        if (const auto* day = std::get_if<Day>(&m_rule.until))
            return dayOf(time) > *day;
        if (const auto* local = std::get_if<LocalTime>(&m_rule.until))
            return time > *local;
        if (const auto* instant = std::get_if<std::chrono::sys_seconds>(&m_rule.until))
            return m_zone.toUtc(time) > *instant;
        return false;
    }
    void keep(LocalTime time)
    {
        m_tooMany = m_dates.size() == static_cast<std::size_t>(kMostDates);
        m_finished = m_tooMany;
        if (!m_tooMany)
            m_dates.push_back(time);
    }

    const RecurrenceRule& m_rule;
    const Zone& m_zone;
    RecurrenceSteps& m_steps;
    LocalTime m_start, m_first, m_end;
    std::optional<LocalTime> m_last;
    int m_counted = 0;
    bool m_finished = false;
    bool m_tooMany = false;
    std::vector<LocalTime> m_dates;
};

std::vector<int> orElse(const std::vector<int>& values, int otherwise)
{
    return values.empty() ? std::vector<int>{otherwise} : values;
}

/// Seconds since the hour began at which instances start.
std::vector<int> secondsOfHour(const RecurrenceRule& rule, LocalTime start)
{
    const int second = secondOfDay(start);
    std::vector<int> all;
    for (const int minute : orElse(rule.minutes, second / 60 % 60)) {
        for (const int within : orElse(rule.seconds, second % 60))
            all.push_back(minute * 60 + within);
    }
    return all;
}

/// Seconds since midnight at which instances start.
std::vector<int> secondsOfDay(const RecurrenceRule& rule, LocalTime start)
{
    const auto within = secondsOfHour(rule, start);
    std::vector<int> all;
    for (const int hour : orElse(rule.hours, secondOfDay(start) / 3600)) {
        for (const int second : within)
            all.push_back(hour * 3600 + second);
    }
    return all;
}

/// Tells the collector one period's candidates: each day at each time, or those BYSETPOS picks.
void addPeriod(const std::vector<Day>& all, const std::vector<int>& times,
    const std::vector<int>& positions, Collector& into)
{
    const auto at = [&](std::size_t index) {
        return localTime(all[index / times.size()], 0) + seconds{times[index % times.size()]};
    };
    const std::size_t size = all.size() * times.size();
    if (positions.empty()) {
        for (std::size_t i = 0; i < size && !into.finished(); ++i)
            into.add(at(i));
        return;
    }
    std::vector<std::size_t> picked;
    for (const int position : positions) {
        const auto distance = static_cast<std::size_t>(std::abs(position));
        if (distance <= size)
            picked.push_back(position > 0 ? distance - 1 : size - distance);
    }
    std::ranges::sort(picked);
    picked.erase(std::unique(picked.begin(), picked.end()), picked.end());
    for (const auto index : picked)
        into.add(at(index));
}

/// The first year of a yearly rule. The turn of the year may lie within a week: a start that the
/// rule's weeks name is of the year of its week.
std::chrono::year firstYear(const RecurrenceRule& rule, const DayFilter& filter, Day start)
{
    return !rule.weeks.empty() && filter.passes(start) ? weekYearOf(start, rule.weekStart)
                                                       : std::chrono::year_month_day{start}.year();
}

/// Days of the nth period after the one the start lies in, for yearly to daily rules.
DayRange periodOf(const RecurrenceRule& rule, std::chrono::year yearOfStart, Day start, int n)
{
    const int steps = n * rule.interval;
    const std::chrono::year_month_day date{start};
    switch (rule.frequency) {
    case Frequency::Yearly: {
        const auto year = yearOfStart + std::chrono::years{steps};
        if (!rule.weeks.empty())
            return weeksOf(year, rule.weekStart);
        return {Day{year / 1 / 1}, Day{year / 12 / 31}};
    }
    case Frequency::Monthly: {
        const auto month = date.year() / date.month() + months{steps};
        return {Day{month / 1}, Day{month / std::chrono::last}};
    }
    case Frequency::Weekly: {
        const auto sinceStart = (isoWeekday(start) + 7 - rule.weekStart) % 7;
        const Day first = start - days{sinceStart} + days{7 * steps};
        return {first, first + days{6}};
    }
    default:
        return {start + days{steps}, start + days{steps}};
    }
}

/// A period at or before the one that holds `day`, so that nothing long past is walked through.
int firstPeriod(const RecurrenceRule& rule, Day start, Day day)
{
    const auto between = static_cast<int>((day - start).count());
    constexpr int kLongest[] = {366, 31, 7, 1};
    const int length = kLongest[static_cast<std::size_t>(rule.frequency)];
    return std::max(0, between / length / rule.interval - 1);
}

void expandByDays(const RecurrenceRule& rule, LocalTime start, Collector& into)
{
    const Day startDay = dayOf(start);
    const DayFilter filter{rule, startDay};
    const auto year = firstYear(rule, filter, startDay);
    const auto times = secondsOfDay(rule, start);
    const Day wanted = dayOf(into.wantedFrom());
    std::vector<Day> passing;
    for (int n = firstPeriod(rule, startDay, wanted); !into.finished(); ++n) {
        const auto period = periodOf(rule, year, startDay, n);
        if (into.isPastEnd(localTime(period.first, 0)))
            return;
        if (period.last < wanted)
            continue;
        passing.clear();
        const Day from = rule.positions.empty() ? std::max(period.first, wanted) : period.first;
        into.step();
        for (Day day = filter.inMonths(from); day <= period.last && !into.finished();
             day = filter.inMonths(day + days{1})) {
            into.step();
            if (filter.passes(day))
                passing.push_back(day);
        }
        addPeriod(passing, times, rule.positions, into);
    }
}

void expandByHours(const RecurrenceRule& rule, LocalTime start, Collector& into)
{
    const std::chrono::hours step{rule.interval};
    const DayFilter filter{rule, dayOf(start)};
    const auto within = secondsOfHour(rule, start);
    const LocalTime firstHour = std::chrono::floor<std::chrono::hours>(start);
    const auto toOrBefore
        = [&](LocalTime time) { return firstHour + (time - firstHour) / step * step; };

    LocalTime hour = toOrBefore(into.wantedFrom());
    while (!into.finished() && !into.isPastEnd(hour)) {
        into.step();
        const Day day = dayOf(hour);
        if (!filter.passes(day)) {
            hour = std::max(hour, toOrBefore(localTime(day + days{1}, 0) - seconds{1})) + step;
            continue;
        }
        const int number = secondOfDay(hour) / 3600;
        if (rule.hours.empty() || std::ranges::binary_search(rule.hours, number)) {
            into.step(within.size());
            std::vector<int> times;
            for (const int second : within)
                times.push_back(number * 3600 + second);
            addPeriod({day}, times, rule.positions, into);
        }
        hour += step;
    }
}

} // namespace

Result<std::vector<LocalTime>> datesOf(const RecurrenceRule& rule, LocalTime start,
    const Zone& zone, DayRange window, RecurrenceSteps& steps)
{
    const DayRange bounded{std::max(window.first, kFirstDay), std::min(window.last, kLastDay)};
    Collector dates{rule, start, zone, bounded, steps};
    if (rule.frequency == Frequency::Hourly)
        expandByHours(rule, start, dates);
    else
        expandByDays(rule, start, dates);
    if (dates.outOfSteps())
        return fail(ErrorKind::Invalid, "rrule.too_many_steps", {std::to_string(kMostSteps)});
    if (dates.tooMany())
        return fail(ErrorKind::Invalid, "rrule.too_many_dates", {std::to_string(kMostDates)});
    return dates.take();
}

Result<std::vector<LocalTime>> datesOf(
    const RecurrenceRule& rule, LocalTime start, const Zone& zone, DayRange window)
{
    RecurrenceSteps steps;
    return datesOf(rule, start, zone, window, steps);
}

} // namespace mor
