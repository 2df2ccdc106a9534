// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/grid_content.h"

#include "adherence/headline_words.h"
#include "shared/number_words.h"
#include "shared/period.h"

#include <QCoreApplication>

#include <algorithm>

namespace mor::ui {

namespace {

QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("mor::ui::GridContent", text, nullptr, n);
}

QString secondLine(const OverviewTeam& team, Day asOf)
{
    if (team.until)
        return tr("until %1").arg(shortDate(*team.until, asOf));
    return team.reps == 1 ? tr("1 rep") : tr("%1 reps").arg(team.reps);
}

std::vector<Counts> weeksOf(const Overview& overview, std::size_t team, std::size_t activity)
{
    std::vector<Counts> counts;
    for (std::size_t week = 0; week < overview.weeks.size(); ++week)
        counts.push_back(overview.week(team, activity, week));
    return counts;
}

} // namespace

QString daysText(DayRange days, Day today)
{
    const auto first = isoWeekOf(days.first).week;
    const auto last = isoWeekOf(days.last).week;
    if (isoWeekday(days.first) == 1 && isoWeekday(days.last) == 7)
        return first == last ? tr("week %1").arg(first) : tr("weeks %1 to %2").arg(first).arg(last);
    return tr("%1 to %2").arg(shortDate(days.first, today), shortDate(days.last, today));
}

QString judgedText(const Overview& overview) { return daysText(overview.judged, overview.asOf); }

std::string busiestActivity(const Overview& overview)
{
    return overview.activities.empty() ? std::string() : overview.activities.front().code;
}

GridContent gridContent(
    const Overview& overview, const std::string& activity, std::span<const Counts> before)
{
    const auto beforeOf = [&](std::size_t team, std::size_t which) {
        const auto cell = team * overview.activities.size() + which;
        return cell < before.size() ? before[cell] : Counts{};
    };
    GridContent content;
    content.weeks = overview.weeks;
    content.target = overview.target();
    content.judgedIs = tr("%1, target %2 %")
                           .arg(judgedText(overview), QString::number(percent(overview.target())));
    if (overview.teams.size() == 1) {
        content.rowsAre = tr("activity");
        for (std::size_t i = 0; i < overview.activities.size(); ++i)
            content.rows.push_back(
                {QString::fromStdString(overview.activities[i].name), {}, weeksOf(overview, 0, i),
                    overview.judgedCounts(0, i), overview.teams.front().tooFew, beforeOf(0, i)});
        return content;
    }
    content.rowsAre = tr("team");
    const auto chosen = std::ranges::find(overview.activities, activity, &OverviewActivity::code);
    if (chosen == overview.activities.end())
        return content;
    const auto at = static_cast<std::size_t>(chosen - overview.activities.begin());
    for (std::size_t team = 0; team < overview.teams.size(); ++team)
        content.rows.push_back({QString::fromStdString(overview.teams[team].label),
            secondLine(overview.teams[team], overview.asOf), weeksOf(overview, team, at),
            overview.judgedCounts(team, at), overview.teams[team].tooFew, beforeOf(team, at)});
    return content;
}

} // namespace mor::ui
