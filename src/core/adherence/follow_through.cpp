// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/follow_through.h"

#include "core/practice/standing_steps.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace mor {

namespace {

/// Steps by the id of their check-off: open addressing, since millions of facts ask.
class StepsByTalk {
public:
    explicit StepsByTalk(std::span<const NextStep> steps)
        : m_steps(steps)
        , m_first(std::bit_ceil(steps.size() * 2 + 1), kNone)
        , m_next(steps.size(), kNone)
    {
        for (std::uint32_t i = 0; i < steps.size(); ++i) {
            auto& first = m_first[slotOf(steps[i].checkOff)];
            m_next[i] = first;
            first = i;
        }
    }

    template <class Apply>
    void forEach(const Uuid& talk, Apply apply) const
    {
        for (auto i = m_first[slotOf(talk)]; i != kNone; i = m_next[i])
            if (m_steps[i].checkOff == talk)
                apply(m_steps[i], i);
    }

private:
    /// Slot of the id: the last eight bytes of a version 7 identifier are random.
    std::size_t slotOf(const Uuid& id) const
    {
        std::uint64_t tail = 0;
        std::memcpy(&tail, id.bytes.data() + 8, sizeof tail);
        tail *= 0x9E37'79B9'7F4A'7C15U;
        return static_cast<std::size_t>(tail >> 32) & (m_first.size() - 1);
    }

    std::span<const NextStep> m_steps;
    std::vector<std::uint32_t> m_first; ///< by slot; steps of one slot are chained
    std::vector<std::uint32_t> m_next;
};

CountedStep judged(const NextStep& step, std::uint32_t at, std::uint32_t position, Day asOf)
{
    const bool due = step.due < asOf;
    return {position, at, due, due && step.doneOn && *step.doneOn <= step.due};
}

} // namespace

std::vector<CountedStep> countedSteps(const Ledger& ledger, std::span<const NextStep> steps)
{
    std::vector<CountedStep> counted;
    if (steps.empty())
        return counted;
    const StepsByTalk byTalk(steps);
    const auto& facts = *ledger.facts;
    std::vector<std::uint32_t> positionOf(facts.size(), kNone);
    for (std::uint32_t i = 0; i < ledger.entries.size(); ++i)
        if (ledger.entries[i].fact < facts.size() && !ledger.entries[i].merged)
            positionOf[ledger.entries[i].fact] = i;

    for (std::size_t i = 0; i < facts.size();) {
        std::size_t next = i;
        std::uint32_t position = kNone;
        std::size_t first = i;
        for (; next < facts.size() && isSameTalk(facts[i], facts[next]); ++next)
            if (positionOf[next] != kNone) {
                position = positionOf[next];
                first = i + firstStanding(std::span(facts).subspan(i, next + 1 - i));
            }
        for (; position != kNone && first < next; ++first)
            byTalk.forEach(facts[first].id, [&](const NextStep& step, std::uint32_t at) {
                const auto& window
                    = ledger.schedule->windowOf(ledger.schedule->occurrences[position]);
                const Day horizon = window.due + std::chrono::days{kStepHorizonDays};
                if (step.recordedOn <= std::min(ledger.asOf, window.booksClose)
                    && step.due <= horizon)
                    counted.push_back(judged(step, at, position, ledger.asOf));
            });
        i = next;
    }
    std::ranges::stable_sort(counted, {}, &CountedStep::position);
    return counted;
}

} // namespace mor
