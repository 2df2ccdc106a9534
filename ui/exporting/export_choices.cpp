// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exporting/export_choices.h"

#include "core/org/lookup.h"
#include "core/org/oversight.h"
#include "core/planning/export_rights.h"
#include "shared/desk.h"
#include "shared/error_text.h"
#include "shared/paint.h"
#include "shared/plural.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Export", text); }

QString nameOf(const Person& person) { return QString::fromStdString(person.name); }

WhoChoice teamOf(const Person& boss, const std::vector<const Person*>& reports)
{
    const auto reps = static_cast<int>(std::ranges::count(reports, Role::Rep, &Person::role));
    const auto size = reps > 0
        ? counted(reps, tr("1 rep"), tr("%1 reps"))
        : counted(static_cast<int>(reports.size()), tr("1 manager"), tr("%1 managers"));
    const auto team = boss.team.empty() ? tr("Everyone %1 leads").arg(nameOf(boss))
                                        : tr("Team %1").arg(QString::fromStdString(boss.team));
    return {tr("%1, %2").arg(team, size), initialsOf(nameOf(boss)), {boss.code}, true};
}

} // namespace

std::vector<WhoChoice> whoChoices(const Desk& desk)
{
    const auto* viewer = desk.viewer();
    if (!viewer)
        return {};
    const auto& roster = desk.plan()->roster;
    const auto today = desk.today();
    std::vector<WhoChoice> choices;
    std::vector<WhoChoice> below;
    for (const auto* person : desk.peopleToShow()) {
        const auto reports = reportsOn(roster, *person, today);
        if (!reports.empty())
            (person == viewer ? choices : below).push_back(teamOf(*person, reports));
    }
    if (overseesAll(roster, viewer->code, today) && !below.empty()) {
        const auto here = std::ranges::count_if(
            roster.people, [&](const Person& person) { return isEmployed(person, today); });
        choices.assign(1,
            {tr("All that is yours to see, of %1 people")
                    .arg(QLocale().toString(static_cast<int>(here))),
                {}, {}, false});
    }
    choices.push_back(
        {tr("%1, own talks").arg(nameOf(*viewer)), initialsOf(nameOf(*viewer)), {viewer->code}});
    for (const auto* report : reportsOn(roster, *viewer, today))
        if (report->role == Role::Rep)
            choices.push_back({nameOf(*report), initialsOf(nameOf(*report)), {report->code}});
    choices.insert(choices.end(), below.begin(), below.end());
    return choices;
}

ExportRequest usualRequest(const Desk& desk)
{
    ExportRequest request;
    request.period = ExportPeriod::SixWeeks;
    request.names = true;
    if (const auto choices = whoChoices(desk); !choices.empty()) {
        request.people = choices.front().people;
        request.teams = choices.front().teams;
    }
    if (QLocale().measurementSystem() == QLocale::ImperialUSSystem)
        request.paper = ExportPaper::Letter;
    return resolved(request, desk.today(), desk.plan()->roster.fiscal);
}

QString whyNot(const Sight& sight, ExportRequest request, ExportWhat what)
{
    request.what = what;
    const auto may = mayExport(sight, request);
    return may ? QString() : errorText(may.error());
}

} // namespace mor::ui
