// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/read_tallied.h"

#include "core/adherence/closed_for_good.h"
#include "core/adherence/packed_talks.h"
#include "core/adherence/settle_known.h"

#include <algorithm>

namespace mor {

namespace {

constexpr std::chrono::days kDay{1};
constexpr std::chrono::days kWeek{7};

/// Key dates of the talks of some weeks, as ranges that do not touch, ascending.
std::vector<DayRange> keyDatesOf(
    const Schedule& schedule, const std::vector<WeekOfTalks>& weeks, const std::vector<bool>& known)
{
    std::vector<DayRange> all;
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        if (known[i])
            continue;
        DayRange dates{kLastDay, kFirstDay};
        for (const auto position : weeks[i].positions) {
            const Day date = schedule.windowOf(schedule.occurrences[position]).date;
            dates = {std::min(dates.first, date), std::max(dates.last, date)};
        }
        all.push_back(dates);
    }
    std::ranges::sort(all, {}, &DayRange::first);
    std::vector<DayRange> apart;
    for (const auto& dates : all) {
        if (!apart.empty() && dates.first <= apart.back().last + kDay)
            apart.back().last = std::max(apart.back().last, dates.last);
        else
            apart.push_back(dates);
    }
    return apart;
}

template <class Record>
Result<> append(std::vector<Record>& all, Result<std::vector<Record>> some)
{
    if (!some)
        return fail(some);
    all.insert(
        all.end(), std::make_move_iterator(some->begin()), std::make_move_iterator(some->end()));
    return {};
}

/// Puts a ledger together from tallies and records.
class Assembly {
public:
    Assembly(std::shared_ptr<const Schedule> schedule, Day asOf)
        : m_schedule(std::move(schedule))
        , m_asOf(asOf)
        , m_weeks(talksByWeek(*m_schedule))
        , m_known(m_weeks.size())
    {
    }

    Result<> readKnown(
        const TallyRepository& tallies, const std::vector<Day>& usable, StepsWanted steps);
    Result<TalliedLedger> withRecords(const PracticeRepository& practice,
        const TallyRepository& tallies, StepsWanted wanted) const;

private:
    std::size_t placeOf(Day week) const
    {
        return static_cast<std::size_t>(
            std::ranges::lower_bound(m_weeks, week, {}, &WeekOfTalks::week) - m_weeks.begin());
    }
    void takeOver(std::vector<LedgerEntry>& entries) const;

    std::shared_ptr<const Schedule> m_schedule;
    Day m_asOf;
    std::vector<WeekOfTalks> m_weeks;
    std::vector<bool> m_known; ///< by week: its entries, and steps where wanted, are here
    std::vector<LedgerEntry> m_entries;
    std::vector<CountedStep> m_steps;
};

Result<> Assembly::readKnown(
    const TallyRepository& tallies, const std::vector<Day>& usable, StepsWanted steps)
{
    if (usable.empty())
        return {};
    const DayRange mondays{usable.front(), usable.back()};
    const auto read = [&](TallyPart part, const auto& unpackIt) {
        return tallies.visit(part, mondays, [&](Day week, std::string_view packed) {
            const auto at = placeOf(week);
            if (at < m_weeks.size() && m_weeks[at].week == week
                && std::ranges::binary_search(usable, week))
                unpackIt(at, packed);
        });
    };
    m_entries.resize(m_schedule->occurrences.size());
    auto done = read(TallyPart::Talks, [&](std::size_t at, std::string_view packed) {
        m_known[at] = unpackTalks(packed, *m_schedule, m_weeks[at], m_entries);
    });
    if (!done || steps == StepsWanted::No)
        return done;
    std::vector<bool> complete(m_weeks.size());
    done = read(TallyPart::Steps, [&](std::size_t at, std::string_view packed) {
        const auto before = m_steps.size();
        complete[at]
            = m_known[at] && unpackSteps(packed, *m_schedule, m_weeks[at], m_asOf, m_steps);
        if (!complete[at])
            m_steps.resize(before);
    });
    m_known = complete;
    return done;
}

void Assembly::takeOver(std::vector<LedgerEntry>& entries) const
{
    for (std::size_t at = 0; at < m_weeks.size(); ++at)
        if (m_known[at])
            for (const auto position : m_weeks[at].positions)
                if (!m_entries[position].merged)
                    entries[position] = m_entries[position];
}

Result<TalliedLedger> Assembly::withRecords(
    const PracticeRepository& practice, const TallyRepository& tallies, StepsWanted wanted) const
{
    std::vector<CheckOffFact> facts;
    std::vector<Confirmation> words;
    std::vector<NextStep> steps;
    for (const auto& dates : keyDatesOf(*m_schedule, m_weeks, m_known)) {
        if (auto read = append(facts, practice.facts(dates)); !read)
            return fail(read);
        if (auto read = append(words, practice.confirmations(dates)); !read)
            return fail(read);
        if (wanted == StepsWanted::No)
            continue;
        if (auto read = append(steps, tallies.steps(dates)); !read)
            return fail(read);
    }
    TalliedLedger all;
    all.ledger = std::make_shared<const Ledger>(settleAround(m_schedule,
        std::make_shared<const std::vector<CheckOffFact>>(std::move(facts)), words, m_asOf,
        [this](std::vector<LedgerEntry>& entries) { takeOver(entries); }));
    if (wanted == StepsWanted::No)
        return all;
    all.steps = countedSteps(*all.ledger, steps);
    for (auto& step : all.steps)
        step.step = kNone;
    all.steps.insert(all.steps.end(), m_steps.begin(), m_steps.end());
    std::ranges::stable_sort(all.steps, {}, &CountedStep::position);
    return all;
}

} // namespace

Result<std::vector<Day>> weeksTallied(const Plan& plan, const TallyRepository& tallies,
    DayRange dueDates, Day asOf, StepsWanted steps)
{
    const auto known = tallies.weeks();
    if (!known)
        return fail(known);
    const auto openFrom = [&](Day day) {
        return steps == StepsWanted::Yes ? stepsOpenFrom(plan, day) : booksOpenFrom(plan, day);
    };
    const Day open = openFrom(asOf);
    Day talliedOn = asOf;
    Day openThen = open;
    std::vector<Day> weeks;
    for (const auto& tally : *known) {
        const bool inside
            = dueDates.first <= tally.week && tally.week + kWeek - kDay <= dueDates.last;
        if (!inside || tally.week >= open || (steps == StepsWanted::Yes && !tally.hasSteps))
            continue;
        // The plan may allow more grace today than on the day it was tallied.
        if (tally.asOf < talliedOn) {
            talliedOn = tally.asOf;
            openThen = openFrom(talliedOn);
        } else if (tally.week >= openThen) {
            talliedOn = std::min(tally.asOf, asOf);
            openThen = openFrom(talliedOn);
        }
        if (tally.week < openThen)
            weeks.push_back(tally.week);
    }
    return weeks;
}

Result<TalliedLedger> readTallied(std::shared_ptr<const Plan> plan,
    const PracticeRepository& practice, const TallyRepository& tallies, DayRange dueDates, Day asOf,
    StepsWanted steps)
{
    const auto usable = weeksTallied(*plan, tallies, dueDates, asOf, steps);
    if (!usable)
        return fail(usable);
    Assembly assembly(std::make_shared<const Schedule>(expand(std::move(plan), dueDates)), asOf);
    if (const auto read = assembly.readKnown(tallies, *usable, steps); !read)
        return fail(read);
    return assembly.withRecords(practice, tallies, steps);
}

} // namespace mor
