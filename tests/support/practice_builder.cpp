// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/practice_builder.h"

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace mor::tests {

PracticeBuilder::PracticeBuilder(std::shared_ptr<const Plan> plan, DayRange range)
    : m_schedule(std::make_shared<const Schedule>(expand(std::move(plan), range)))
{
}

CheckOffFact* PracticeBuilder::newest(const OccurrenceKey& key)
{
    CheckOffFact* found = nullptr;
    for (auto& fact : m_facts)
        if (fact.series == key.series() && fact.date == key.date && fact.number == key.number)
            found = &fact;
    return found;
}

void PracticeBuilder::add(CheckOffFact fact)
{
    fact.id = uuid(++m_ids);
    m_facts.push_back(fact);
    std::ranges::sort(m_facts, {}, [](const CheckOffFact& one) {
        return std::tie(one.date, one.series, one.number, one.revision);
    });
}

PracticeBuilder& PracticeBuilder::held(
    std::string_view text, Day heldOn, std::optional<Day> recordedOn)
{
    const auto of = key(text);
    CheckOffFact fact;
    fact.series = of.series();
    fact.date = of.date;
    fact.number = of.number;
    fact.minutes = 25;
    fact.heldOn = heldOn;
    fact.recordedOn = recordedOn.value_or(heldOn);
    fact.criteriaMet = 0b00111;
    fact.criteriaJudged = 5;
    if (const auto* before = newest(of))
        fact.revision = before->revision + 1;
    add(fact);
    return *this;
}

PracticeBuilder& PracticeBuilder::takenBack(std::string_view text, Day recordedOn)
{
    const auto* before = newest(key(text));
    if (!before)
        throw std::invalid_argument("nothing to take back");
    CheckOffFact fact = *before;
    fact.revision += 1;
    fact.recordedOn = recordedOn;
    fact.withdrawn = true;
    add(fact);
    return *this;
}

PracticeBuilder& PracticeBuilder::says(std::string_view text, Confirmation::Word word,
    Day recordedOn, Usefulness usefulness, std::string_view by)
{
    const auto of = key(text);
    m_confirmations.push_back({uuid(++m_ids), of, by.empty() ? of.counterpart : std::string{by},
        word, usefulness, recordedOn, Instant{recordedOn}});
    return *this;
}

PracticeBuilder& PracticeBuilder::promised(
    std::string_view text, Day due, std::optional<Day> doneOn, std::optional<Day> recordedOn)
{
    auto* talk = newest(key(text));
    if (!talk)
        throw std::invalid_argument("no talk to promise in");
    talk->hasNextStep = true;
    m_steps.push_back({uuid(++m_ids), talk->id, key(text).owner, "Call them", due, doneOn,
        recordedOn.value_or(talk->recordedOn)});
    return *this;
}

Ledger PracticeBuilder::ledger(Day asOf) const
{
    return settle(m_schedule, std::make_shared<const std::vector<CheckOffFact>>(m_facts),
        m_confirmations, asOf);
}

LedgerEntry PracticeBuilder::entry(std::string_view text, Day asOf) const
{
    const auto position = m_schedule->find(key(text));
    if (position == kNone)
        throw std::invalid_argument("not in the schedule: " + std::string(text));
    return ledger(asOf).entries[position];
}

} // namespace mor::tests
