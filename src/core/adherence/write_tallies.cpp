// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/write_tallies.h"

#include "core/adherence/closed_for_good.h"
#include "core/adherence/merge_reach.h"
#include "core/adherence/packed_talks.h"
#include "core/adherence/read_ledger.h"
#include "core/adherence/read_tallied.h"
#include "core/adherence/week_cells.h"

#include <algorithm>
#include <optional>

namespace mor {

namespace {

constexpr std::chrono::days kWeek{7};
constexpr std::chrono::days kDay{1};
constexpr std::chrono::days kHolidayShift{31};
/// Weeks read at a time, up to 20,000 people: about a third of a million talks.
constexpr std::size_t kWeeksTogether = 8;
constexpr std::size_t kPeopleThen = 20'000;
/// Closed weeks that wait for a talk they were merged into are looked at as open ones, up to so
/// many.
constexpr std::size_t kMostWaiting = 26;

/// Tallies a run of weeks from their records.
class Tallying {
public:
    Tallying(const std::shared_ptr<const Plan>& plan, Day today)
        : m_plan(plan)
        , m_today(today)
        , m_booksOpen(booksOpenFrom(*plan, today))
        , m_stepsOpen(stepsOpenFrom(*plan, today))
    {
    }

    Day booksOpen() const { return m_booksOpen; }
    Day stepsOpen() const { return m_stepsOpen; }
    std::size_t weeksTogether() const
    {
        const auto people = std::max(m_plan->roster.people.size(), kPeopleThen);
        return std::max<std::size_t>(1, kWeeksTogether * kPeopleThen / people);
    }

    Result<> read(
        const PracticeRepository& practice, const TallyRepository& tallies, DayRange weeks);
    /// None while a talk of the week was merged into one that is still open.
    std::optional<TalliedWeek> week(Day monday) const;

private:
    bool endsOpen(const WeekOfTalks& talks) const;

    std::shared_ptr<const Plan> m_plan;
    Day m_today;
    Day m_booksOpen;
    Day m_stepsOpen;
    std::shared_ptr<const Ledger> m_ledger;
    std::vector<WeekOfTalks> m_weeks;
    std::vector<NextStep> m_steps;
    std::vector<CountedStep> m_counted;
};

Result<> Tallying::read(
    const PracticeRepository& practice, const TallyRepository& tallies, DayRange weeks)
{
    const auto reach = withMerged(*m_plan, weeks);
    const auto ledger = readLedger(m_plan, practice, reach, m_today);
    if (!ledger)
        return fail(ledger);
    auto steps = tallies.steps({reach.first - kHolidayShift, reach.last + kHolidayShift});
    if (!steps)
        return fail(steps);
    m_ledger = *ledger;
    m_weeks = talksByWeek(*m_ledger->schedule);
    m_steps = std::move(*steps);
    m_counted = countedSteps(*m_ledger, m_steps);
    return {};
}

bool Tallying::endsOpen(const WeekOfTalks& talks) const
{
    const auto cells = cellsOf(*m_ledger, talks);
    return std::ranges::any_of(
        cells.mergedAway, [&](const MergedAway& talk) { return talk.due.last >= m_booksOpen; });
}

std::optional<TalliedWeek> Tallying::week(Day monday) const
{
    const auto found = std::ranges::find(m_weeks, monday, &WeekOfTalks::week);
    const WeekOfTalks nothing{monday, {}};
    const auto& talks = found == m_weeks.end() ? nothing : *found;
    if (endsOpen(talks))
        return std::nullopt;
    TalliedWeek week{
        monday, m_today, packCells(cellsOf(*m_ledger, talks)), packTalks(*m_ledger, talks), {}};
    if (monday < m_stepsOpen)
        week.steps = packSteps(*m_ledger, talks, m_counted, m_steps);
    return week;
}

/// Weeks from the first rhythm on that are closed and lack a tally, or its steps.
Result<std::vector<Day>> weeksToTally(
    const Plan& plan, const TallyRepository& tallies, const Tallying& tallying, Day today)
{
    std::vector<Day> missing;
    if (plan.rhythm.versions.empty())
        return missing;
    const DayRange always{kFirstDay, kLastDay};
    const auto known = weeksTallied(plan, tallies, always, today);
    if (!known)
        return fail(known);
    const auto complete = weeksTallied(plan, tallies, always, today, StepsWanted::Yes);
    if (!complete)
        return fail(complete);
    for (Day week = mondayOf(plan.rhythm.versions.front().effectiveFrom);
         week < tallying.booksOpen(); week += kWeek) {
        const auto& enough = week < tallying.stepsOpen() ? *complete : *known;
        if (!std::ranges::binary_search(enough, week))
            missing.push_back(week);
    }
    return missing;
}

/// Of weeks ascending, the run from `at` on without gaps, at most `most` of them.
std::size_t endOfRun(const std::vector<Day>& weeks, std::size_t at, std::size_t most)
{
    std::size_t end = at + 1;
    while (end < weeks.size() && end - at < most && weeks[end] == weeks[end - 1] + kWeek)
        ++end;
    return end;
}

/// Calls `use(week)` for each of the weeks, tallied anew, until it answers false.
template <class Use>
Result<> tallyRuns(Tallying& tallying, const PracticeRepository& practice,
    const TallyRepository& tallies, const std::vector<Day>& weeks, const Use& use)
{
    for (std::size_t at = 0; at < weeks.size();) {
        const auto end = endOfRun(weeks, at, tallying.weeksTogether());
        const DayRange run{weeks[at], weeks[end - 1] + kWeek - kDay};
        if (const auto read = tallying.read(practice, tallies, run); !read)
            return fail(read);
        for (; at < end; ++at)
            if (const auto week = tallying.week(weeks[at])) {
                const auto goesOn = use(*week);
                if (!goesOn)
                    return fail(goesOn);
                if (!*goesOn)
                    return {};
            }
    }
    return {};
}

} // namespace

Result<int> writeTallies(const std::shared_ptr<const Plan>& plan,
    const PracticeRepository& practice, TallyRepository& tallies, Day today,
    const std::function<bool()>& stop)
{
    const auto state = tallies.state();
    if (!state)
        return fail(state);
    Tallying tallying(plan, today);
    const auto weeks = weeksToTally(*plan, tallies, tallying, today);
    if (!weeks)
        return fail(weeks);
    int written = 0;
    const auto done = tallyRuns(
        tallying, practice, tallies, *weeks, [&](const TalliedWeek& week) -> Result<bool> {
            if (stop && stop())
                return false;
            const auto kept = tallies.put(week, *state);
            written += kept && *kept ? 1 : 0;
            return kept;
        });
    if (!done)
        return fail(done);
    return written;
}

Result<bool> tallyOpenWeeks(const std::shared_ptr<const Plan>& plan,
    const PracticeRepository& practice, TallyRepository& tallies, Day today)
{
    const auto state = tallies.state();
    if (!state)
        return fail(state);
    Tallying tallying(plan, today);
    auto missing = weeksToTally(*plan, tallies, tallying, today);
    if (!missing)
        return fail(missing);
    if (plan->rhythm.versions.empty() || missing->size() > kMostWaiting)
        return false;
    std::vector<Day> mondays = std::move(*missing);
    for (Day week
         = std::max(tallying.booksOpen(), mondayOf(plan->rhythm.versions.front().effectiveFrom));
         week <= today; week += kWeek)
        mondays.push_back(week);
    if (mondays.empty())
        return false;
    const auto ledger = readLedger(
        plan, practice, withMerged(*plan, {mondays.front(), mondays.back() + kWeek - kDay}), today);
    if (!ledger)
        return fail(ledger);
    const auto talks = talksByWeek(*(*ledger)->schedule);
    std::vector<TallyRepository::OpenWeek> weeks;
    for (const auto week : mondays) {
        const auto found = std::ranges::find(talks, week, &WeekOfTalks::week);
        const auto cells = cellsOf(**ledger, found == talks.end() ? WeekOfTalks{week, {}} : *found);
        weeks.push_back({week, packCells(cells)});
    }
    return tallies.putOpen(today, weeks, *state);
}

Result<std::vector<Day>> wrongTallies(const std::shared_ptr<const Plan>& plan,
    const PracticeRepository& practice, const TallyRepository& tallies)
{
    const auto known = tallies.weeks();
    if (!known)
        return fail(known);
    std::vector<Day> wrong;
    if (known->empty())
        return wrong;
    const Day newest = std::ranges::max(*known, {}, &TallyRepository::Known::asOf).asOf;
    const auto weeks = weeksTallied(*plan, tallies, {kFirstDay, kLastDay}, newest);
    if (!weeks)
        return fail(weeks);
    Tallying tallying(plan, newest);
    const auto compared = tallyRuns(
        tallying, practice, tallies, *weeks, [&](const TalliedWeek& is) -> Result<bool> {
            bool same = true;
            for (const auto kept : kTallyParts) {
                const auto read
                    = tallies.visit(kept, {is.week, is.week}, [&](Day, std::string_view packed) {
                          same = same && packed == partOf(is, kept);
                      });
                if (!read)
                    return fail(read);
            }
            if (!same)
                wrong.push_back(is.week);
            return true;
        });
    if (!compared)
        return fail(compared);
    return wrong;
}

} // namespace mor
