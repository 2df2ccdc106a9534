// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/week_grid.h"

#include "core/schedule/roster_index.h"

#include <algorithm>
#include <bit>
#include <optional>

namespace mor {

namespace {

constexpr int kOpens = 9 * 60;
constexpr int kQuarter = 15;
constexpr int kQuarters = 32; ///< to 17:00
constexpr std::uint32_t kLunch = 0xf000U; ///< 12:00 to 13:00
constexpr int kLoadUnit = 5040; ///< divisible by every usual cycle

std::uint8_t bitOf(unsigned weekday) { return static_cast<std::uint8_t>(1U << (weekday - 1)); }

std::uint8_t weekdayOf(const MonthDay& on)
{
    const bool named
        = on.kind == MonthDay::Kind::NthWeekday || on.kind == MonthDay::Kind::LastWeekday;
    return named ? bitOf(on.weekday) : std::uint8_t{0};
}

/// Quarter hours touched by a talk, cut to the grid.
std::uint32_t cells(MinuteOfDay start, int minutes)
{
    const int first = std::clamp((start - kOpens) / kQuarter, 0, kQuarters);
    const int end
        = std::clamp((start + minutes - kOpens + kQuarter - 1) / kQuarter, first, kQuarters);
    const std::uint64_t below = (std::uint64_t{1} << end) - 1;
    return static_cast<std::uint32_t>(below & ~((std::uint64_t{1} << first) - 1));
}

/// First quarter hour from which `length` in a row are free.
std::optional<int> firstFree(std::uint32_t taken, int length)
{
    std::uint32_t runs = ~taken;
    for (int i = 1; i < length; ++i)
        runs &= (~taken) >> i;
    if (runs == 0)
        return std::nullopt;
    return std::countr_zero(runs);
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
        const bool clashes = sameKind || !(talk.need.wanders || need.wanders);
        const std::uint32_t taken = clashes ? cells(talk.start, talk.need.minutes) : 0U;
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

WeekGrid::Place WeekGrid::findRoom(const WeekNeed& need, std::uint8_t weekdays, DayRange live) const
{
    const bool fixed = need.weekdays != 0 || need.wanders;
    std::vector<Column> all = columns(need, live);
    std::vector<std::pair<unsigned, Column>> choices; // position, column
    if (fixed) {
        const std::uint8_t days = need.weekdays != 0 ? need.weekdays : weekdays;
        Column together;
        for (unsigned day = 0; day < 7; ++day) {
            if (((days >> day) & 1U) != 0)
                together.taken |= all[day].taken;
        }
        choices.emplace_back(static_cast<unsigned>(std::countr_zero(days)), together);
    } else {
        for (unsigned at = 0; at < all.size(); ++at) {
            if (((weekdays >> (at % 7)) & 1U) != 0)
                choices.emplace_back(at, all[at]);
        }
    }
    std::ranges::stable_sort(choices, {}, [](const auto& choice) { return choice.second.load; });

    const int length = std::clamp((need.minutes + kQuarter - 1) / kQuarter, 1, kQuarters);
    const auto place = [](unsigned at, int quarter) {
        return Place{at % 7 + 1, at / 7, static_cast<MinuteOfDay>(kOpens + quarter * kQuarter)};
    };
    for (const std::uint32_t lunch : {kLunch, 0U}) {
        for (const auto& [at, column] : choices) {
            if (const auto quarter = firstFree(column.taken | lunch, length))
                return place(at, *quarter);
        }
    }
    return place(choices.empty() ? 0U : choices.front().first, 0);
}

} // namespace mor
