// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "results/lever_rows.h"

#include "results/results_words.h"
#include "shared/lever_moved_words.h"
#include "shared/rhythm_names.h"

#include <QCoreApplication>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Levers", text); }

RowCell nameCell(const LeverMoved& lever, const Rhythm& rhythm)
{
    auto cell = strongCell(leverName(rhythm, lever.lever));
    cell.lever = lever.lever;
    if (lever.source == LeverSource::Readings)
        cell.second = tr("entered by hand");
    else if (lever.source == LeverSource::Calls)
        cell.second = tr("calls off by");
    return cell;
}

RowCell valueCell(const LeverMoved& lever, const std::optional<double>& value, DayRange period,
    const Rhythm& rhythm, const FiscalCalendar& fiscal)
{
    auto cell = value ? bodyCell(leverValue(lever, value, rhythm)) : softCell(tr("–"));
    if (value && lever.source == LeverSource::Readings)
        cell.second = resultPeriod(period, fiscal);
    return cell;
}

RowCell findingCell(const LeverMoved& lever)
{
    const bool told = lever.finding != LeverFinding::CannotTell;
    const auto finding = leverFinding(lever);
    auto cell = lever.moved() ? strongCell(finding) : told ? bodyCell(finding) : softCell(finding);
    cell.second = leverGrounds(lever);
    return cell;
}

} // namespace

QStringList leverHeads() { return {tr("Lever"), tr("Before"), tr("Now"), tr("What may be said")}; }

std::vector<Row> leverRows(
    const LeversMoved& levers, const Rhythm& rhythm, const FiscalCalendar& fiscal)
{
    std::vector<Row> rows;
    for (const auto& lever : levers.levers)
        rows.push_back({QString::fromStdString(lever.lever),
            {nameCell(lever, rhythm),
                valueCell(lever, lever.valueBefore, lever.before, rhythm, fiscal),
                valueCell(lever, lever.value, lever.period, rhythm, fiscal), findingCell(lever)},
            leverSentence(lever, rhythm, fiscal)});
    return rows;
}

QString leverContext(const LeversMoved& levers, const Rhythm& rhythm, const FiscalCalendar& fiscal)
{
    return leverStep(levers, rhythm, fiscal).periods;
}

std::string activityFor(const Rhythm& rhythm, const std::string& lever)
{
    if (const auto* version = newestVersion(rhythm))
        for (const auto& activity : version->activities)
            if (activity.owner == Role::Manager && !activity.levers.empty()
                && activity.levers.front() == lever)
                return activity.code;
    return {};
}

} // namespace mor::ui
