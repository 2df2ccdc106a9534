// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/slots.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>
#include <unordered_map>
#include <variant>

namespace mor::demo {

namespace {

constexpr MinuteOfDay at(int hour, int minute)
{
    return static_cast<MinuteOfDay>(hour * 60 + minute);
}

/// Times of a working day in the order in which they are given away: few talks spread over the day.
constexpr std::array kTimes{
    at(9, 0), at(15, 15), at(11, 0), at(13, 30), at(9, 50), at(14, 25), at(16, 30)};
constexpr std::size_t kWeekdays = 5;
constexpr std::size_t kNoTimeRank = 3; ///< the fourth rep of each team
constexpr std::size_t kLed = 8; ///< managers led by one person, as far as the grid distinguishes

/// Number of weeks among which the talks of one round are spread; 0: the activity takes no slot.
unsigned weeksOf(const Activity& activity)
{
    if (const auto* weekly = std::get_if<Weekly>(&activity.cadence.rule))
        return weekly->weekdays == 0 ? static_cast<unsigned>(weekly->interval) : 0;
    if (const auto* monthly = std::get_if<Monthly>(&activity.cadence.rule))
        return monthly->on.kind == MonthDay::Kind::Any ? 4 : 0;
    if (const auto* quarterly = std::get_if<Quarterly>(&activity.cadence.rule)) {
        if (quarterly->month != 0)
            return 0;
        return quarterly->workday == 0 ? 11 : std::max(1U, unsigned(quarterly->workday) / 5);
    }
    return 0;
}

/// Where the talks of one activity begin in the grid of a boss with so many people.
struct Share {
    std::string activity;
    unsigned weeks = 1;
    std::size_t firstCell = 0;
};

std::vector<Share> shareOut(
    const RhythmVersion& version, Role owner, Counterpart with, std::size_t people)
{
    std::vector<Share> shares;
    for (const Activity& activity : version.activities) {
        const unsigned weeks = weeksOf(activity);
        if (activity.owner == owner && activity.counterpart == with && weeks > 0)
            shares.push_back({activity.code, weeks, 0});
    }
    // The most frequent first: they get the best spread over the week.
    std::ranges::stable_sort(shares, {}, &Share::weeks);
    std::size_t cell = 0;
    for (Share& share : shares) {
        share.firstCell = cell;
        cell += (people + share.weeks - 1) / share.weeks;
    }
    return shares;
}

Slot slotIn(const Share& share, const ReportingLine& line, std::size_t rank)
{
    const std::size_t cell = share.firstCell + rank / share.weeks;
    const std::size_t row = cell / kWeekdays;
    Slot slot;
    slot.manager = line.boss;
    slot.person = line.person;
    slot.activity = share.activity;
    slot.weekday = static_cast<unsigned>(cell % kWeekdays) + 1;
    slot.start = row < kTimes.size() ? kTimes[row] : kNoTime;
    if (share.activity == "PIPE" && rank == kNoTimeRank) {
        slot.weekday = kWeekdays;
        slot.start = kNoTime;
    }
    slot.week = static_cast<unsigned>(rank % share.weeks);
    return slot;
}

/// Rank of every rep in the team, by code; a successor takes over the place in the week.
struct Ranks {
    std::unordered_map<std::string_view, std::size_t> rank;
    std::size_t largestTeam = 0;
};

Ranks ranksOf(const std::vector<Seat>& seats, const Roster& roster)
{
    Ranks ranks;
    std::vector<std::size_t> used;
    for (const Seat& seat : seats) {
        used.resize(std::max(used.size(), seat.team + 1));
        const std::size_t rank = used[seat.team]++;
        for (const Tenure& tenure : seat.tenures)
            ranks.rank.emplace(roster.people[tenure.person].code, rank);
        ranks.largestTeam = std::max(ranks.largestTeam, rank + 1);
    }
    return ranks;
}

const Person& personOf(const Roster& roster, const std::string& code)
{
    return *std::ranges::lower_bound(roster.people, code, {}, &Person::code);
}

} // namespace

void addSlots(const Organisation& organisation, Plan& plan)
{
    const RhythmVersion& version = plan.rhythm.versions.back();
    const Ranks ranks = ranksOf(organisation.reps, plan.roster);
    const auto forReps = shareOut(version, Role::Manager, Counterpart::Rep, ranks.largestTeam);
    const auto forManagers = shareOut(version, Role::SecondLine, Counterpart::Manager, kLed);
    std::unordered_map<std::string_view, std::size_t> led;
    for (const ReportingLine& line : plan.roster.lines) {
        const Person& boss = personOf(plan.roster, line.boss);
        if (boss.role == Role::Manager) {
            const std::size_t rank = ranks.rank.at(line.person);
            for (const Share& share : forReps)
                plan.roster.slots.push_back(slotIn(share, line, rank));
        } else if (boss.role == Role::SecondLine
            || personOf(plan.roster, line.person).role == Role::Manager) {
            const std::size_t rank = led[boss.code]++ % kLed;
            for (const Share& share : forManagers)
                plan.roster.slots.push_back(slotIn(share, line, rank));
        }
    }
    std::ranges::sort(plan.roster.slots, [](const Slot& a, const Slot& b) {
        return std::tie(a.manager, a.person, a.activity)
            < std::tie(b.manager, b.person, b.activity);
    });
    const auto same = [](const Slot& a, const Slot& b) {
        return std::tie(a.manager, a.person, a.activity)
            == std::tie(b.manager, b.person, b.activity);
    };
    plan.roster.slots.erase(std::unique(plan.roster.slots.begin(), plan.roster.slots.end(), same),
        plan.roster.slots.end());
}

} // namespace mor::demo
