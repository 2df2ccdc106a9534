// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/content.h"
#include "core/adherence/ledger_part.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace mor::ui {

namespace {

using People = std::set<PersonIndex>;
using Codes = std::set<std::string, std::less<>>;

/// Apart from where its fact stands.
bool isSame(LedgerEntry one, const LedgerEntry& other)
{
    if (one.held() == other.held())
        one.fact = other.fact;
    return one == other;
}

/// Who held the talks that changed, or should have.
People holdersOf(const LedgerAnswer& before, const LedgerAnswer& now)
{
    People holders;
    const auto& ledger = *now.ledger;
    for (auto i = before.changed.size(); i < now.changed.size(); ++i)
        if (const auto at = ledger.schedule->find(now.changed[i]); at != kNone)
            holders.insert(ledger.holderOf(at));
    for (std::uint32_t i = 0; i < ledger.entries.size(); ++i)
        if (!isSame(before.ledger->entries[i], ledger.entries[i]))
            holders.insert(ledger.holderOf(i));
    return holders;
}

/// Whoever the talks of a part are planned for.
Codes ownersIn(const Ledger& part)
{
    const auto& people = part.schedule->plan->roster.people;
    Codes codes;
    for (const auto& series : part.schedule->series)
        codes.emplace(series.owner == kNone ? kVacant : people[series.owner].code);
    return codes;
}

/// Versions of the check-offs of talks due on these days.
std::vector<Uuid> versionsOf(const Ledger& part, DayRange due)
{
    const auto& schedule = *part.schedule;
    const auto& facts = *part.facts;
    std::vector<Uuid> versions;
    for (std::size_t i = 0; i < part.entries.size(); ++i) {
        if (!part.entries[i].held()
            || !due.contains(schedule.windowOf(schedule.occurrences[i]).due))
            continue;
        const auto& counts = facts[part.entries[i].fact];
        const auto same = [&](const CheckOffFact& fact) { return isSameTalk(fact, counts); };
        auto first = facts.begin() + part.entries[i].fact;
        while (first != facts.begin() && same(*std::prev(first)))
            --first;
        for (; first != facts.end() && same(*first); ++first)
            versions.push_back(first->id);
    }
    return versions;
}

/// Chains of a part. Reads its next steps; of the words only those on its talks are looked at.
Result<TalkChains> chainsOfPart(const Ledger& part, const std::vector<Confirmation>& words,
    DayRange due, const PracticeRepository& practice)
{
    const auto steps = practice.nextSteps(versionsOf(part, due));
    if (!steps)
        return fail(steps);
    const auto owners = ownersIn(part);
    std::vector<Confirmation> own;
    std::ranges::copy_if(words, std::back_inserter(own),
        [&](const Confirmation& word) { return owners.contains(word.occurrence.owner); });
    return talkChains(part, *steps, own, due);
}

/// Lines stay as they are: they follow from the schedule.
void replace(ActivityWeeks& counted, const ActivityWeeks& theirs, const Codes& codes)
{
    auto from = theirs.lines.begin();
    for (std::size_t line = 0; line < counted.lines.size(); ++line) {
        auto& to = counted.lines[line];
        if (!codes.contains(to.manager))
            continue;
        while (from->manager != to.manager || from->activity != to.activity)
            ++from;
        to.minutes = from->minutes;
        const auto at = static_cast<std::size_t>(from - theirs.lines.begin());
        for (std::size_t week = 0; week < counted.weeks; ++week)
            counted.cells[line * counted.weeks + week] = theirs.at(at, week);
    }
}

void replace(Figures& figures, const Figures& theirs, const Codes& codes)
{
    auto from = theirs.rows.begin();
    for (auto& row : figures.rows) {
        if (!codes.contains(row.group.front()))
            continue;
        while (from->group != row.group)
            ++from;
        row = *from;
    }
}

void replace(TalkChains& chains, TalkChains theirs, const Codes& codes)
{
    std::erase_if(chains.parts, [&](const auto& part) { return codes.contains(part.manager); });
    for (auto& part : theirs.parts) {
        if (!codes.contains(part.manager))
            continue;
        const auto at = std::ranges::find_if(chains.parts, [&](const auto& other) {
            return other.manager.empty()
                || std::tie(part.manager, part.activity) < std::tie(other.manager, other.activity);
        });
        chains.parts.insert(at, std::move(part));
    }
}

void replace(WeekHistory& history, const WeekHistory& theirs, const Codes& codes)
{
    const auto placeOf = [](const std::vector<std::string>& all, const std::string& code) {
        return static_cast<std::size_t>(std::ranges::lower_bound(all, code) - all.begin());
    };
    for (std::size_t manager = 0; manager < theirs.managers.size(); ++manager) {
        if (!codes.contains(theirs.managers[manager]))
            continue;
        const auto row = placeOf(history.managers, theirs.managers[manager]);
        for (std::size_t column = 0; column < theirs.activities.size(); ++column)
            for (std::size_t week = 0; week < history.weeks.size(); ++week)
                history.cells[(row * history.activities.size()
                                  + placeOf(history.activities, theirs.activities[column]))
                        * history.weeks.size()
                    + week]
                    = theirs.at(manager, column, week);
    }
}

void replace(PeriodCounts& period, const PeriodCounts& theirs, const Codes& codes)
{
    replace(period.weeks, theirs.weeks, codes);
    replace(period.judgedWeeks, theirs.judgedWeeks, codes);
    replace(period.byManager, theirs.byManager, codes);
    replace(period.byLever, theirs.byLever, codes);
    replace(period.byRep, theirs.byRep, codes);
    replace(period.longer, theirs.longer, codes);
}

} // namespace

Result<std::shared_ptr<const CountedContent>> recountContent(const CountedContent& known,
    const LedgerAnswer& answer, const ContentQuestion& question, const PracticeRepository& practice)
{
    const auto& ledger = *answer.ledger;
    const auto& held = ledger.schedule->range;
    const auto& judged = known.period.judged;
    const auto& before = known.comparison.before;
    const auto holders = holdersOf(known.answer, answer);
    const bool isHeld = held.first <= std::min(judged.first, before.first)
        && std::max(judged.last, before.last) <= held.last;
    if (holders.contains(kNone) || !isHeld)
        return countContent(answer, question, practice);
    auto counted = std::make_shared<CountedContent>(known);
    counted->answer = answer;
    Codes codes;
    for (const auto holder : holders)
        codes.insert(ledger.schedule->plan->roster.people[holder].code);
    const auto theirs = partOf(ledger, held, holders);
    auto chains = chainsOfPart(theirs, *answer.confirmations, judged, practice);
    if (!chains)
        return fail(chains);
    replace(counted->period, countPeriod(theirs, partOf(ledger, judged, holders), judged), codes);
    auto& comparison = counted->comparison;
    replace(comparison.weeksBefore, activityWeeks(partOf(ledger, before, holders)), codes);
    replace(comparison.history, historyOf(theirs), codes);
    replace(comparison.chains, std::move(*chains), codes);
    return std::shared_ptr<const CountedContent>(std::move(counted));
}

} // namespace mor::ui
