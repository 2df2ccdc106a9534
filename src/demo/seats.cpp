// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/seats.h"

#include "demo/random.h"

#include <array>

namespace mor::demo {

namespace {

using std::chrono::days;
using std::chrono::weeks;

/// How often people of a kind change and how long their seat then stays open.
struct Turnover {
    double leaveInYear;
    int shortestGap, longestGap; ///< days
    bool vacantToday; ///< whether a seat may be open at the end of the history
};

std::vector<Tenure> makeTenures(
    const DemoRequest& request, Day start, const Turnover& turnover, Random random)
{
    std::vector<Tenure> tenures{{start - days{random.between(60, 2200)}, {}, 0}};
    for (int year = 0; year < request.years; ++year) {
        const Day left = start + weeks{52 * year} + days{random.between(0, 363)};
        const Day successor
            = mondayOf(left + days{random.between(turnover.shortestGap, turnover.longestGap) + 7});
        const bool leaves = random.chance(turnover.leaveInYear);
        const bool settled = left >= tenures.back().from + weeks{13};
        const bool filled = successor < request.today - weeks{3};
        if (!leaves || !settled || left >= request.today || (!filled && !turnover.vacantToday))
            continue;
        tenures.back().to = left;
        if (successor > request.today)
            break;
        tenures.push_back({successor, {}, 0});
    }
    return tenures;
}

/// Reps under each manager: the average is the span, from half of it to 13 where it is 8.
int teamSize(const DemoRequest& request, std::size_t team)
{
    constexpr std::array<int, 3> kPictured{7, 8, 6};
    constexpr std::array<int, 10> kSpread{0, 1, -1, 2, -4, 0, 5, -1, 0, -2};
    if (isPictured(request))
        return kPictured[team];
    return request.span + (request.span >= 6 && request.managers >= 10 ? kSpread[team % 10] : 0);
}

/// Somebody leaves the drifting team early in the history, and nobody leads it for six weeks.
void leaveWithoutManager(const DemoRequest& request, Day start, std::vector<Seat>& managers)
{
    if (managers.size() <= kDriftingTeam)
        return;
    const Day left = start + days{123};
    const Tenure first{start - days{700}, left, 0};
    managers[kDriftingTeam].tenures = {first, {mondayOf(left + weeks{6}), {}, 0}};
    // In a larger organisation one manager's seat is open today.
    if (managers.size() >= 10)
        managers[4].tenures = {{start - days{400}, mondayOf(request.today) - days{24}, 0}};
}

/// The reorganisation makes a few seats of neighbouring teams change places.
void swapTeams(const DemoRequest& request, std::vector<Seat>& reps, Random random)
{
    if (isPictured(request)) {
        std::swap(reps[3].formerTeam, reps[14].formerTeam);
        return;
    }
    for (std::size_t seat = 0; seat + static_cast<std::size_t>(request.span) < reps.size();
         ++seat) {
        Seat& one = reps[seat];
        Seat& other = reps[seat + static_cast<std::size_t>(request.span)];
        const bool untouched = one.formerTeam == one.team && other.formerTeam == other.team;
        if (one.team != other.team && untouched && random.chance(0.04))
            std::swap(one.formerTeam, other.formerTeam);
    }
}

} // namespace

bool isPictured(const DemoRequest& request) { return request.managers == 3 && request.span == 7; }

Seats makeSeats(const DemoRequest& request, Day start)
{
    const bool pictured = isPictured(request);
    const Turnover managerTurnover{pictured ? 0.0 : 0.10, 0, 14, false};
    const Turnover repTurnover{0.25, 35, 105, !pictured};
    Seats seats;
    for (std::size_t team = 0; team < static_cast<std::size_t>(request.managers); ++team) {
        const Random random{mixed(mixed(request.seed, "manager seat"), team)};
        seats.managers.push_back(
            {team, team, makeTenures(request, start, managerTurnover, random)});
        for (int i = 0; i < teamSize(request, team); ++i) {
            const Random own{mixed(mixed(request.seed, "rep seat"), seats.reps.size())};
            seats.reps.push_back({team, team, makeTenures(request, start, repTurnover, own)});
        }
    }
    leaveWithoutManager(request, start, seats.managers);
    swapTeams(request, seats.reps, Random{mixed(request.seed, "reorganisation")});
    return seats;
}

} // namespace mor::demo
