// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/manager_hours.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace mor {

namespace {

using Kind = FitOffer::Kind;

constexpr std::size_t kOffers = 3;
constexpr int kStep = 5; ///< minutes
constexpr int kShortestTalk = 10;
constexpr int kRarestWeeks = 4;

long long shown(double hours) { return std::llround(hours * 10.0); }

/// What every offer is measured against.
struct Ask {
    const ManagerHours& hours;
    const RhythmVersion& draft;
    std::string_view preferred;
    Day day{};

    FitOffer offer(Kind kind, const Activity& as, const Activity& wanted) const
    {
        const double before = weeklyHours(as, hours.team).total();
        const double after = kind == Kind::Drop ? 0.0 : weeklyHours(wanted, hours.team).total();
        const double left = hours.draft.total() - before + after;
        return {kind, wanted, left, shown(left) <= shown(hours.budget)};
    }
    bool helps(const FitOffer& offer) const
    {
        return shown(offer.hours) < shown(hours.draft.total());
    }
};

/// Takes five minutes off: the talk and the preparation in turn, neither below a half.
bool takeFiveMinutes(Minutes& minutes, const Minutes& from, int turn)
{
    const int leastTalk = std::max(kShortestTalk, from.talk / 2);
    const bool talkCan = minutes.talk - kStep >= leastTalk;
    const bool preparationCan = minutes.preparation - kStep >= from.preparation / 2;
    if (!talkCan && !preparationCan)
        return false;
    if (talkCan && (turn % 2 == 0 || !preparationCan))
        minutes.talk -= kStep;
    else
        minutes.preparation -= kStep;
    return true;
}

/// The longest talk that fits, or the shortest one that is still worth having.
std::optional<FitOffer> shorter(const Activity& activity, const Ask& ask)
{
    std::optional<FitOffer> found;
    auto wanted = activity;
    for (int turn = 0; takeFiveMinutes(wanted.minutes, activity.minutes, turn); ++turn) {
        found = ask.offer(Kind::Shorter, activity, wanted);
        if (found->fits)
            break;
    }
    return found;
}

std::optional<CadenceRule> rarer(const EveryWorkdays& rule, Day day)
{
    if (rule.interval > kRarestWeeks)
        return std::nullopt;
    return EveryWorkdays{rule.interval + 1, mondayOf(day)};
}

std::optional<CadenceRule> rarer(const Weekly& rule, Day day)
{
    if (rule.interval >= kRarestWeeks)
        return std::nullopt;
    return Weekly{
        rule.interval * 2, rule.weekdays, rule.interval == 1 ? mondayOf(day) : rule.anchor};
}

std::optional<CadenceRule> rarer(const Monthly& rule, Day)
{
    if (rule.interval >= 3)
        return std::nullopt;
    return Monthly{rule.interval + 1, rule.on};
}

std::optional<CadenceRule> rarer(const TimesPerPeriod& rule, Day)
{
    if (rule.times <= 1)
        return std::nullopt;
    return TimesPerPeriod{rule.times - 1, rule.period};
}

/// Once a quarter is rare enough, and nobody can make deals close less often.
std::optional<CadenceRule> rarer(const Quarterly&, Day) { return std::nullopt; }
std::optional<CadenceRule> rarer(const OnTrigger&, Day) { return std::nullopt; }

/// The next rarer cadence that fits, or the rarest one.
std::optional<FitOffer> rarer(const Activity& activity, const Ask& ask)
{
    std::optional<FitOffer> found;
    auto wanted = activity;
    for (;;) {
        const auto rule = std::visit(
            [&](const auto& current) { return rarer(current, ask.day); }, wanted.cadence.rule);
        if (!rule)
            return found;
        wanted.cadence.rule = *rule;
        found = ask.offer(Kind::Rarer, activity, wanted);
        if (found->fits)
            return found;
    }
}

std::vector<FitOffer> allOffers(const Ask& ask, const std::vector<Activity>& owned)
{
    std::vector<FitOffer> all;
    const auto add = [&](const std::optional<FitOffer>& offer) {
        if (offer && ask.helps(*offer))
            all.push_back(*offer);
    };
    for (const auto& activity : owned) {
        add(shorter(activity, ask));
        add(rarer(activity, ask));
        add(ask.offer(Kind::Drop, activity, activity));
    }
    // Of those that fit the one that takes least away, of the others the one that helps most.
    std::ranges::sort(all, {}, [&](const FitOffer& offer) {
        return std::tuple{!offer.fits, offer.change.code != ask.preferred, offer.kind,
            offer.fits ? -offer.hours : offer.hours, offer.change.code};
    });
    return all;
}

} // namespace

std::vector<FitOffer> waysToFit(const ManagerHours& hours, const RhythmVersion& draft,
    const Roster& roster, Day day, std::string_view preferred)
{
    if (!hours.isOver())
        return {};
    const Ask ask{hours, draft, preferred, day};
    const auto all = allOffers(ask, activitiesOwnedBy(draft, roster, hours.person->role, day));

    std::vector<std::size_t> chosen;
    const auto choose = [&](auto mayJoin) {
        for (std::size_t i = 0; i < all.size() && chosen.size() < kOffers; ++i)
            if (std::ranges::find(chosen, i) == chosen.end() && mayJoin(all[i]))
                chosen.push_back(i);
    };
    const auto isNewKind = [&](const FitOffer& offer) {
        return std::ranges::none_of(
            chosen, [&](std::size_t i) { return all[i].kind == offer.kind; });
    };
    choose(isNewKind);
    choose([](const FitOffer&) { return true; });
    std::ranges::sort(chosen);

    std::vector<FitOffer> offers;
    for (const auto i : chosen)
        offers.push_back(all[i]);
    return offers;
}

} // namespace mor
