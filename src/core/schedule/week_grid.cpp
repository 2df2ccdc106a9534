// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/week_grid.h"

#include "core/schedule/roster_index.h"
#include "core/schedule/working_hours.h"

#include <algorithm>
#include <bit>
#include <optional>

namespace mor {

namespace {

constexpr std::uint64_t kWholeDay = (std::uint64_t{1} << kQuartersADay) - 1;
constexpr std::uint64_t kEdges = 0xf00000000fU; ///< before 09:00 and after 17:00
constexpr std::uint64_t kLunch = 0xf0000U; ///< 12:00 to 13:00
constexpr int kNine = 4; ///< quarter that begins at 09:00
constexpr int kLoadUnit = 5040; ///< divisible by every usual cycle

std::uint8_t bitOf(unsigned weekday) { return static_cast<std::uint8_t>(1U << (weekday - 1)); }

std::uint8_t weekdayOf(const MonthDay& on)
{
    const bool named
        = on.kind == MonthDay::Kind::NthWeekday || on.kind == MonthDay::Kind::LastWeekday;
    return named ? bitOf(on.weekday) : std::uint8_t{0};
}

/// First quarter hour from which `length` in a row are free and that may be a start.
std::optional<int> firstFree(std::uint64_t taken, std::uint64_t noStart, int length)
{
    const std::uint64_t free = ~taken & kWholeDay;
    std::uint64_t runs = free & ~noStart;
    for (int i = 1; i < length; ++i)
        runs &= free >> i;
    if (runs == 0)
        return std::nullopt;
    return std::countr_zero(runs);
}

int quartersNeeded(int minutes)
{
    return std::clamp((minutes + kQuarterHour - 1) / kQuarterHour, 1, kQuartersADay);
}

WeekGrid::Place placeAt(unsigned at, int quarter)
{
    return {at % 7 + 1, at / 7, static_cast<MinuteOfDay>(kDayBegins + quarter * kQuarterHour)};
}

/// Whether two talks whose times overlap are in each other's way.
bool mayClash(const WeekNeed& one, const WeekNeed& other)
{
    return one.activity == other.activity || !(one.wanders || other.wanders);
}

/// Weeks in which an appointment fits before a due date that the rule sets.
unsigned weeksOf(const Cadence& cadence)
{
    if (cadence.window.opensBefore >= 0)
        return static_cast<unsigned>(std::max(1, (cadence.window.opensBefore + 1) / 5));
    if (const auto* weekly = std::get_if<Weekly>(&cadence.rule))
        return static_cast<unsigned>(weekly->interval);
    if (const auto* quarterly = std::get_if<Quarterly>(&cadence.rule)) {
        if (quarterly->month > 0)
            return 4 * quarterly->month;
        return quarterly->workday > 0 ? static_cast<unsigned>(std::max(1, quarterly->workday / 5))
                                      : 12U;
    }
    return std::holds_alternative<Monthly>(cadence.rule) ? 4U : 1U;
}

} // namespace

std::uint64_t quartersOf(MinuteOfDay start, int minutes)
{
    const int first = std::clamp((start - kDayBegins) / kQuarterHour, 0, kQuartersADay);
    const int end = std::clamp(
        (start + minutes - kDayBegins + kQuarterHour - 1) / kQuarterHour, first, kQuartersADay);
    const std::uint64_t below = (std::uint64_t{1} << end) - 1;
    return below & ~((std::uint64_t{1} << first) - 1);
}

WeekNeed weekNeedOf(const Activity& activity, std::uint8_t ownerWeekdays)
{
    WeekNeed need{activity.code, activity.minutes.talk, 1, 1, 0, false};
    const CadenceRule& rule = activity.cadence.rule;
    if (floats(rule))
        need.weeks = weeksOf(activity.cadence);
    if (const auto* weekly = std::get_if<Weekly>(&rule)) {
        need.cycle = static_cast<unsigned>(weekly->interval);
        need.weekdays = weekly->weekdays;
    } else if (const auto* monthly = std::get_if<Monthly>(&rule)) {
        need.cycle = 4U * static_cast<unsigned>(monthly->interval);
        need.weekdays = weekdayOf(monthly->on);
    } else if (const auto* quarterly = std::get_if<Quarterly>(&rule)) {
        need.cycle = 12;
        need.weekdays = quarterly->month > 0 ? weekdayOf(quarterly->on) : std::uint8_t{0};
    } else if (std::holds_alternative<EveryWorkdays>(rule)) {
        need.weekdays = ownerWeekdays;
    }
    need.wanders = need.weekdays == 0 && !floats(rule);
    return need;
}

std::vector<WeekGrid::Column> WeekGrid::columns(const WeekNeed& need, DayRange live) const
{
    std::vector<Column> columns(std::size_t{7} * need.weeks);
    for (const GridTalk& talk : m_talks) {
        if (overlap(talk.live, live).empty())
            continue;
        const bool sameKind = talk.need.activity == need.activity;
        const std::uint64_t taken
            = mayClash(talk.need, need) ? quartersOf(talk.start, talk.need.minutes) : 0U;
        const int cycle = static_cast<int>(talk.need.cycle);
        for (unsigned week = 0; week < need.weeks; ++week) {
            if (sameKind && talk.week != week && need.weeks > 1)
                continue;
            for (unsigned day = 0; day < 7; ++day) {
                if (((talk.weekdays >> day) & 1U) == 0)
                    continue;
                Column& column = columns[std::size_t{week} * 7 + day];
                column.taken |= taken;
                column.load += talk.need.minutes * kLoadUnit / (sameKind ? 1 : cycle);
            }
        }
    }
    return columns;
}

std::vector<WeekGrid::Choice> WeekGrid::choicesFor(
    const WeekNeed& need, std::uint8_t weekdays, DayRange live, const Obstacles& obstacles) const
{
    const std::vector<Column> all = columns(need, live);
    std::vector<Choice> choices;
    if (need.weekdays != 0 || need.wanders) {
        const std::uint8_t days = need.weekdays != 0 ? need.weekdays : weekdays;
        Choice together{static_cast<unsigned>(std::countr_zero(days)), 0, 0, 0};
        for (unsigned day = 0; day < 7; ++day) {
            if (((days >> day) & 1U) == 0)
                continue;
            together.taken |= all[day].taken;
            // Where the day wanders no obstacle of one weekday is always in the way.
            if (!need.wanders) {
                together.taken |= obstacles.taken[day];
                together.noStart |= obstacles.noStart[day];
            }
        }
        return {together};
    }
    for (unsigned at = 0; at < all.size(); ++at) {
        if (((weekdays >> (at % 7)) & 1U) != 0)
            choices.push_back({at, all[at].taken | obstacles.taken[at % 7],
                obstacles.noStart[at % 7], all[at].load});
    }
    std::ranges::stable_sort(choices, {}, &Choice::load);
    return choices;
}

WeekGrid::Place WeekGrid::findRoom(const WeekNeed& need, std::uint8_t weekdays, DayRange live) const
{
    const auto choices = choicesFor(need, weekdays, live, {});
    const int length = std::min(quartersNeeded(need.minutes), kQuartersADay - 2 * kNine);
    for (const std::uint64_t closed : {kEdges | kLunch, kEdges}) {
        for (const Choice& choice : choices) {
            if (const auto quarter = firstFree(choice.taken | closed, 0, length))
                return placeAt(choice.at, *quarter);
        }
    }
    return placeAt(choices.empty() ? 0U : choices.front().at, kNine);
}

std::optional<WeekGrid::Place> WeekGrid::findFree(
    const WeekNeed& need, std::uint8_t weekdays, DayRange live, const Obstacles& obstacles) const
{
    const auto choices = choicesFor(need, weekdays, live, obstacles);
    const int length = quartersNeeded(need.minutes);
    for (const std::uint64_t closed : {kEdges | kLunch, kLunch, std::uint64_t{0}}) {
        for (const Choice& choice : choices) {
            if (const auto quarter = firstFree(choice.taken | closed, choice.noStart, length))
                return placeAt(choice.at, *quarter);
        }
    }
    return std::nullopt;
}

const GridTalk* WeekGrid::inTheWayOf(const GridTalk& talk) const
{
    const auto found = std::ranges::find_if(m_talks, [&](const GridTalk& other) {
        const bool otherWeek = other.need.activity == talk.need.activity && talk.need.weeks > 1
            && other.week != talk.week;
        return !otherWeek && mayClash(other.need, talk.need)
            && (other.weekdays & talk.weekdays) != 0 && !overlap(other.live, talk.live).empty()
            && other.start < talk.start + talk.need.minutes
            && talk.start < other.start + other.need.minutes;
    });
    return found == m_talks.end() ? nullptr : &*found;
}

} // namespace mor
