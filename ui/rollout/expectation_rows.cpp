// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rollout/card_rows.h"

#include "shared/lever_words.h"
#include "shared/period.h"
#include "shared/rhythm_names.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace mor::ui {

namespace {

using Finding = ExpectationReport::Finding;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Expectation", text); }

QString number(double value)
{
    const bool whole = std::abs(value - std::round(value)) < 0.05;
    return QLocale().toString(value, 'f', whole ? 0 : 1);
}

std::string unitOf(const Rhythm& rhythm, const std::string& code)
{
    const auto* lever = findLever(rhythm, code);
    return lever ? lever->unit : std::string();
}

/// One decimal: what is likely is no more exact than that.
double rounded(double value) { return std::round(value * 10.0) / 10.0; }

/// "3 percentage points" for shares, "12 days", "5".
QString amount(const Rhythm& rhythm, const std::string& code, double value)
{
    return movementWords(rounded(value), unitOf(rhythm, code));
}

QString reading(const Rhythm& rhythm, const LeverReading& reading)
{
    const auto value = valueWords(rounded(reading.value), unitOf(rhythm, reading.lever));
    return reading.count && reading.of
        ? tr("%1 (%2 of %3)").arg(value).arg(*reading.count).arg(*reading.of)
        : value;
}

RowCell chipOf(Finding finding)
{
    switch (finding) {
    case Finding::NotYet:
        return chipCell(Mark::Planned, tr("not yet due"));
    case Finding::NoReading:
        return chipCell(Mark::Planned, tr("nothing entered"));
    case Finding::CannotTell:
        return chipCell(Mark::CannotTell, tr("cannot tell yet"));
    case Finding::MovedAsStated:
        return chipCell(Mark::OnTime, tr("moved as stated"));
    case Finding::MovedLess:
        return chipCell(Mark::Late, tr("moved less"));
    case Finding::DidNotMove:
        return chipCell(Mark::Missed, tr("did not move"));
    case Finding::MovedOtherWay:
        return chipCell(Mark::Missed, tr("moved the other way"));
    }
    return {};
}

QString statedText(const ExpectationReport& report, const Rhythm& rhythm)
{
    const auto& stated = *report.activity->expectation;
    const auto lever = leverName(rhythm, stated.lever);
    const auto size = movementWords(stated.size, unitOf(rhythm, stated.lever));
    return stated.direction == Expectation::Direction::Up
        ? tr("%1 up by %2 within %3 weeks").arg(lever, size).arg(stated.lagWeeks)
        : tr("%1 down by %2 within %3 weeks").arg(lever, size).arg(stated.lagWeeks);
}

QString foundText(const ExpectationReport& report, const Rhythm& rhythm, Day today)
{
    const auto& lever = report.activity->expectation->lever;
    if (report.finding == Finding::NotYet)
        return tr("Looked at on %1.").arg(shortDate(report.dueOn, today));
    if (!report.before || !report.after || !report.moved)
        return tr("Enter what %1 measured before %2 and after the lag, under Rhythm, Strategy.")
            .arg(inSentence(leverName(rhythm, lever)), shortDate(report.startedOn, today));
    auto text
        = tr("From %1 to %2").arg(reading(rhythm, *report.before), reading(rhythm, *report.after));
    if (report.low && report.high)
        text += tr(", so moved by %1, likely %2 to %3.")
                    .arg(amount(rhythm, lever, *report.moved), number(*report.low),
                        number(*report.high));
    else
        text += tr(", so moved by %1; without counts no likely range can be given.")
                    .arg(amount(rhythm, lever, *report.moved));
    if (report.finding == Finding::MovedAsStated || report.finding == Finding::MovedLess)
        text += tr(" They moved together; more can’t be said.");
    return text;
}

} // namespace

QStringList expectationHeads()
{
    return {tr("Activity"), tr("Stated before it started"), tr("What was found"), QString()};
}

std::vector<Row> expectationRows(
    const std::vector<ExpectationReport>& reports, const Rhythm& rhythm, Day today)
{
    std::vector<Row> rows;
    for (const auto& report : reports) {
        auto name = strongCell(QString::fromStdString(report.activity->name));
        name.second = tr("starts %1").arg(shortDate(report.startedOn, today));
        if (report.startedOn <= today)
            name.second = tr("since %1").arg(shortDate(report.startedOn, today));
        auto stated = bodyCell(statedText(report, rhythm));
        stated.lever = report.activity->expectation->lever;
        stated.second
            = tr("stated %1 with v%2").arg(shortDate(report.statedOn, today)).arg(report.version);
        const auto found = softCell(foundText(report, rhythm, today));
        const auto chip = chipOf(report.finding);
        rows.push_back({QString::fromStdString(report.activity->code), {name, stated, found, chip},
            tr("%1, %2. Expected: %3. %4: %5")
                .arg(name.text, name.second, stated.text, chip.text, found.text)});
    }
    return rows;
}

} // namespace mor::ui
