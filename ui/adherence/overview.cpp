// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/overview.h"

#include "adherence/ledger_part.h"
#include "adherence/overview_teams.h"
#include "core/access/guard.h"
#include "core/adherence/closed_weeks.h"
#include "core/org/lookup.h"

#include <algorithm>
#include <functional>
#include <map>

namespace mor::ui {

namespace {

constexpr std::chrono::days kWeek{7};
constexpr int kWeeksOfGrid = 12;

/// Reads measured rows by the page's own numbering.
class Reader {
public:
    explicit Reader(Overview& overview)
        : m_overview(overview)
    {
        for (std::size_t i = 0; i < overview.teams.size(); ++i)
            if (!overview.teams[i].tooFew)
                m_teams.emplace(overview.teams[i].manager, i);
    }

    void readActivities(const Figures& byManagerActivityWeek);
    void readWeeks(const Figures& byManagerActivityWeek);
    void readJudged(const Figures& byManagerActivity);
    void readLevers(const Figures& byManagerLever);

private:
    /// Position of the row's team, or none where it is not shown.
    std::optional<std::size_t> teamOf(const Figure& row) const
    {
        const auto found = m_teams.find(row.group[0]);
        return found == m_teams.end() ? std::nullopt : std::optional(found->second);
    }
    std::optional<std::size_t> cellOf(const Figure& row) const
    {
        const auto team = teamOf(row);
        const auto activity = m_activities.find(row.group[1]);
        if (!team || activity == m_activities.end())
            return std::nullopt;
        return *team * m_overview.activities.size() + activity->second;
    }

    Overview& m_overview;
    std::map<std::string, std::size_t> m_teams;
    std::map<std::string, std::size_t> m_activities;
};

/// The newest version that has the activity tells its name.
const Activity* newestActivity(const Rhythm& rhythm, std::string_view code)
{
    for (auto version = rhythm.versions.rbegin(); version != rhythm.versions.rend(); ++version)
        if (const auto* activity = findActivity(*version, code))
            return activity;
    return nullptr;
}

void Reader::readActivities(const Figures& figures)
{
    std::map<std::string, int> talks;
    for (const auto& row : figures.rows)
        if (teamOf(row))
            talks[row.group[1]] += row.counts.expected() + row.counts.open;
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

void Reader::readWeeks(const Figures& figures)
{
    std::map<std::string, std::size_t> weeks;
    for (std::size_t i = 0; i < m_overview.weeks.size(); ++i)
        weeks.emplace(toIso(isoWeekOf(m_overview.weeks[i])), i);
    m_overview.weekCounts.resize(
        m_overview.teams.size() * m_overview.activities.size() * weeks.size());
    for (const auto& row : figures.rows)
        if (const auto cell = cellOf(row))
            if (const auto week = weeks.find(row.group[2]); week != weeks.end())
                m_overview.weekCounts[*cell * weeks.size() + week->second] = row.counts;
}

void Reader::readJudged(const Figures& figures)
{
    m_overview.activityCounts.resize(m_overview.teams.size() * m_overview.activities.size());
    for (const auto& row : figures.rows) {
        if (!teamOf(row))
            continue;
        m_overview.total += row.counts;
        if (const auto cell = cellOf(row))
            m_overview.activityCounts[*cell] = row.counts;
    }
}

void Reader::readLevers(const Figures& figures)
{
    const auto& rhythm = m_overview.plan->rhythm;
    for (const auto& lever : rhythm.levers) {
        OverviewLever line{lever.code, lever.name, {}, {}};
        for (const auto& row : figures.rows)
            if (row.group[1] == lever.code && teamOf(row))
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
    const DayRange weeks{overview.weeks.front(), overview.judged.last};
    std::erase_if(overview.teams, [&](const OverviewTeam& team) {
        return teamSight(sight, team.manager, weeks) == TeamSight::NotTheirs;
    });
    for (auto& team : overview.teams) {
        const auto* row = rowOf(judged, team.manager);
        auto figure = row ? *row : Figure{};
        team.tooFew = teamSight(sight, team.manager, weeks) == TeamSight::TooFew;
        const auto* all = rowOf(longer, team.manager);
        figure.longestGap = all ? all->longestGap : std::nullopt;
        withhold(sight, sight.indexOf(team.manager), figure);
        overview.coverage.push_back(team.tooFew ? Figure{} : std::move(figure));
    }
}

/// The falls of the last eight weeks beside what the days judged say.
Headlines headlinesOf(const Ledger& judged, const Ledger& longer, const Overview& overview)
{
    std::vector<std::string> managers;
    for (const auto& team : overview.teams)
        if (!team.tooFew)
            managers.push_back(team.manager);
    if (managers.empty())
        return {};
    auto told = headlines(judged, managers);
    const auto older = headlines(longer, managers);
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
    const auto first = expand(plan, {monday, monday + kWeeksJudged * kWeek - std::chrono::days{1}});
    Day last = monday + kWeeksJudged * kWeek;
    for (const auto& window : first.windows)
        last = std::max(last, window.graceUntil);
    const Day from = last + std::chrono::days{1};
    return from > asOf ? std::optional(from) : std::nullopt;
}

} // namespace

DayRange weeksShown(DayRange judged)
{
    const Day end = mondayOf(judged.last) + kWeek;
    const Day first = std::min(mondayOf(judged.first), end - kWeeksOfGrid * kWeek);
    return {first, end - std::chrono::days{1}};
}

Overview overviewOf(const Ledger& ledger, const std::vector<Confirmation>& confirmations,
    const OverviewQuestion& question)
{
    const std::array byManager{Dimension::Manager};
    const std::array byActivity{Dimension::Manager, Dimension::Activity};
    const std::array byLever{Dimension::Manager, Dimension::Lever};
    const std::array byWeek{Dimension::Manager, Dimension::Activity, Dimension::Week};

    Overview overview;
    overview.plan = ledger.schedule->plan;
    overview.viewer = question.viewer;
    overview.asOf = ledger.asOf;
    overview.judged = question.judged;
    for (Day week = ledger.schedule->range.first; week <= ledger.schedule->range.last;
         week += kWeek)
        overview.weeks.push_back(week);
    overview.lastClosedWeek = lastClosedWeek(ledger);

    const auto judged = partOf(ledger, confirmations, question.judged);
    const auto longer = measure(ledger, {}, byManager);
    overview.teams
        = teamsOf(*overview.plan, question, longer, std::min(question.judged.last, ledger.asOf));
    readCoverage(overview, measure(judged, {}, byManager), longer);

    Reader reader(overview);
    const auto weekly = measure(ledger, {}, byWeek);
    reader.readActivities(weekly);
    reader.readWeeks(weekly);
    reader.readJudged(measure(judged, {}, byActivity));
    reader.readLevers(measure(judged, {}, byLever));
    overview.headlines = headlinesOf(judged, ledger, overview);
    if (!overview.plan->rhythm.versions.empty())
        overview.chartsFrom = chartsFrom(overview.plan, ledger.asOf);
    return overview;
}

} // namespace mor::ui
