// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/chain.h"

#include "core/adherence/follow_through.h"
#include "core/adherence/occurrence_index.h"
#include "core/adherence/statistics.h"
#include "core/adherence/talk_words.h"
#include "core/adherence/word_figures.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace mor {

namespace {

constexpr int kFewestToCompare = 5; // percent only from five on (domain rules 9.1)

/// Walks the ledger once and counts by activity.
class ChainTally {
public:
    ChainTally(const Ledger& ledger, const ChainScope& scope)
        : m_ledger(ledger)
        , m_schedule(*ledger.schedule)
        , m_due(scope.due)
        , m_answered{
              std::min(scope.due.first, scope.due.last - std::chrono::days{7 * kAnswerWeeks - 1}),
              scope.due.last}
    {
        const auto& people = m_schedule.plan->roster.people;
        for (PersonIndex i = 0; i < people.size(); ++i)
            if (std::ranges::find(scope.managers, people[i].code) != scope.managers.end())
                m_holders.insert(i);
        m_everybody = scope.managers.empty();
    }

    void countTalks();
    void countSteps(std::span<const NextStep> steps);
    void countAnswers(std::span<const Confirmation> confirmations);
    Chains chains();

private:
    const std::string& activityOf(std::uint32_t position) const
    {
        return m_schedule.activity(m_schedule.occurrences[position]).code;
    }
    bool isHolders(std::uint32_t position) const
    {
        return m_everybody || m_holders.contains(m_ledger.holderOf(position));
    }
    bool isCounted(std::uint32_t position) const
    {
        const auto& due = m_schedule.windowOf(m_schedule.occurrences[position]).due;
        return m_due.contains(due) && m_ledger.entries[position].closed && isHolders(position);
    }
    bool hasDepth(const LedgerEntry& entry) const { return entry.done() && !entry.merged; }

    const Ledger& m_ledger;
    const Schedule& m_schedule;
    DayRange m_due;
    DayRange m_answered; ///< days on which the talks answered about were held
    std::unordered_set<PersonIndex> m_holders;
    bool m_everybody = false;
    std::map<std::string, Chain> m_chains; ///< by activity
    std::set<std::string_view> m_people; ///< who answered, on any activity
};

void ChainTally::countTalks()
{
    for (std::uint32_t i = 0; i < m_ledger.entries.size(); ++i) {
        const auto& entry = m_ledger.entries[i];
        const bool expected
            = entry.done() || entry.state == State::Missed || entry.state == State::Disputed;
        if (!expected || !isCounted(i))
            continue;
        auto& chain = m_chains[activityOf(i)];
        ++chain.expected;
        chain.held += entry.done() ? 1 : 0;
        if (!hasDepth(entry))
            continue;
        ++chain.talks;
        chain.noise += !entry.hasNextStep && entry.usefulness != Usefulness::Changed ? 1 : 0;
        if (entry.criteriaJudged == 0)
            continue;
        ++chain.judged;
        chain.toStandard += entry.criteriaMet + 1 >= entry.criteriaJudged ? 1 : 0;
    }
}

void ChainTally::countSteps(std::span<const NextStep> steps)
{
    std::uint32_t before = kNone;
    for (const auto& step : countedSteps(m_ledger, steps)) {
        const auto& entry = m_ledger.entries[step.position];
        if (!hasDepth(entry) || !isCounted(step.position))
            continue;
        auto& chain = m_chains[activityOf(step.position)];
        chain.stepsDue += step.due ? 1 : 0;
        chain.stepsDone += step.inTime ? 1 : 0;
        // Promised after the check-off: the talk was no noise after all.
        if (step.position != before && !entry.hasNextStep
            && entry.usefulness != Usefulness::Changed)
            --chain.noise;
        before = step.position;
    }
}

void ChainTally::countAnswers(std::span<const Confirmation> confirmations)
{
    const OccurrenceIndex index(m_schedule);
    const auto age
        = [](const Confirmation& one) { return std::tie(one.recordedOn, one.recordedAt, one.id); };
    std::map<std::pair<std::uint32_t, std::string_view>, const Confirmation*> newest;
    for (const auto& word : confirmations) {
        const auto position = index.find(word.occurrence);
        if (position == kNone)
            continue;
        const auto& entry = m_ledger.entries[position];
        const auto& window = m_schedule.windowOf(m_schedule.occurrences[position]);
        if (!entry.held() || entry.merged || !m_answered.contains(entry.heldOn())
            || !isHolders(position) || !isAbout(word, entry)
            || word.recordedOn > std::min(m_ledger.asOf, window.booksClose))
            continue;
        auto& kept = newest[{position, word.by}];
        if (!kept || age(*kept) < age(word))
            kept = &word;
    }
    std::set<std::pair<std::string_view, std::string_view>> answered; // activity, person
    for (const auto& [talk, word] : newest) {
        if (word->word == Confirmation::Word::Disputed
            || word->usefulness == Usefulness::NotAnswered)
            continue;
        const auto& activity = activityOf(talk.first);
        auto& chain = m_chains[activity];
        ++chain.answers;
        chain.changed += word->usefulness == Usefulness::Changed ? 1 : 0;
        chain.people += answered.emplace(activity, talk.second).second ? 1 : 0;
        m_people.insert(talk.second);
    }
}

Chains ChainTally::chains()
{
    Chains chains;
    for (auto& [activity, chain] : m_chains) {
        auto& all = chains.all;
        all.expected += chain.expected;
        all.held += chain.held;
        all.judged += chain.judged;
        all.toStandard += chain.toStandard;
        all.answers += chain.answers;
        all.changed += chain.changed;
        all.stepsDue += chain.stepsDue;
        all.stepsDone += chain.stepsDone;
        all.noise += chain.noise;
        all.talks += chain.talks;
        chains.byActivity.push_back({activity, chain});
    }
    chains.all.people = static_cast<int>(m_people.size());
    return chains;
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

Chains chainsOf(const Ledger& ledger, std::span<const NextStep> steps,
    std::span<const Confirmation> confirmations, const ChainScope& scope)
{
    ChainTally tally(ledger, scope);
    tally.countTalks();
    tally.countSteps(steps);
    tally.countAnswers(confirmations);
    auto chains = tally.chains();
    hideSecond(chains.byActivity);
    return chains;
}

} // namespace mor
