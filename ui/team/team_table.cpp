// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "team/team_table.h"

#include "shared/plural.h"

#include <QCoreApplication>

#include <algorithm>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::TeamTable", text); }

TeamLine repLine(const TeamContents& contents, const LedTeamView& team, const TeamRow& row)
{
    TeamLine line;
    line.rep = row.rep;
    line.manager = team.view.manager;
    line.name = QString::fromStdString(contents.roster().people[row.rep].name);
    if (!row.ledNow)
        line.second = tr("no longer on the team");
    line.cells = row.cells;
    line.covered = row.counts.done();
    line.entitled = row.counts.expected();
    line.below = row.isBelowMinimum();
    line.gap = row.gap;
    line.steps = row.steps;
    line.attention = row.attention;
    return line;
}

TeamLine teamLine(const LedTeamView& team, const std::vector<TeamActivity>& activities)
{
    TeamLine line;
    line.manager = team.view.manager;
    line.name = QString::fromStdString(team.label);
    line.second = counted(team.reps, tr("1 rep"), tr("%1 reps"));
    line.tooFew = team.tooFew;
    line.cells.resize(activities.size());
    if (team.tooFew)
        return line;
    const auto cells = teamCells(team.view);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto& code = team.view.activities[i].code;
        const auto column = std::ranges::find(activities, code, &TeamActivity::code);
        line.cells[static_cast<std::size_t>(column - activities.begin())] = cells[i];
    }
    const auto& sums = team.view.sums;
    line.covered = sums.covered;
    line.entitled = sums.entitled;
    line.gap = sums.gap;
    line.steps = sums.steps;
    line.attention = sums.attention;
    return line;
}

} // namespace

TeamTable teamTable(const TeamContents& contents, TeamOrder order)
{
    TeamTable table;
    table.named = contents.kind == TeamContents::Kind::Reps;
    for (const auto& team : contents.teams)
        for (const auto& activity : team.view.activities)
            if (!team.tooFew
                && std::ranges::find(table.activities, activity.code, &TeamActivity::code)
                    == table.activities.end())
                table.activities.push_back(activity);
    for (const auto& team : contents.teams) {
        if (!table.named) {
            table.lines.push_back(teamLine(team, table.activities));
            continue;
        }
        for (const auto row : inOrder(team.view, order))
            table.lines.push_back(repLine(contents, team, team.view.rows[row]));
    }
    return table;
}

} // namespace mor::ui
