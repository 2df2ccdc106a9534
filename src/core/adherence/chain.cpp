// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/chain.h"

#include "core/adherence/statistics.h"
#include "core/adherence/talk_chains.h"
#include "core/adherence/word_figures.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace mor {

namespace {

constexpr int kFewestToCompare = 5; // percent only from five on (domain rules 9.1)

void add(Chain& sum, const Chain& chain)
{
    sum.expected += chain.expected;
    sum.held += chain.held;
    sum.judged += chain.judged;
    sum.toStandard += chain.toStandard;
    sum.answers += chain.answers;
    sum.changed += chain.changed;
    sum.stepsDue += chain.stepsDue;
    sum.stepsDone += chain.stepsDone;
    sum.noise += chain.noise;
    sum.talks += chain.talks;
}

int differentOf(std::vector<std::string_view>& people)
{
    std::ranges::sort(people);
    return static_cast<int>(std::unique(people.begin(), people.end()) - people.begin());
}

/// What one activity hides must not be found by taking the others from the sum.
void hideSecond(std::vector<ActivityChain>& chains)
{
    int hidden = 0;
    ActivityChain* smallest = nullptr;
    for (auto& one : chains) {
        if (one.chain.answers == 0)
            continue;
        if (!one.chain.isUsefulShown())
            ++hidden;
        else if (!smallest || one.chain.answers < smallest->chain.answers)
            smallest = &one;
    }
    if (hidden == 1 && smallest)
        smallest->chain.hidden = true;
}

} // namespace

bool Chain::isUsefulShown() const
{
    return answers >= kFewestAnswers && people >= kFewestPeople && !hidden;
}

int Chain::wholeOf(ChainLink link) const
{
    switch (link) {
    case ChainLink::Held:
        return expected;
    case ChainLink::ToStandard:
        return judged;
    case ChainLink::Useful:
        return answers;
    case ChainLink::StepDone:
        return stepsDue;
    }
    return 0;
}

int Chain::partOf(ChainLink link) const
{
    switch (link) {
    case ChainLink::Held:
        return held;
    case ChainLink::ToStandard:
        return toStandard;
    case ChainLink::Useful:
        return changed;
    case ChainLink::StepDone:
        return stepsDone;
    }
    return 0;
}

std::optional<double> Chain::shareOf(ChainLink link) const
{
    if (wholeOf(link) == 0 || (link == ChainLink::Useful && !isUsefulShown()))
        return std::nullopt;
    return static_cast<double>(partOf(link)) / wholeOf(link);
}

std::optional<ChainLoss> biggestLoss(const Chain& chain)
{
    std::optional<ChainLink> lowest;
    std::optional<ChainLink> next;
    for (const auto link : kChainLinks) {
        const auto share = chain.shareOf(link);
        if (!share || chain.wholeOf(link) < kFewestToCompare)
            continue;
        if (!lowest || *share < *chain.shareOf(*lowest)) {
            next = lowest;
            lowest = link;
        } else if (!next || *share < *chain.shareOf(*next)) {
            next = link;
        }
    }
    if (!lowest || chain.partOf(*lowest) == chain.wholeOf(*lowest))
        return std::nullopt;
    ChainLoss loss{*lowest, std::nullopt};
    if (next
        && differenceOfShares(chain.partOf(*next), chain.wholeOf(*next), chain.partOf(*lowest),
               chain.wholeOf(*lowest))
                .lower
            <= 0
        && chain.partOf(*next) < chain.wholeOf(*next))
        loss.orElse = next;
    return loss;
}

const Chain* Chains::of(std::string_view activity) const
{
    const auto found = std::ranges::lower_bound(byActivity, activity, {}, &ActivityChain::activity);
    return found == byActivity.end() || found->activity != activity ? nullptr : &found->chain;
}

Chains chainsOf(const TalkChains& counted, std::span<const std::string> managers)
{
    const std::unordered_set<std::string_view> asked(managers.begin(), managers.end());
    struct Sum {
        Chain chain;
        std::vector<std::string_view> people;
    };
    std::map<std::string_view, Sum> byActivity;
    std::vector<std::string_view> people;
    for (const auto& part : counted.parts) {
        if (!managers.empty() && !asked.contains(part.manager))
            continue;
        auto& sum = byActivity[part.activity];
        add(sum.chain, part.chain);
        sum.people.insert(sum.people.end(), part.people.begin(), part.people.end());
    }
    Chains chains;
    for (auto& [activity, sum] : byActivity) {
        add(chains.all, sum.chain);
        people.insert(people.end(), sum.people.begin(), sum.people.end());
        sum.chain.people = differentOf(sum.people);
        chains.byActivity.push_back({std::string{activity}, sum.chain});
    }
    chains.all.people = differentOf(people);
    hideSecond(chains.byActivity);
    return chains;
}

Chains chainsOf(const Ledger& ledger, std::span<const NextStep> steps,
    std::span<const Confirmation> confirmations, const ChainScope& scope)
{
    return chainsOf(talkChains(ledger, steps, confirmations, scope.due), scope.managers);
}

} // namespace mor
