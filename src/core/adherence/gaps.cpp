// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/gaps.h"

#include "core/adherence/agenda.h"
#include "core/adherence/figures.h"
#include "core/org/lookup.h"

#include <algorithm>
#include <cmath>

namespace mor {

namespace {

constexpr double kWorkdaysAWeek = 5;
constexpr std::chrono::days kTwoQuarters{7 * 26};

} // namespace

int usualGap(const CadenceRule& rule)
{
    const double times = perWeek(rule);
    return times > 0 ? std::max(1, static_cast<int>(std::lround(kWorkdaysAWeek / times))) : 0;
}

bool isLonger(const TalkGap& one, const TalkGap& other)
{
    const int here = one.days * other.usual;
    const int there = other.days * one.usual;
    return here != there ? here > there : one.days > other.days;
}

std::vector<TalkGap> talkGaps(const Ledger& ledger, const Person& who)
{
    const auto& plan = *ledger.schedule->plan;
    const auto* version = versionOn(plan.rhythm, ledger.asOf);
    std::vector<TalkGap> gaps;
    if (!version)
        return gaps;
    const auto led = reportsOn(plan.roster, who, ledger.asOf);
    const Dimension by[] = {Dimension::Rep, Dimension::Activity};
    for (const auto& row : measure(ledger, {}, by).rows) {
        const auto* activity = findActivity(*version, row.group[1]);
        const auto person = std::ranges::find(led, row.group[0], &Person::code);
        if (!activity || person == led.end() || !row.longestGap)
            continue;
        if (const int usual = usualGap(activity->cadence.rule); usual > 0)
            gaps.push_back({row.group[0], activity->code, activity->name, *row.longestGap, usual});
    }
    std::ranges::stable_sort(gaps, isLonger);
    return gaps;
}

DayRange rangeForGaps(const Rhythm& rhythm, Day today)
{
    return {today - kTwoQuarters, std::max(today, rangeForAgenda(rhythm, today).last)};
}

std::vector<TalkGap> longestGaps(const Ledger& ledger, const Person& who, std::size_t most)
{
    auto gaps = talkGaps(ledger, who);
    gaps.resize(std::min(gaps.size(), most));
    return gaps;
}

std::uint32_t nextToHold(
    const Ledger& ledger, PersonIndex owner, PersonIndex person, std::string_view activity)
{
    const auto& schedule = *ledger.schedule;
    std::uint32_t next = kNone;
    for (const auto& series : schedule.series) {
        if (series.owner != owner || series.person != person)
            continue;
        for (auto i = series.first; i < series.first + series.count; ++i) {
            const auto& entry = ledger.entries[i];
            const auto& occurrence = schedule.occurrences[i];
            const bool toHold
                = !entry.held() && (entry.state == State::Planned || entry.state == State::Open);
            if (toHold && schedule.activity(occurrence).code == activity
                && (next == kNone
                    || schedule.windowOf(occurrence).due
                        < schedule.windowOf(schedule.occurrences[next]).due))
                next = i;
        }
    }
    return next;
}

} // namespace mor
