// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/lever_moved_words.h"

#include "shared/fiscal_words.h"
#include "shared/lever_words.h"
#include "shared/number_words.h"
#include "shared/plural.h"
#include "shared/rhythm_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::LeverMoved", text); }

constexpr qsizetype kFewNames = 2;

QString periodName(DayRange period, const FiscalCalendar& fiscal)
{
    const auto name = fiscalName(period, fiscal);
    return name.isEmpty() ? QString::fromStdString(periodText(period, fiscal)) : name;
}

QString chanceWords(double chance)
{
    const int cases = percent(chance);
    return tr("chance alone would do as much in %1 of 100 cases")
        .arg(cases < 1 ? tr("under 1") : QString::number(cases));
}

QString readingWords(const LeverMoved& lever)
{
    return tr("%1 of %2 before, %3 of %4 now, entered by hand; %5")
        .arg(lever.countBefore->done)
        .arg(lever.countBefore->expected)
        .arg(lever.count->done)
        .arg(lever.count->expected)
        .arg(chanceWords(*lever.chance));
}

QString peopleWords(const LeverMoved& lever)
{
    const auto text = lever.source == LeverSource::Calls
        ? tr("of %1 nearer for %2, further off for %3; %4")
        : tr("of %1 up for %2, down for %3; %4");
    const auto who = lever.source == LeverSource::Calls
        ? counted(lever.compared, tr("1 manager"), tr("%1 managers"))
        : counted(lever.compared, tr("1 person"), tr("%1 people"));
    return text.arg(who, wholeNumber(lever.up), wholeNumber(lever.down),
        chanceWords(lever.chance.value_or(1.0)));
}

QString lackWords(const LeverMoved& lever)
{
    switch (lever.lack) {
    case LeverLack::NoMeasure:
        return tr("no file measures it, and nobody entered a reading");
    case LeverLack::NothingKnown:
        return lever.outcome == Outcome::CallMiss
            ? tr("no forecast calls were imported for these teams")
            : tr("no results were imported for these teams");
    case LeverLack::OnePeriod:
        return tr("nothing of the same people is known from the period before");
    case LeverLack::TooFew:
        return lever.source == LeverSource::Calls
            ? tr("%1 managers are too few: six are the fewest").arg(lever.compared)
            : tr("%1 people are too few: six are the fewest").arg(lever.compared);
    case LeverLack::TwoWays:
        return tr("most people went one way, and all of them together the other");
    case LeverLack::NoCounts:
        return tr("the readings do not say of how many they are");
    case LeverLack::None:
        break;
    }
    return {};
}

/// Why none of them can be told, in a few words.
QString lackOfAll(const LeversMoved& levers)
{
    const auto any = [&](LeverLack lack) {
        return std::ranges::find(levers.levers, lack, &LeverMoved::lack) != levers.levers.end();
    };
    if (any(LeverLack::TooFew))
        return tr("too few people");
    if (any(LeverLack::OnePeriod))
        return tr("one period is known, two are needed");
    if (any(LeverLack::NothingKnown))
        return tr("no results imported for these teams");
    return tr("nothing that comes in measures them");
}

QString leverList(const LeversMoved& levers, const Rhythm& rhythm)
{
    QStringList moved;
    QStringList hardly;
    QStringList still;
    for (const auto& one : levers.levers) {
        const auto name = inSentence(leverName(rhythm, one.lever));
        if (one.moved())
            moved << (one.finding == LeverFinding::MovedUp ? tr("%1 up") : tr("%1 down")).arg(name);
        else if (one.finding == LeverFinding::HardlyMoved)
            hardly << name;
        else if (one.finding == LeverFinding::NoChange)
            still << name;
    }
    const auto untold = static_cast<int>(levers.levers.size()) - levers.told();
    QStringList parts;
    if (!moved.isEmpty())
        parts << moved.join(tr(", "));
    if (!hardly.isEmpty())
        parts << tr("%1 hardly").arg(hardly.join(tr(", ")));
    if (!still.isEmpty())
        parts << tr("%1 within chance")
                     .arg(still.size() <= kFewNames ? still.join(tr(" and "))
                                                    : wholeNumber(static_cast<int>(still.size())));
    if (untold > 0)
        parts << tr("%1 cannot be told").arg(untold);
    return parts.join(tr("; "));
}

} // namespace

QString leverValue(const LeverMoved& lever, std::optional<double> value, const Rhythm& rhythm)
{
    if (!value)
        return tr("–");
    if (lever.source == LeverSource::Readings) {
        const auto* known = findLever(rhythm, lever.lever);
        return valueWords(*value, known ? known->unit : std::string{});
    }
    const auto whole = QLocale().toString(*value, 'f', 0);
    switch (lever.outcome) {
    case Outcome::WinRate:
    case Outcome::CallMiss:
    case Outcome::Attainment:
        return tr("%1 %").arg(oneDecimal(*value * 100.0));
    case Outcome::CycleDays:
        return tr("%1 days").arg(oneDecimal(*value));
    case Outcome::DealSize:
        return lever.currency.empty()
            ? whole
            : tr("%1 %2").arg(whole, QString::fromStdString(lever.currency));
    case Outcome::Opportunities:
        break;
    }
    return whole;
}

QString leverFinding(const LeverMoved& lever)
{
    switch (lever.finding) {
    case LeverFinding::MovedUp:
        return tr("moved up");
    case LeverFinding::MovedDown:
        return tr("moved down");
    case LeverFinding::HardlyMoved:
        return tr("hardly moved");
    case LeverFinding::NoChange:
        return tr("no change that chance would not explain");
    case LeverFinding::CannotTell:
        break;
    }
    return tr("cannot be told");
}

QString leverGrounds(const LeverMoved& lever)
{
    if (lever.finding == LeverFinding::CannotTell)
        return lackWords(lever);
    auto text = lever.source == LeverSource::Readings ? readingWords(lever) : peopleWords(lever);
    if (lever.finding == LeverFinding::HardlyMoved)
        text += tr(", but it is too little for a word");
    return text;
}

QString leverSentence(const LeverMoved& lever, const Rhythm& rhythm, const FiscalCalendar& fiscal)
{
    const auto name = leverName(rhythm, lever.lever);
    const auto finding = tr("%1: %2").arg(name, leverFinding(lever));
    const auto grounds = leverGrounds(lever);
    if (!lever.value || !lever.valueBefore)
        return tr("%1; %2.").arg(finding, grounds);
    const auto what = lever.outcome == Outcome::CallMiss && lever.source == LeverSource::Calls
        ? tr("calls off by %1 in %2, %3 before")
        : tr("%1 in %2, %3 before");
    return tr("%1; %2; %3.")
        .arg(finding,
            what.arg(leverValue(lever, lever.value, rhythm), periodName(lever.period, fiscal),
                leverValue(lever, lever.valueBefore, rhythm)),
            grounds);
}

QString leverCaution()
{
    return tr("Results are told when their period is over, so what was held since shows later. "
              "Each person is compared with nobody but themselves. That a lever moved says "
              "nothing about why, and of twenty that stay chance lets one look as if it moved.");
}

LeverStepText leverStep(
    const LeversMoved& levers, const Rhythm& rhythm, const FiscalCalendar& fiscal)
{
    LeverStepText text;
    for (const auto& one : levers.levers) {
        text.sentences << leverSentence(one, rhythm, fiscal);
        if (text.periods.isEmpty() && !one.period.empty() && !one.before.empty()
            && one.finding != LeverFinding::CannotTell)
            text.periods = tr("%1 beside %2")
                               .arg(periodName(one.period, fiscal), periodName(one.before, fiscal));
    }
    if (levers.told() == 0) {
        text.whole = tr("cannot tell yet");
        text.list = lackOfAll(levers);
        return text;
    }
    text.part = wholeNumber(levers.moved());
    text.whole = tr("of %1").arg(wholeNumber(static_cast<int>(levers.levers.size())));
    text.list = leverList(levers, rhythm);
    return text;
}

} // namespace mor::ui
