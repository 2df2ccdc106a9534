// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/schedule_runs.h"

#include <algorithm>
#include <tuple>

namespace mor {

ScheduleRuns::ScheduleRuns(std::shared_ptr<const Schedule> schedule)
    : m_schedule(std::move(schedule))
    , m_byPerson(m_schedule->plan->roster.people.size())
    , m_changes(changesBySeries(*m_schedule->plan))
{
    orderRuns();
    assignRuns();
}

void ScheduleRuns::orderRuns()
{
    const auto& all = m_schedule->occurrences;
    for (std::size_t i = 0; i < all.size();) {
        std::size_t end = i;
        while (end < all.size() && all[end].series == all[i].series)
            ++end;
        m_runs.push_back({all[i].series, i, end});
        i = end;
    }
    std::ranges::stable_sort(m_runs, [this](const Run& left, const Run& right) {
        const auto& one = m_schedule->series[left.series];
        const auto& other = m_schedule->series[right.series];
        return std::tie(one.id, one.version) < std::tie(other.id, other.version);
    });
}

void ScheduleRuns::assignRuns()
{
    for (std::uint32_t place = 0; place < m_runs.size(); ++place) {
        const auto assign = [&](PersonIndex person) {
            if (person == kNone)
                return;
            auto& theirs = m_byPerson[person];
            if (theirs.empty() || theirs.back() != place)
                theirs.push_back(place);
        };
        const auto& run = m_runs[place];
        const auto& series = m_schedule->series[run.series];
        assign(series.owner);
        assign(series.person);
        for (std::size_t i = run.begin; i < run.end; ++i)
            assign(appointmentOf(*m_schedule, i).holder);
    }
}

std::vector<ScheduleRuns::Run> ScheduleRuns::concerning(
    const std::vector<PersonIndex>& people) const
{
    std::vector<std::uint32_t> places;
    for (const auto person : people)
        places.insert(places.end(), m_byPerson[person].begin(), m_byPerson[person].end());
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    std::vector<Run> runs;
    for (const auto place : places)
        runs.push_back(m_runs[place]);
    return runs;
}

SeriesChanges ScheduleRuns::changesOf(const Run& run) const
{
    const auto& plan = *m_schedule->plan;
    const auto& series = m_schedule->series[run.series];
    const auto& activity = plan.rhythm.versions[series.version].activities[series.activity];
    auto changes = changesByVersions(plan.rhythm, activity.code);
    if (const auto found = m_changes.find(series.id); found != m_changes.end()) {
        changes.count += found->second.count;
        changes.newest = std::max(changes.newest, found->second.newest);
    }
    return changes;
}

} // namespace mor
