// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "results/results_words.h"

#include "core/org/lookup.h"
#include "shared/lever_words.h"
#include "shared/number_words.h"
#include "shared/plural.h"
#include "shared/rhythm_names.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace mor::ui {

namespace {

constexpr int kWeek = 7;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Together", text); }

QString signedNumber(double value)
{
    const auto rounded = std::lround(value);
    return (rounded > 0 ? QStringLiteral("+") : QString()) + QLocale().toString(qlonglong(rounded));
}

QString twoDecimals(double value) { return QLocale().toString(value, 'f', 2); }

QString teamName(const Roster& roster, const std::string& manager)
{
    const auto* person = findPerson(roster, manager);
    if (!person)
        return QString::fromStdString(manager);
    return QString::fromStdString(person->team.empty() ? person->name : person->team);
}

QString unitOf(Outcome outcome) { return isShare(outcome) ? tr("points") : tr("%"); }

QString spokenDot(const TogetherDot& dot, Outcome outcome, const Roster& roster)
{
    const auto period = [&](const TogetherPoint& point) {
        return tr("%1: %2 of %3 talks, %4 %5")
            .arg(resultPeriod(point.period, roster.fiscal))
            .arg(point.talks.done)
            .arg(point.talks.expected)
            .arg(wordOf(outcome), outcomeValue(outcome, point.result));
    };
    return tr("%1. %2. %3.")
        .arg(teamName(roster, dot.after.manager), period(dot.before), period(dot.after));
}

QString agreementWords(const RankAgreement& agreement)
{
    return tr(
        "rank agreement %1, likely %2 to %3; chance alone would do as much in %4 of 100 cases")
        .arg(twoDecimals(agreement.tau), twoDecimals(agreement.low), twoDecimals(agreement.high))
        .arg(agreement.p < 0.01 ? tr("under 1") : QString::number(percent(agreement.p)));
}

} // namespace

QString wordOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Attainment:
        return tr("attainment");
    case Outcome::Opportunities:
        return tr("opportunities");
    case Outcome::WinRate:
        return tr("win rate");
    case Outcome::DealSize:
        return tr("deal size");
    case Outcome::CycleDays:
        return tr("cycle length");
    case Outcome::CallMiss:
        return tr("miss of the calls");
    }
    return {};
}

QString outcomeValue(Outcome outcome, double value)
{
    if (isShare(outcome))
        return tr("%1 %").arg(percent(value));
    if (outcome == Outcome::CycleDays)
        return tr("%1 days").arg(oneDecimal(value));
    return QLocale().toString(value, 'f', 0);
}

QString findingWords(const Together& together)
{
    const auto what = wordOf(together.question.outcome);
    switch (together.finding) {
    case TogetherFinding::TooFew:
        return tr("Dots only: %1 can be compared with their earlier selves. A figure takes %2.")
            .arg(counted(together.managers, tr("1 manager"), tr("%1 managers")))
            .arg(kFewestManagers);
    case TogetherFinding::MovedTogether:
        return tr("They moved together: managers who held more of these talks than before tended "
                  "to see a better %1 than before.")
            .arg(what);
    case TogetherFinding::DidNotMoveTogether:
        return tr("They did not move together: more of these talks than before went with no better "
                  "%1.")
            .arg(what);
    case TogetherFinding::HardlyTogether:
        return tr("Hardly together: talks and %1 agree by more than chance, and by too little to "
                  "build on.")
            .arg(what);
    case TogetherFinding::CannotTell:
        return tr("Cannot tell: talks and %1 may have moved together or not.").arg(what);
    }
    return {};
}

QString behindWords(const Together& together)
{
    if (!together.changes)
        return {};
    auto text = tr("%1 over %2: %3.")
                    .arg(counted(together.managers, tr("1 manager"), tr("%1 managers")),
                        counted(together.steps, tr("1 step from period to period"),
                            tr("%1 steps from period to period")),
                        agreementWords(*together.changes));
    if (together.levels)
        text += QLatin1Char(' ')
            + tr("Managers beside each other, which also tells who has the easier ground: %1.")
                  .arg(agreementWords(*together.levels));
    return text;
}

QString lagWords(const TogetherQuestion& question, const Rhythm& rhythm)
{
    const auto lever
        = question.lever.empty() ? tr("revenue") : inSentence(leverName(rhythm, question.lever));
    if (question.lag.most == 0)
        return tr("Lag: none. Talks and result are of the same period.");
    return tr(
        "Lag: talks are counted %1 earlier; %2 is expected to show after about %3 to %4 weeks.")
        .arg(
            counted((question.lag.days() + kWeek / 2) / kWeek, tr("1 week"), tr("%1 weeks")), lever)
        .arg((question.lag.fewest + kWeek / 2) / kWeek)
        .arg((question.lag.most + kWeek / 2) / kWeek);
}

DotsChart togetherChart(const Together& together, const Roster& roster)
{
    const auto outcome = together.question.outcome;
    DotsChart chart;
    std::vector<double> across;
    std::vector<double> up;
    for (const auto& dot : together.dots) {
        across.push_back(dot.rhythm * 100);
        up.push_back(dot.result * 100);
        chart.dots.push_back({across.back(), up.back(), teamName(roster, dot.after.manager),
            spokenDot(dot, outcome, roster), QString::number(chart.dots.size())});
    }
    chart.across = ticksAround(across, 5, {});
    chart.up = ticksAround(up, 5, {});
    chart.acrossName = tr("talks held, change in points");
    chart.upName = isBetterLow(outcome)
        ? tr("%1, change in %2, turned so that up is better").arg(wordOf(outcome), unitOf(outcome))
        : tr("%1, change in %2").arg(wordOf(outcome), unitOf(outcome));
    chart.empty = tr("Nothing to hold beside each other yet: it takes two periods in a row, each "
                     "with a result and at least %1 talks in the weeks before it.")
                      .arg(kFewestTalks);
    return chart;
}

QString callsWords(const CallRecord& record)
{
    if (!record.medianMiss)
        return {};
    return tr("Half of %1 were off by %2 % or less.")
        .arg(counted(static_cast<int>(record.misses.size()), tr("1 call"), tr("%1 calls")))
        .arg(percent(*record.medianMiss));
}

QString leanWords(const CallRecord& record)
{
    const auto counts = tr("too high in %1 of %2").arg(record.high).arg(record.high + record.low);
    switch (record.lean) {
    case CallLean::High:
        return tr("lean high: %1").arg(counts);
    case CallLean::Low:
        return tr("lean low: %1").arg(counts);
    case CallLean::CannotTell:
        break;
    }
    return tr("%1, cannot tell").arg(counts);
}

QStringList callHeads() { return {tr("Who calls"), tr("Calls"), tr("Miss"), tr("Lean by period")}; }

std::vector<Row> callRows(const ResultsView& view)
{
    std::vector<Row> rows;
    for (const auto& [person, record] : view.calls) {
        const auto name = QString::fromStdString(person->name);
        const auto calls = tr("%1 in %2")
                               .arg(record.misses.size())
                               .arg(counted(record.periods, tr("1 period"), tr("%1 periods")));
        const auto miss = tr("%1 %").arg(percent(*record.medianMiss));
        const auto lean = leanWords(record);
        rows.push_back({QString::fromStdString(person->code),
            {bodyCell(name), bodyCell(calls), strongCell(miss), softCell(lean)},
            tr("%1: %2 calls, half of them off by %3 or less, %4").arg(name, calls, miss, lean)});
    }
    return rows;
}

DotsChart callsChart(const ResultsView& view, const FiscalCalendar& fiscal)
{
    DotsChart chart;
    std::vector<double> up;
    int earliest = 1;
    for (const auto& [person, record] : view.calls)
        for (const auto& one : record.misses) {
            earliest = std::max(earliest, one.weeksBefore);
            up.push_back(one.miss * 100);
            const auto name = QString::fromStdString(person->name);
            chart.dots.push_back({-static_cast<double>(one.weeksBefore), up.back(), {},
                tr("%1, %2, %3 before the end: called %4, came %5, off by %6 %.")
                    .arg(name, resultPeriod(one.call->period, fiscal),
                        counted(one.weeksBefore, tr("1 week"), tr("%1 weeks")),
                        amountWords(one.call->amount, {}), amountWords(one.attained, {}),
                        signedNumber(one.miss * 100)),
                QString::fromStdString(person->code)});
        }
    for (const auto& week : view.allCalls.weeks)
        chart.line.emplace_back(-week.weeksBefore, week.medianMiss * 100);
    chart.up = ticksAround(up, 5, QStringLiteral(" %"));
    const int step = earliest > 8 ? 4 : earliest > 4 ? 2 : 1;
    for (int week = (earliest + step - 1) / step * step; week >= 0; week -= step)
        chart.across.push_back({-static_cast<double>(week),
            week == 0 ? tr("end") : counted(week, tr("1 week"), tr("%1 weeks"))});
    chart.acrossName = tr("weeks before the period ends");
    chart.upName = tr("call over or under what came; the line is the middle miss without its sign");
    chart.empty = tr("No call of a period that is over has been imported.");
    return chart;
}

} // namespace mor::ui
