// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/weeks_shown.h"

#include "core/adherence/chain.h"

#include <algorithm>

namespace mor {

namespace {

constexpr std::chrono::days kWeek{7};
constexpr int kWeeksShown = 12;

} // namespace

DayRange weeksShown(DayRange judged)
{
    const Day end = mondayOf(judged.last) + kWeek;
    const Day first
        = std::max(kFirstDay, std::min(mondayOf(judged.first), end - kWeeksShown * kWeek));
    return {first, end - std::chrono::days{1}};
}

DayRange daysNeeded(DayRange judged, DayRange before)
{
    auto days = weeksShown(judged);
    const Day answers = mondayOf(judged.last - kAnswerWeeks * kWeek + std::chrono::days{1});
    days.first = std::max(kFirstDay, std::min({days.first, mondayOf(before.first), answers}));
    return days;
}

} // namespace mor
