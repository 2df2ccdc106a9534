// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/resettle.h"

#include "core/adherence/read_ledger.h"

#include <algorithm>
#include <optional>
#include <set>
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

template <class Record>
void replaceDay(std::vector<Record>& records, Day day, const std::vector<Record>& now)
{
    const auto old = ofDay(records, day);
    const auto at = records.begin() + (old.data() - records.data());
    records.insert(
        records.erase(at, at + static_cast<std::ptrdiff_t>(old.size())), now.begin(), now.end());
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
    std::set<Day> days;
    for (const auto& key : touched)
        if (dates.contains(key.date))
            days.insert(key.date);
    auto facts = std::make_shared<std::vector<CheckOffFact>>(*before.facts);
    auto words = known.confirmations;
    for (const Day day : days) {
        const auto factsNow = practice.facts({day, day});
        if (!factsNow)
            return fail(factsNow);
        const auto wordsNow = practice.confirmations({day, day});
        if (!wordsNow)
            return fail(wordsNow);
        replaceDay(*facts, day, *factsNow);
        if (std::ranges::equal(*wordsNow, ofDay(*words, day)))
            continue;
        auto changed = std::make_shared<std::vector<Confirmation>>(*words);
        replaceDay(*changed, day, *wordsNow);
        words = std::move(changed);
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
