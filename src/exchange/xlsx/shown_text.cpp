// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/number_text.h"
#include "exchange/xlsx/workbook.h"

#include <array>
#include <chrono>

namespace mor {

namespace {

std::string dayText(Day day)
{
    constexpr std::array kWeekdays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    constexpr std::array kMonths{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::chrono::year_month_day date{day};
    return std::string{kWeekdays[isoWeekday(day) - 1]} + ' '
        + std::to_string(static_cast<unsigned>(date.day())) + ' '
        + kMonths[static_cast<unsigned>(date.month()) - 1] + ' '
        + std::to_string(static_cast<int>(date.year()));
}

} // namespace

std::string stateText(State state)
{
    switch (state) {
    case State::Planned:
        return "○ planned";
    case State::Open:
        return "◔ open";
    case State::OnTime:
        return "● on time";
    case State::Late:
        return "◐ late";
    case State::Missed:
        return "✕ missed";
    case State::Excused:
        return "– excused";
    case State::Uncovered:
        return "△ uncovered";
    case State::Withdrawn:
        return "– withdrawn";
    case State::Merged:
        return "– held with another";
    case State::Disputed:
        return "▲ disputed";
    }
    return {};
}

std::string shownText(CellLook look, const Cell& cell)
{
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto* day = std::get_if<Day>(&cell))
        return dayText(*day);
    if (const auto* whole = std::get_if<std::int64_t>(&cell))
        return look == CellLook::Time ? toText(static_cast<MinuteOfDay>(*whole))
                                      : std::to_string(*whole);
    if (const auto* number = std::get_if<double>(&cell))
        return look == CellLook::Percent ? decimalText(*number * 100, 0) + "%"
                                         : decimalText(*number, 1);
    return {};
}

} // namespace mor
