// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/free_times.h"

#include "core/schedule/working_hours.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace mor {

namespace {

using std::chrono::days;

constexpr MinuteOfDay kUsual = 9 * 60;
constexpr int kOfSlotDay = 3;

/// A free place and how soon it is offered.
struct Offer {
    bool overBudget = false;
    int round = 0;
    bool otherDay = false; ///< than its slot's
    TalkPlace place;
};

/// Free starts of a day that don't overlap, the best first.
std::vector<MinuteOfDay> startsOn(const PlaceCheck& check, Day day)
{
    const MinuteOfDay usual = check.usualStart() == kNoTime ? kUsual : check.usualStart();
    std::vector<MinuteOfDay> starts;
    for (int at = kDayBegins; at + check.minutes() <= kDayEnds; at += kQuarterHour) {
        const TalkPlace place{day, static_cast<MinuteOfDay>(at)};
        const auto& now = check.appointment();
        if (place != TalkPlace{now.day, now.start} && check.isFree(place))
            starts.push_back(place.start);
    }
    // A usual time off the raster is as good as one on it.
    if (usual % kQuarterHour != 0 && check.isFree({day, usual}))
        starts.push_back(usual);
    std::ranges::sort(starts, {}, [&](MinuteOfDay start) {
        const bool atLunch = start < kLunchEnds && start + check.minutes() > kLunchBegins;
        return std::tuple(atLunch && start != usual, std::abs(start - usual), start);
    });
    std::vector<MinuteOfDay> apart;
    for (const MinuteOfDay start : starts) {
        const bool overlaps = std::ranges::any_of(
            apart, [&](MinuteOfDay other) { return std::abs(other - start) < check.minutes(); });
        if (!overlaps)
            apart.push_back(start);
    }
    return apart;
}

} // namespace

std::vector<TalkPlace> freeTimes(const PlaceCheck& check, std::size_t count)
{
    const Window& window = check.window();
    std::vector<Offer> offers;
    for (Day day = std::max(window.opens, check.today()); day <= window.due; day += days{1}) {
        if (!check.isFree({day, kNoTime}))
            continue;
        const bool overBudget = !check.at({day, kNoTime}).empty();
        const bool otherDay = day != window.planned;
        int at = 0;
        for (const MinuteOfDay start : startsOn(check, day)) {
            const int ofSlotDay = at < kOfSlotDay ? 0 : at - kOfSlotDay + 2;
            offers.push_back({overBudget, otherDay ? at + 1 : ofSlotDay, otherDay, {day, start}});
            ++at;
        }
    }
    // The order within a day is not that of its hours, so only the rounds are sorted.
    std::ranges::stable_sort(offers, {}, [](const Offer& offer) {
        return std::tuple(offer.overBudget, offer.round, offer.otherDay, offer.place.day);
    });
    std::vector<TalkPlace> places;
    for (const Offer& offer : offers) {
        if (places.size() == count)
            break;
        places.push_back(offer.place);
    }
    return places;
}

} // namespace mor
