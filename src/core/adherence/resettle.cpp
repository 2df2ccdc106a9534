// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/resettle.h"

#include "core/adherence/read_ledger.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <tuple>
#include <variant>

namespace mor {

namespace {

Day dateOf(const CheckOffFact& fact) { return fact.date; }
Day dateOf(const Confirmation& word) { return word.occurrence.date; }

/// Records of one day, among records ascending by it.
template <class Record>
std::span<const Record> ofDay(const std::vector<Record>& records, Day day)
{
    const auto dayOf = [](const Record& record) { return dateOf(record); };
    return {std::ranges::lower_bound(records, day, {}, dayOf),
        std::ranges::upper_bound(records, day, {}, dayOf)};
}

/// The versions of one check-off stand together.
void replace(std::vector<CheckOffFact>& facts, const OccurrenceKey& talk,
    const std::vector<CheckOffFact>& now)
{
    const auto wanted = std::tuple(talk.date, talk.series(), talk.number);
    const auto keyOf
        = [](const CheckOffFact& fact) { return std::tuple(fact.date, fact.series, fact.number); };
    const auto first = std::ranges::lower_bound(facts, wanted, {}, keyOf);
    const auto last = std::ranges::upper_bound(first, facts.end(), wanted, {}, keyOf);
    facts.insert(facts.erase(first, last), now.begin(), now.end());
}

/// Words of a day stand as they were given, those of one talk among others.
void replace(std::shared_ptr<const std::vector<Confirmation>>& words, const OccurrenceKey& talk,
    const std::vector<Confirmation>& now)
{
    std::vector<Confirmation> old;
    std::ranges::copy_if(ofDay(*words, talk.date), std::back_inserter(old),
        [&](const Confirmation& word) { return word.occurrence == talk; });
    if (old == now)
        return;
    const auto order = [](const Confirmation& word) {
        return std::tie(word.occurrence.date, word.recordedOn, word.recordedAt, word.id);
    };
    auto changed = std::make_shared<std::vector<Confirmation>>(*words);
    std::erase_if(*changed, [&](const Confirmation& word) { return word.occurrence == talk; });
    for (const auto& word : now)
        changed->insert(std::ranges::upper_bound(*changed, order(word), {}, order), word);
    words = std::move(changed);
}

/// Whether the talk was merged into another one, or another one into it, at any time.
bool isMergeTouched(const Schedule& schedule, std::uint32_t position, const OccurrenceKey& key)
{
    return std::ranges::any_of(schedule.exceptions, [&](const auto& its) {
        return std::ranges::any_of(its.second, [&](std::uint32_t at) {
            const auto* merged = std::get_if<Merged>(&schedule.plan->exceptions[at].what);
            return merged && (its.first == position || merged->into == key);
        });
    });
}

/// One series of the schedule, its occurrences in their order.
std::shared_ptr<const Schedule> only(const Schedule& whole, std::uint32_t series)
{
    auto part = std::make_shared<Schedule>();
    part->plan = whole.plan;
    part->range = whole.range;
    part->windows = whole.windows;
    part->series.push_back(whole.series[series]);
    auto& own = part->series.front();
    for (auto i = own.first; i < own.first + own.count; ++i) {
        part->occurrences.push_back(whole.occurrences[i]);
        part->occurrences.back().series = 0;
        if (const auto its = whole.exceptions.find(i); its != whole.exceptions.end())
            part->exceptions.emplace(i - own.first, its->second);
    }
    own.first = 0;
    return part;
}

/// Where each of the old facts stands now; nothing if one is gone.
std::optional<std::vector<std::uint32_t>> movedTo(
    const std::vector<CheckOffFact>& old, const std::vector<CheckOffFact>& now)
{
    std::vector<std::uint32_t> moved;
    moved.reserve(old.size());
    std::uint32_t at = 0;
    for (const auto& fact : old) {
        while (at < now.size() && now[at].id != fact.id)
            ++at;
        if (at == now.size())
            return std::nullopt;
        moved.push_back(at++);
    }
    return moved;
}

/// What became of one talk that has nothing to do with others.
LedgerEntry settledAlone(
    const Ledger& ledger, const std::vector<Confirmation>& words, std::uint32_t position)
{
    const auto& schedule = *ledger.schedule;
    const auto series = schedule.occurrences[position].series;
    const auto date = schedule.windowOf(schedule.occurrences[position]).date;
    const auto facts = ofDay(*ledger.facts, date);
    const auto alone = settle(only(schedule, series),
        std::make_shared<const std::vector<CheckOffFact>>(facts.begin(), facts.end()),
        ofDay(words, date), ledger.asOf);
    auto entry = alone.entries[position - schedule.series[series].first];
    if (entry.held())
        entry.fact += static_cast<std::uint32_t>(facts.data() - ledger.facts->data());
    return entry;
}

} // namespace

Result<Settled> resettle(const Settled& known, const PracticeRepository& practice,
    std::span<const OccurrenceKey> touched)
{
    const auto& before = *known.ledger;
    const auto dates = keyDatesOf(before.schedule->range);
    auto facts = std::make_shared<std::vector<CheckOffFact>>();
    facts->reserve(before.facts->size() + 2 * touched.size());
    facts->assign(before.facts->begin(), before.facts->end());
    auto words = known.confirmations;
    for (const auto& key : std::set(touched.begin(), touched.end())) {
        if (!dates.contains(key.date))
            continue;
        const auto factsNow = practice.facts(key);
        if (!factsNow)
            return fail(factsNow);
        const auto wordsNow = practice.confirmations(key);
        if (!wordsNow)
            return fail(wordsNow);
        replace(*facts, key, *factsNow);
        replace(words, key, *wordsNow);
    }
    const auto anew = [&] {
        return Settled{
            std::make_shared<const Ledger>(settle(before.schedule, facts, *words, before.asOf)),
            words};
    };
    const auto moved = movedTo(*before.facts, *facts);
    if (!moved)
        return anew();
    auto ledger = std::make_shared<Ledger>(before);
    ledger->facts = facts;
    for (auto& entry : ledger->entries)
        if (entry.held())
            entry.fact = (*moved)[entry.fact];
    for (const auto& key : touched) {
        const auto position = before.schedule->find(key);
        if (position == kNone)
            continue;
        if (isMergeTouched(*before.schedule, position, key))
            return anew();
        ledger->entries[position] = settledAlone(*ledger, *words, position);
    }
    return Settled{std::move(ledger), std::move(words)};
}

} // namespace mor
