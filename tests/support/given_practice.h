// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/memory_practice_repository.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace mor::tests {

/// Answers figures from facts and words that somebody made elsewhere, without texts.
class GivenPractice : public MemoryPracticeRepository {
public:
    GivenPractice(std::vector<CheckOffFact> facts, std::vector<Confirmation> words)
        : m_facts(std::move(facts))
        , m_words(std::move(words))
    {
        std::ranges::sort(m_facts, {}, [](const CheckOffFact& fact) {
            return std::tuple(fact.date, fact.series, fact.number, fact.revision);
        });
        std::ranges::sort(m_words, {}, [](const Confirmation& word) {
            return std::tuple(word.occurrence.date, word.recordedOn, word.recordedAt, word.id);
        });
    }

    using MemoryPracticeRepository::confirmations;
    using MemoryPracticeRepository::facts;
    Result<std::vector<CheckOffFact>> facts(DayRange dates) const override
    {
        std::vector<CheckOffFact> found;
        std::ranges::copy_if(m_facts, std::back_inserter(found), [&](const CheckOffFact& fact) {
            return dates.first <= fact.date && fact.date <= dates.last;
        });
        return found;
    }
    Result<std::vector<Confirmation>> confirmations(DayRange dates) const override
    {
        std::vector<Confirmation> found;
        std::ranges::copy_if(m_words, std::back_inserter(found), [&](const Confirmation& word) {
            return dates.first <= word.occurrence.date && word.occurrence.date <= dates.last;
        });
        return found;
    }

private:
    std::vector<CheckOffFact> m_facts;
    std::vector<Confirmation> m_words;
};

} // namespace mor::tests
