// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/talk_chains.h"

#include "core/adherence/follow_through.h"
#include "core/adherence/grouping.h"
#include "core/adherence/occurrence_index.h"
#include "core/adherence/talk_words.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace mor {

namespace {

/// Walks the ledger once and counts by manager and activity.
class ChainTally {
public:
    ChainTally(const Ledger& ledger, DayRange due)
        : m_ledger(ledger)
        , m_schedule(*ledger.schedule)
        , m_grouping(ledger, std::array{Dimension::Manager, Dimension::Activity})
        , m_due(due)
        , m_answered{std::min(due.first, due.last - std::chrono::days{7 * kAnswerWeeks - 1}),
              due.last}
        , m_parts(m_grouping.groups())
    {
    }

    void countTalks();
    void countSteps(std::span<const NextStep> steps);
    void countAnswers(std::span<const Confirmation> confirmations);
    TalkChains counted();

private:
    std::uint32_t groupOf(std::uint32_t position) const
    {
        return m_grouping.lineOf(position, m_schedule.occurrences[position]).group;
    }
    bool isCounted(std::uint32_t position) const
    {
        const auto& due = m_schedule.windowOf(m_schedule.occurrences[position]).due;
        return m_due.contains(due) && m_ledger.entries[position].closed;
    }
    bool hasDepth(const LedgerEntry& entry) const { return entry.done() && !entry.merged; }

    const Ledger& m_ledger;
    const Schedule& m_schedule;
    Grouping m_grouping;
    DayRange m_due;
    DayRange m_answered; ///< days on which the talks answered about were held
    std::vector<TalkChains::Part> m_parts; ///< by group
};

void ChainTally::countTalks()
{
    for (std::uint32_t i = 0; i < m_ledger.entries.size(); ++i) {
        const auto& entry = m_ledger.entries[i];
        const bool expected
            = entry.done() || entry.state == State::Missed || entry.state == State::Disputed;
        if (!expected || !isCounted(i))
            continue;
        auto& chain = m_parts[groupOf(i)].chain;
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
        auto& chain = m_parts[groupOf(step.position)].chain;
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
    struct Answer {
        std::uint32_t position;
        const Confirmation* word;
    };
    const OccurrenceIndex index(m_schedule);
    std::vector<Answer> answers;
    for (const auto& word : confirmations) {
        if (word.recordedOn < m_answered.first) // so it is about a talk held earlier
            continue;
        const auto position = index.find(word.occurrence);
        if (position == kNone)
            continue;
        const auto& entry = m_ledger.entries[position];
        const auto& window = m_schedule.windowOf(m_schedule.occurrences[position]);
        if (entry.held() && !entry.merged && m_answered.contains(entry.heldOn())
            && isAbout(word, entry)
            && word.recordedOn <= std::min(m_ledger.asOf, window.booksClose))
            answers.push_back({position, &word});
    }
    std::ranges::sort(answers, [](const Answer& a, const Answer& b) {
        return std::tie(a.position, a.word->by, a.word->recordedOn, a.word->recordedAt, a.word->id)
            < std::tie(b.position, b.word->by, b.word->recordedOn, b.word->recordedAt, b.word->id);
    });
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const auto& [position, word] = answers[i];
        const bool isNewest = i + 1 == answers.size() || answers[i + 1].position != position
            || answers[i + 1].word->by != word->by;
        if (!isNewest || word->word == Confirmation::Word::Disputed
            || word->usefulness == Usefulness::NotAnswered)
            continue;
        auto& part = m_parts[groupOf(position)];
        ++part.chain.answers;
        part.chain.changed += word->usefulness == Usefulness::Changed ? 1 : 0;
        part.people.push_back(word->by);
    }
}

TalkChains ChainTally::counted()
{
    TalkChains counted;
    for (std::uint32_t group = 0; group < m_parts.size(); ++group) {
        auto& part = m_parts[group];
        if (part.chain == Chain{})
            continue;
        auto codes = m_grouping.codesOf(group);
        part.manager = std::move(codes[0]);
        part.activity = std::move(codes[1]);
        std::ranges::sort(part.people);
        part.people.erase(std::unique(part.people.begin(), part.people.end()), part.people.end());
        counted.parts.push_back(std::move(part));
    }
    return counted;
}

} // namespace

TalkChains talkChains(const Ledger& ledger, std::span<const NextStep> steps,
    std::span<const Confirmation> confirmations, DayRange due)
{
    ChainTally tally(ledger, due);
    tally.countTalks();
    tally.countSteps(steps);
    tally.countAnswers(confirmations);
    return tally.counted();
}

} // namespace mor
