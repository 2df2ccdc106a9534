// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/manager_hours.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <tuple>

namespace mor {

namespace {

using Kind = FitStep::Kind;

constexpr std::size_t kOffers = 3;
constexpr std::size_t kFollowed = 4; ///< ways of a kind that do not fit yet and are carried on
constexpr int kStep = 5; ///< minutes
constexpr int kShortestTalk = 10;
constexpr int kRarestWeeks = 4;

long long shown(double hours) { return std::llround(hours * 10.0); }

/// What a week costs so far, and what it may cost.
struct Ask {
    const LedTeam& team;
    double hours = 0.0;
    double budget = 0.0;
    Day day{};

    FitOffer offer(Kind kind, const Activity& as, const Activity& wanted) const
    {
        const double before = weeklyHours(as, team).total();
        const double after = kind == Kind::Drop ? 0.0 : weeklyHours(wanted, team).total();
        const double left = hours - before + after;
        return {{{kind, wanted}}, left, shown(left) <= shown(budget)};
    }
    bool helps(const FitOffer& offer) const { return shown(offer.hours) < shown(hours); }
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

bool changes(const FitOffer& offer, std::string_view code)
{
    return std::ranges::any_of(
        offer.steps, [&](const FitStep& step) { return step.change.code == code; });
}

/// The same for the same changes in whatever order.
std::string shapeOf(const FitOffer& offer)
{
    std::vector<std::string> parts;
    for (const auto& step : offer.steps)
        parts.push_back(step.change.code + '/' + std::to_string(static_cast<int>(step.kind)));
    std::ranges::sort(parts);
    std::string shape;
    for (const auto& part : parts)
        shape += part + ' ';
    return shape;
}

std::vector<Kind> kindsOf(const FitOffer& offer)
{
    std::vector<Kind> kinds;
    for (const auto& step : offer.steps)
        kinds.push_back(step.kind);
    std::ranges::sort(kinds);
    return kinds;
}

/// Looks for ways, from single changes to more and more activities changed together.
class Search {
public:
    Search(const ManagerHours& hours, const std::vector<Activity>& owned, Day day,
        const std::vector<std::string_view>& preferred)
        : m_hours(hours)
        , m_owned(owned)
        , m_day(day)
        , m_preferred(preferred)
    {
    }

    /// In the order in which they are offered.
    std::vector<FitOffer> found()
    {
        std::vector<FitOffer> toFollow{{{}, m_hours.draft.total(), false}};
        for (std::size_t steps = 0;
             steps < m_owned.size() && !toFollow.empty() && fitting() < kOffers; ++steps) {
            std::vector<FitOffer> more;
            for (const auto& offer : toFollow)
                carryOn(offer, more);
            toFollow = best(more);
            for (auto& offer : more)
                if (offer.fits || steps == 0)
                    keep(std::move(offer));
        }
        std::vector<FitOffer> all;
        for (auto& [shape, offer] : m_found)
            all.push_back(std::move(offer));
        sort(all);
        return all;
    }

private:
    std::size_t fitting() const
    {
        return static_cast<std::size_t>(
            std::ranges::count_if(m_found, [](const auto& entry) { return entry.second.fits; }));
    }

    /// Of those that fit the one that takes least away, of the others the one that helps most.
    void sort(std::vector<FitOffer>& offers) const
    {
        std::ranges::sort(offers, {}, [&](const FitOffer& offer) {
            const bool isPreferred = std::ranges::any_of(
                m_preferred, [&](std::string_view code) { return changes(offer, code); });
            return std::tuple{!offer.fits, offer.steps.size(), !isPreferred, kindsOf(offer),
                offer.fits ? -offer.hours : offer.hours, shapeOf(offer)};
        });
    }

    /// The offer with one more activity changed, in every way that helps.
    void carryOn(const FitOffer& offer, std::vector<FitOffer>& more) const
    {
        const Ask ask{m_hours.team, offer.hours, m_hours.budget, m_day};
        const auto add = [&](std::optional<FitOffer> next) {
            if (!next || !ask.helps(*next))
                return;
            next->steps.insert(next->steps.begin(), offer.steps.begin(), offer.steps.end());
            more.push_back(std::move(*next));
        };
        for (const auto& activity : m_owned) {
            if (changes(offer, activity.code))
                continue;
            add(shorter(activity, ask));
            add(rarer(activity, ask));
            add(ask.offer(Kind::Drop, activity, activity));
        }
    }

    /// A few of each last kind that do not fit yet.
    std::vector<FitOffer> best(std::vector<FitOffer> offers) const
    {
        sort(offers);
        std::map<Kind, std::size_t> taken;
        std::erase_if(offers, [&](const FitOffer& offer) {
            return offer.fits || ++taken[offer.steps.back().kind] > kFollowed;
        });
        return offers;
    }

    /// The same changes in another order may be larger; the smaller ones are kept.
    void keep(FitOffer offer)
    {
        auto& kept = m_found[shapeOf(offer)];
        if (kept.steps.empty() || kept.hours < offer.hours)
            kept = std::move(offer);
    }

    const ManagerHours& m_hours;
    const std::vector<Activity>& m_owned;
    Day m_day{};
    const std::vector<std::string_view>& m_preferred;
    std::map<std::string, FitOffer> m_found; ///< by shape
};

/// Whether it sets aside what was only just added, as if nothing had been wanted.
bool givesUpNew(
    const FitOffer& offer, const Rhythm& rhythm, const std::vector<std::string_view>& preferred)
{
    return std::ranges::any_of(offer.steps, [&](const FitStep& step) {
        const auto& code = step.change.code;
        return step.kind == Kind::Drop && std::ranges::find(preferred, code) != preferred.end()
            && std::ranges::none_of(rhythm.versions, [&](const RhythmVersion& version) {
                   return findActivity(version, code) != nullptr;
               });
    });
}

} // namespace

std::vector<FitOffer> waysToFit(const ManagerHours& hours, const RhythmVersion& draft,
    const Plan& plan, Day day, const std::vector<std::string_view>& preferred)
{
    if (!hours.isOver())
        return {};
    const auto owned = activitiesOwnedBy(draft, plan.roster, hours.person->role, day);
    const auto all = Search(hours, owned, day, preferred).found();

    std::vector<std::size_t> chosen;
    const auto choose = [&](auto mayJoin) {
        for (std::size_t i = 0; i < all.size() && chosen.size() < kOffers; ++i)
            if (std::ranges::find(chosen, i) == chosen.end() && mayJoin(all[i]))
                chosen.push_back(i);
    };
    const auto isNewKind = [&](const FitOffer& offer) {
        return std::ranges::none_of(
            chosen, [&](std::size_t i) { return kindsOf(all[i]) == kindsOf(offer); });
    };
    choose([&](const FitOffer& offer) { return offer.fits && isNewKind(offer); });
    choose([](const FitOffer& offer) { return offer.fits; });
    choose(isNewKind);
    choose([](const FitOffer&) { return true; });
    std::ranges::sort(chosen);

    std::vector<FitOffer> offers;
    for (const auto i : chosen)
        offers.push_back(all[i]);
    std::ranges::stable_sort(offers, {}, [&](const FitOffer& offer) {
        return givesUpNew(offer, plan.rhythm, preferred) ? 2 : offer.fits ? 0 : 1;
    });
    return offers;
}

} // namespace mor
