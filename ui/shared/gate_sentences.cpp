// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/gate_sentences.h"

#include "shared/number_words.h"

#include <QCoreApplication>

#include <cmath>

namespace mor::ui {

namespace {

using Kind = StageCondition::Kind;
using Verdict = StageCondition::Verdict;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Gate", text); }

QString shareSentence(const StageCondition& condition, const QString& what)
{
    const auto range = tr("%1 lies between %2 and %3 %")
                           .arg(what)
                           .arg(percent(condition.low))
                           .arg(percent(condition.high));
    return condition.verdict == Verdict::CannotTell
        ? tr("%1: cannot tell yet.").arg(range)
        : tr("%1, below the %2 % needed.").arg(range).arg(percent(condition.needed));
}

} // namespace

QString minutesText(double minutes)
{
    return QString::number(static_cast<int>(std::lround(minutes)));
}

int neededPairs(const StageCondition& condition)
{
    return static_cast<int>(std::ceil(condition.needed * condition.of));
}

QString unmetSentence(const StageCondition& condition)
{
    switch (condition.kind) {
    case Kind::Coverage:
        return condition.of == 0
            ? tr("No week of this stage is closed: cannot tell yet whether talks reach people.")
            : shareSentence(condition, tr("Coverage"));
    case Kind::Usefulness:
        return condition.of == 0
            ? tr("Too few answers: cannot tell yet whether the talks are useful.")
            : shareSentence(condition, tr("The share of useful talks"));
    case Kind::Hours:
        return condition.verdict == Verdict::CannotTell
            ? tr("Nobody has run it for a closed week: cannot tell yet what it costs.")
            : tr("The fullest week costs %1 h, over the %2 h it may.")
                  .arg(oneDecimal(condition.high), oneDecimal(condition.needed));
    case Kind::Recording:
        return condition.verdict == Verdict::CannotTell
            ? tr("Nobody has run it for a closed week: cannot tell yet what recording takes.")
            : tr("Recording takes %1 min a week, over the %2 min it may.")
                  .arg(minutesText(condition.high), minutesText(condition.needed));
    case Kind::StillRunning:
        return condition.of == 0 || condition.verdict == Verdict::CannotTell
            ? tr("Nothing has run for four weeks: cannot tell yet whether it lasts.")
            : tr("%1 of %2 still run after %3 weeks; %4 are needed.")
                  .arg(condition.count)
                  .arg(condition.of)
                  .arg(condition.weeks)
                  .arg(neededPairs(condition));
    }
    return {};
}

} // namespace mor::ui
