// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/content.h"
#include "core/adherence/ledger_part.h"

#include <algorithm>
#include <array>
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

/// The steps of the talks changed are read again.
Result<> readSteps(std::vector<NextStep>& steps, const LedgerAnswer& before,
    const LedgerAnswer& now, const PracticeRepository& practice)
{
    for (auto i = before.changed.size(); i < now.changed.size(); ++i) {
        const auto& key = now.changed[i];
        std::set<Uuid> versions;
        for (const auto& fact : *now.ledger->facts)
            if (fact.date == key.date && fact.number == key.number && fact.series == key.series())
                versions.insert(fact.id);
        std::erase_if(
            steps, [&](const NextStep& step) { return versions.contains(step.checkOff); });
        const auto read = practice.nextSteps({key.date, key.date}, key.owner);
        if (!read)
            return fail(read);
        for (const auto& step : *read)
            if (versions.contains(step.checkOff)) {
                steps.push_back(step);
                steps.back().what.clear();
            }
    }
    std::ranges::sort(steps, [](const NextStep& one, const NextStep& other) {
        return std::tie(one.due, one.id) < std::tie(other.due, other.id);
    });
    return {};
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
    if (const auto read = readSteps(counted->steps, known.answer, answer, practice); !read)
        return fail(read);
    Codes codes;
    for (const auto holder : holders)
        codes.insert(ledger.schedule->plan->roster.people[holder].code);
    const auto theirs = partOf(ledger, held, holders);
    replace(counted->period, countPeriod(theirs, partOf(ledger, judged, holders), judged), codes);
    auto& comparison = counted->comparison;
    replace(comparison.weeksBefore, activityWeeks(partOf(ledger, before, holders)), codes);
    replace(comparison.history, historyOf(theirs), codes);
    replace(comparison.chains, talkChains(theirs, counted->steps, *answer.confirmations, judged),
        codes);
    return std::shared_ptr<const CountedContent>(std::move(counted));
}

} // namespace mor::ui
