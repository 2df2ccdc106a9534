// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/team_view.h"

#include "core/org/lookup.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string_view>

namespace mor {

namespace {

bool isPerRep(const Ledger& ledger, const Series& series, PersonIndex manager)
{
    const auto& people = ledger.schedule->plan->roster.people;
    return series.owner == manager && series.person != kNone
        && people[series.person].role == Role::Rep;
}

/// Closed windows of the period; the others are nobody's yet.
bool isShown(const Ledger& ledger, std::uint32_t position, const DayRange& period)
{
    const auto& occurrence = ledger.schedule->occurrences[position];
    const auto& entry = ledger.entries[position];
    return entry.closed && entry.state != State::Withdrawn
        && period.contains(ledger.schedule->windowOf(occurrence).due);
}

void count(Counts& counts, State state)
{
    switch (state) {
    case State::OnTime:
        ++counts.onTime;
        break;
    case State::Late:
        ++counts.late;
        break;
    case State::Missed:
        ++counts.missed;
        break;
    case State::Disputed:
        ++counts.disputed;
        break;
    case State::Excused:
        ++counts.excused;
        break;
    case State::Uncovered:
        ++counts.uncovered;
        break;
    default:
        ++counts.open; // merged into a talk that is still to come
    }
}

class Filling {
public:
    Filling(const Ledger& ledger, TeamView& view)
        : m_ledger(ledger)
        , m_schedule(*ledger.schedule)
        , m_roster(m_schedule.plan->roster)
        , m_view(view)
    {
    }

    void findActivities();
    void addRows();
    void addTalks();
    void addRest(std::span<const NextStep> steps, std::span<const UnplannedTalk> unplanned);
    void sumUp();

private:
    template <class Use>
    void forShown(const Use& use) const
    {
        for (const auto& series : m_schedule.series) {
            if (!isPerRep(m_ledger, series, m_view.manager))
                continue;
            for (auto i = series.first; i < series.first + series.count; ++i)
                if (isShown(m_ledger, i, m_view.period))
                    use(series, i);
        }
    }
    void addRow(PersonIndex rep);
    void countTalks();

    const Ledger& m_ledger;
    const Schedule& m_schedule;
    const Roster& m_roster;
    TeamView& m_view;
    std::map<std::string_view, std::size_t> m_columnOf; ///< by activity code
    std::map<PersonIndex, std::size_t> m_rowOf;
};

void Filling::findActivities()
{
    std::map<std::string_view, int> talks;
    std::map<std::string_view, const Activity*> newest;
    forShown([&](const Series&, std::uint32_t position) {
        const auto& activity = m_schedule.activity(m_schedule.occurrences[position]);
        ++talks[activity.code];
        newest[activity.code] = &activity; // series ascend by version
    });
    for (const auto& [code, activity] : newest)
        m_view.activities.push_back({activity->code, activity->name,
            activity->levers.empty() ? std::string() : activity->levers.front()});
    std::ranges::stable_sort(m_view.activities, std::ranges::greater{},
        [&](const TeamActivity& one) { return talks[one.code]; });
    for (std::size_t i = 0; i < m_view.activities.size(); ++i)
        m_columnOf[m_view.activities[i].code] = i;
}

void Filling::addRow(PersonIndex rep)
{
    TeamRow row;
    row.rep = rep;
    row.cells.resize(m_view.activities.size());
    m_view.rows.push_back(std::move(row));
}

void Filling::addRows()
{
    const auto& manager = m_roster.people[m_view.manager];
    std::vector<PersonIndex> reps;
    for (const auto* person : reportsOn(m_roster, manager, m_ledger.asOf))
        if (person->role == Role::Rep)
            reps.push_back(static_cast<PersonIndex>(person - m_roster.people.data()));
    const auto led = reps;
    forShown([&](const Series& series, std::uint32_t) {
        if (std::ranges::find(reps, series.person) == reps.end())
            reps.push_back(series.person);
    });
    std::ranges::sort(
        reps, {}, [&](PersonIndex rep) -> std::string_view { return m_roster.people[rep].name; });
    for (const auto rep : reps) {
        m_rowOf[rep] = m_view.rows.size();
        addRow(rep);
        m_view.rows.back().ledNow = std::ranges::find(led, rep) != led.end();
    }
}

void Filling::addTalks()
{
    forShown([&](const Series& series, std::uint32_t position) {
        const auto& entry = m_ledger.entries[position];
        const auto& code = m_schedule.activity(m_schedule.occurrences[position]).code;
        auto& row = m_view.rows[m_rowOf.at(series.person)];
        auto& cell = row.cells[m_columnOf.at(code)];
        cell.talks.push_back(position);
        count(cell.counts, entry.state);
        count(row.counts, entry.state);
        cell.minutes += entry.done() && !entry.merged ? entry.minutes : 0;
    });
    const auto dueOf = [&](std::uint32_t position) {
        return m_schedule.windowOf(m_schedule.occurrences[position]).due;
    };
    for (auto& row : m_view.rows)
        for (auto& cell : row.cells)
            std::ranges::stable_sort(cell.talks, {}, dueOf);
}

void Filling::addRest(std::span<const NextStep> steps, std::span<const UnplannedTalk> unplanned)
{
    const auto kept = keptWith(m_ledger, steps, m_view.manager, m_view.period);
    const auto attention = attentionOf(m_ledger, unplanned, m_view.manager, m_view.period);
    const auto gaps = talkGaps(m_ledger, m_roster.people[m_view.manager]);
    for (auto& row : m_view.rows) {
        if (const auto found = kept.find(row.rep); found != kept.end())
            row.steps = found->second;
        if (const auto found = attention.find(row.rep); found != attention.end())
            row.attention = found->second;
        const auto gap = std::ranges::find(gaps, m_roster.people[row.rep].code, &TalkGap::person);
        if (gap != gaps.end())
            row.gap = *gap;
    }
}

void Filling::countTalks()
{
    for (std::uint32_t i = 0; i < m_schedule.occurrences.size(); ++i)
        if (m_ledger.holderOf(i) == m_view.manager && isShown(m_ledger, i, m_view.period))
            count(m_view.sums.talks, m_ledger.entries[i].state);
}

void Filling::sumUp()
{
    const double least = m_schedule.plan->rhythm.target;
    for (const auto& row : m_view.rows) {
        TeamSums one;
        one.reps = row.counts.expected() > 0 ? 1 : 0;
        one.belowMinimum = row.isBelowMinimum() ? 1 : 0;
        for (const auto& cell : row.cells)
            one.covered += std::min(cell.counts.done(), cell.counts.expected());
        one.entitled = row.counts.expected();
        one.floorDone = row.counts.done();
        one.floorExpected = row.counts.expected();
        one.gap = row.gap;
        if (one.gap)
            one.gap->person.clear();
        one.steps = row.steps;
        one.attention = row.attention;
        one.shortOfAttention = row.attention.isShort(least) ? 1 : 0;
        m_view.sums += one;
    }
    countTalks();
}

/// Got a smaller share; of equal shares the one with more talks missing.
bool isLess(const Counts& one, const Counts& other)
{
    if (one.expected() == 0 || other.expected() == 0)
        return one.expected() > other.expected();
    const int here = one.done() * other.expected();
    const int there = other.done() * one.expected();
    if (here != there)
        return here < there;
    return one.expected() - one.done() > other.expected() - other.done();
}

} // namespace

TeamSums& TeamSums::operator+=(const TeamSums& other)
{
    talks += other.talks;
    reps += other.reps;
    belowMinimum += other.belowMinimum;
    covered += other.covered;
    entitled += other.entitled;
    const int here = other.floorDone * floorExpected;
    const int there = floorDone * other.floorExpected;
    const bool less = other.floorExpected > 0
        && (floorExpected == 0 || here < there
            || (here == there && other.floorExpected > floorExpected));
    if (less) {
        floorDone = other.floorDone;
        floorExpected = other.floorExpected;
    }
    if (other.gap && (!gap || isLonger(*other.gap, *gap)))
        gap = other.gap;
    steps += other.steps;
    attention += other.attention;
    shortOfAttention += other.shortOfAttention;
    return *this;
}

TeamView teamView(const Ledger& ledger, std::span<const NextStep> steps,
    std::span<const UnplannedTalk> unplanned, PersonIndex manager, const DayRange& period)
{
    TeamView view;
    view.manager = manager;
    view.period = period;
    Filling filling(ledger, view);
    filling.findActivities();
    filling.addRows();
    filling.addTalks();
    filling.addRest(steps, unplanned);
    filling.sumUp();
    return view;
}

std::vector<std::size_t> inOrder(const TeamView& view, TeamOrder order)
{
    std::vector<std::size_t> rows(view.rows.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    if (order == TeamOrder::LeastCovered)
        std::ranges::stable_sort(rows, [&](std::size_t one, std::size_t other) {
            return isLess(view.rows[one].counts, view.rows[other].counts);
        });
    return rows;
}

std::optional<std::size_t> leastCovered(const TeamView& view)
{
    const auto row = std::ranges::min_element(view.rows, isLess, &TeamRow::counts);
    if (row == view.rows.end() || !row->isBelowMinimum())
        return std::nullopt;
    return static_cast<std::size_t>(row - view.rows.begin());
}

std::vector<TeamCell> teamCells(const TeamView& view)
{
    std::vector<TeamCell> cells(view.activities.size());
    for (const auto& row : view.rows)
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i].counts += row.cells[i].counts;
            cells[i].minutes += row.cells[i].minutes;
        }
    return cells;
}

} // namespace mor
