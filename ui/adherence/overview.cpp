// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/overview.h"

#include "core/access/guard.h"
#include "core/access/teams_shown.h"
#include "core/adherence/ledger_part.h"
#include "core/org/lookup.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <unordered_map>

namespace mor::ui {

namespace {

constexpr std::chrono::days kWeek{7};
constexpr std::chrono::days kLongestGrace{400}; ///< expand() looks no further

/// Reads what was counted by the page's own numbering.
class Reader {
public:
    explicit Reader(Overview& overview)
        : m_overview(overview)
    {
        for (std::size_t i = 0; i < overview.teams.size(); ++i)
            if (!overview.teams[i].tooFew)
                m_teams.emplace(overview.teams[i].manager, i);
    }

    void readActivities(const ActivityWeeks& weekly);
    void readWeeks(const ActivityWeeks& weekly);
    void readJudged(const ActivityWeeks& judged);
    void readLevers(const Figures& byManagerLever);

private:
    /// Position of the manager's team, or none where it is not shown.
    std::optional<std::size_t> teamOf(const std::string& manager) const
    {
        const auto found = m_teams.find(manager);
        return found == m_teams.end() ? std::nullopt : std::optional(found->second);
    }
    std::optional<std::size_t> cellOf(const ActivityWeeks::Line& line) const
    {
        const auto team = teamOf(line.manager);
        const auto activity = m_activities.find(line.activity);
        if (!team || activity == m_activities.end())
            return std::nullopt;
        return *team * m_overview.activities.size() + activity->second;
    }

    Overview& m_overview;
    std::unordered_map<std::string, std::size_t> m_teams;
    std::unordered_map<std::string, std::size_t> m_activities;
};

/// The newest version that has the activity tells its name.
const Activity* newestActivity(const Rhythm& rhythm, std::string_view code)
{
    for (auto version = rhythm.versions.rbegin(); version != rhythm.versions.rend(); ++version)
        if (const auto* activity = findActivity(*version, code))
            return activity;
    return nullptr;
}

void Reader::readActivities(const ActivityWeeks& weekly)
{
    std::map<std::string, int> talks;
    for (std::size_t i = 0; i < weekly.lines.size(); ++i) {
        if (!teamOf(weekly.lines[i].manager))
            continue;
        const auto counts = weekly.sumOf(i);
        talks[weekly.lines[i].activity] += counts.expected() + counts.open;
    }
    for (const auto& [code, count] : talks) {
        const auto* activity = newestActivity(m_overview.plan->rhythm, code);
        if (!activity || count == 0)
            continue;
        m_overview.activities.push_back({code, activity->name, activity->counterpart, count});
    }
    std::ranges::stable_sort(
        m_overview.activities, std::ranges::greater{}, &OverviewActivity::talks);
    for (std::size_t i = 0; i < m_overview.activities.size(); ++i)
        m_activities.emplace(m_overview.activities[i].code, i);
}

void Reader::readWeeks(const ActivityWeeks& weekly)
{
    const auto& weeks = m_overview.weeks;
    m_overview.weekCounts.resize(
        m_overview.teams.size() * m_overview.activities.size() * weeks.size());
    for (std::size_t i = 0; i < weekly.lines.size(); ++i) {
        const auto cell = cellOf(weekly.lines[i]);
        if (!cell)
            continue;
        for (std::size_t from = 0; from < weekly.weeks; ++from)
            if (const auto week = std::ranges::find(weeks, weekly.mondayAt(from));
                week != weeks.end())
                m_overview.weekCounts[*cell * weeks.size()
                    + static_cast<std::size_t>(week - weeks.begin())]
                    = weekly.at(i, from);
    }
}

void Reader::readJudged(const ActivityWeeks& judged)
{
    m_overview.activityCounts.resize(m_overview.teams.size() * m_overview.activities.size());
    for (std::size_t i = 0; i < judged.lines.size(); ++i) {
        const auto& line = judged.lines[i];
        if (!teamOf(line.manager))
            continue;
        const auto counts = judged.sumOf(i);
        m_overview.total += counts;
        if (const auto cell = cellOf(line))
            m_overview.activityCounts[*cell] = counts;
    }
}

void Reader::readLevers(const Figures& figures)
{
    const auto& rhythm = m_overview.plan->rhythm;
    for (const auto& lever : rhythm.levers) {
        OverviewLever line{lever.code, lever.name, {}, {}};
        for (const auto& row : figures.rows)
            if (row.group[1] == lever.code && teamOf(row.group[0]))
                line.counts += row.counts;
        for (const auto& activity : m_overview.activities)
            if (const auto* known = newestActivity(rhythm, activity.code);
                known && !known->levers.empty() && known->levers.front() == lever.code)
                line.activities.push_back(activity.name);
        if (line.counts.expected() > 0)
            m_overview.levers.push_back(std::move(line));
    }
}

void readCoverage(Overview& overview, const Figures& judged, const Figures& longer)
{
    const auto rowOf = [](const Figures& figures, const std::string& manager) -> const Figure* {
        const auto found = std::ranges::find_if(
            figures.rows, [&](const Figure& row) { return row.group.front() == manager; });
        return found == figures.rows.end() ? nullptr : &*found;
    };
    const Sight sight(overview.plan, overview.viewer, overview.asOf);
    for (const auto& team : overview.teams) {
        const auto* row = rowOf(judged, team.manager);
        auto figure = row ? *row : Figure{};
        const auto* all = rowOf(longer, team.manager);
        figure.longestGap = all ? all->longestGap : std::nullopt;
        withhold(sight, sight.indexOf(team.manager), figure);
        overview.coverage.push_back(team.tooFew ? Figure{} : std::move(figure));
    }
}

/// The falls of the last eight weeks beside what the days judged say.
Headlines headlinesOf(const PeriodCounts& counted, const Overview& overview)
{
    const auto managers = overview.managersShown();
    if (managers.empty())
        return {};
    const double target = overview.target();
    auto told = headlines(counted.judgedWeeks, target, managers);
    const auto older = headlines(counted.weeks, target, managers);
    told.closedWeeks = older.closedWeeks;
    told.drifts = older.drifts;
    if (older.drifts)
        told.ask = older.ask;
    return told;
}

/// The day after the first four weeks of the first rhythm have closed; none when that is over.
std::optional<Day> chartsFrom(const std::shared_ptr<const Plan>& plan, Day asOf)
{
    const Day monday = mondayOf(plan->rhythm.versions.front().effectiveFrom);
    if (asOf > monday + kWeeksJudged * kWeek + kLongestGrace)
        return std::nullopt;
    const auto first = expand(plan, {monday, monday + kWeeksJudged * kWeek - std::chrono::days{1}});
    Day last = monday + kWeeksJudged * kWeek;
    for (const auto& window : first.windows)
        last = std::max(last, window.graceUntil);
    const Day from = last + std::chrono::days{1};
    return from > asOf ? std::optional(from) : std::nullopt;
}

} // namespace

std::vector<std::string> Overview::managersShown() const
{
    std::vector<std::string> managers;
    for (const auto& team : teams)
        if (!team.tooFew)
            managers.push_back(team.manager);
    return managers;
}

PeriodCounts countPeriod(
    const Ledger& ledger, const std::vector<Confirmation>& confirmations, DayRange judged)
{
    return countPeriod(ledger, partOf(ledger, confirmations, judged), judged);
}

PeriodCounts countPeriod(const Ledger& ledger, const Ledger& part, DayRange judged)
{
    const std::array byManager{Dimension::Manager};
    PeriodCounts counted;
    counted.plan = ledger.schedule->plan;
    counted.asOf = ledger.asOf;
    counted.range = ledger.schedule->range;
    counted.judged = judged;
    counted.weeks = activityWeeks(ledger);
    counted.judgedWeeks = activityWeeks(part);
    counted.byManager = measure(part, {}, byManager);
    counted.byLever = measure(part, {}, std::array{Dimension::Manager, Dimension::Lever});
    counted.byRep = measure(part, {}, std::array{Dimension::Manager, Dimension::Rep});
    counted.longer = measure(ledger, {}, byManager);
    if (!counted.plan->rhythm.versions.empty())
        counted.chartsFrom = chartsFrom(counted.plan, counted.asOf);
    return counted;
}

Overview overviewOf(const PeriodCounts& counted, const OverviewQuestion& question)
{
    Overview overview;
    overview.plan = counted.plan;
    overview.viewer = question.viewer;
    overview.asOf = counted.asOf;
    overview.judged = question.judged;
    for (Day week = counted.range.first; week <= counted.range.last; week += kWeek)
        overview.weeks.push_back(week);
    if (!counted.weeks.closedWeeks.empty())
        overview.lastClosedWeek = counted.weeks.closedWeeks.back();
    overview.teams
        = teamsShown(overview.plan, question, counted.longer, counted.range, overview.asOf);
    readCoverage(overview, counted.byManager, counted.longer);

    Reader reader(overview);
    reader.readActivities(counted.weeks);
    reader.readWeeks(counted.weeks);
    reader.readJudged(counted.judgedWeeks);
    reader.readLevers(counted.byLever);
    overview.headlines = headlinesOf(counted, overview);
    overview.chartsFrom = counted.chartsFrom;
    return overview;
}

Overview overviewOf(const Ledger& ledger, const std::vector<Confirmation>& confirmations,
    const OverviewQuestion& question)
{
    return overviewOf(countPeriod(ledger, confirmations, question.judged), question);
}

} // namespace mor::ui
