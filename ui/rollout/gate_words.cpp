// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rollout/gate_words.h"

#include "core/org/lookup.h"
#include "rollout/stage_words.h"
#include "shared/gate_sentences.h"
#include "shared/number_words.h"
#include "shared/period.h"
#include "shared/plural.h"
#include "shared/rhythm_names.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace mor::ui {

namespace {

using Kind = StageCondition::Kind;
using Verdict = StageCondition::Verdict;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Gate", text); }

QString nameOf(const StageCondition& condition, bool alone)
{
    switch (condition.kind) {
    case Kind::Coverage:
        return alone ? tr("Your talks take place") : tr("Talks reach the reps");
    case Kind::Usefulness:
        return alone ? tr("Managers say it is useful") : tr("Reps say it is useful");
    case Kind::Hours:
        return tr("Fits the week");
    case Kind::Recording:
        return tr("Recording stays small");
    case Kind::StillRunning:
        return tr("Earlier activities still run");
    }
    return {};
}

QString seenText(const StageCondition& condition, bool alone)
{
    const auto of
        = [&](const QString& pattern) { return pattern.arg(condition.count).arg(condition.of); };
    switch (condition.kind) {
    case Kind::Coverage:
        return condition.of == 0 ? tr("no closed week yet")
                                 : of(alone ? tr("%1 of %2 held") : tr("%1 of %2 covered"));
    case Kind::Usefulness:
        return condition.of == 0 ? tr("too few answers") : of(tr("%1 of %2 answers"));
    case Kind::Hours:
        if (condition.about.empty())
            return tr("nobody runs it yet");
        return alone ? tr("%1 h a week").arg(oneDecimal(condition.high))
                     : tr("%1 h in the fullest team").arg(oneDecimal(condition.high));
    case Kind::Recording:
        return condition.about.empty() ? tr("nobody runs it yet")
                                       : tr("%1 min a week").arg(minutesText(condition.high));
    case Kind::StillRunning:
        return condition.of == 0 ? tr("no four weeks yet")
                                 : of(tr("%1 of %2 after %3 weeks")).arg(condition.weeks);
    }
    return {};
}

QString neededText(const StageCondition& condition)
{
    switch (condition.kind) {
    case Kind::Coverage:
        return tr("at least %1 %").arg(percent(condition.needed));
    case Kind::Usefulness:
        return condition.needed == 0.5 ? tr("at least half")
                                       : tr("at least %1 %").arg(percent(condition.needed));
    case Kind::Hours:
        return tr("at most %1 h").arg(oneDecimal(condition.needed));
    case Kind::Recording:
        return tr("at most %1 min").arg(minutesText(condition.needed));
    case Kind::StillRunning:
        return condition.of == 0 ? tr("at least %1 %").arg(percent(condition.needed))
                                 : tr("at least %1").arg(neededPairs(condition));
    }
    return {};
}

RowCell verdictCell(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Clear:
        return chipCell(Mark::OnTime, tr("clear"));
    case Verdict::NotMet:
        return chipCell(Mark::Missed, tr("not met"));
    case Verdict::CannotTell:
        break;
    }
    return chipCell(Mark::CannotTell, tr("cannot tell yet"));
}

/// The next planned activity that is not published yet.
const PlannedActivity* nextPlanned(const Rhythm& rhythm, Day today)
{
    for (const auto& planned : rhythm.rollout.planned)
        if (planned.from > today
            && (rhythm.versions.empty() || !findActivity(rhythm.versions.back(), planned.activity)))
            return &planned;
    return nullptr;
}

/// The first activity that a published version brings later than today; with the day.
std::optional<std::pair<QString, Day>> nextPublished(const Rhythm& rhythm, Day today)
{
    const auto& versions = rhythm.versions;
    for (std::size_t i = 1; i < versions.size(); ++i)
        if (versions[i].effectiveFrom > today)
            for (const auto& activity : versions[i].activities)
                if (!findActivity(versions[i - 1], activity.code))
                    return std::pair{
                        QString::fromStdString(activity.name), versions[i].effectiveFrom};
    return std::nullopt;
}

QString dayAndMonth(Day day)
{
    return QLocale().toString(
        QDate(1970, 1, 1).addDays(day.time_since_epoch().count()), QStringLiteral("d MMMM"));
}

/// What was decided at this gate since Monday.
QString wordThisWeek(const Rollout& rollout, std::optional<RolloutStage> stage, Day today)
{
    for (auto decision = rollout.decisions.rbegin(); decision != rollout.decisions.rend();
         ++decision) {
        if (decision->stage != stage || decision->on < mondayOf(today))
            continue;
        const auto when = shortDate(decision->on, today);
        return decision->kind == StageDecision::Kind::GoAhead ? tr("%1: go ahead").arg(when)
                                                              : tr("%1: wait a week").arg(when);
    }
    return {};
}

} // namespace

QString whatIsNext(const Plan& plan, Day today)
{
    const auto& rhythm = plan.rhythm;
    const auto stage = stageOn(rhythm.rollout, today);
    if (stage && *stage < RolloutStage::PieceByPiece) {
        const auto next = static_cast<RolloutStage>(static_cast<int>(*stage) + 1);
        return tr("stage %1, %2").arg(static_cast<int>(next)).arg(inSentence(wordOf(next)));
    }
    if (const auto published = nextPublished(rhythm, today))
        return tr("the next activity: %1, %2")
            .arg(inSentence(published->first), dayAndMonth(published->second));
    if (const auto* planned = nextPlanned(rhythm, today))
        return tr("the next activity: %1, %2")
            .arg(inSentence(QString::fromStdString(planned->name)), dayAndMonth(planned->from));
    const auto* newest = newestVersion(rhythm);
    if (rhythm.draft)
        for (const auto& activity : rhythm.draft->activities)
            if (!newest || !findActivity(*newest, activity.code))
                return tr("the next activity: %1")
                    .arg(inSentence(QString::fromStdString(activity.name)));
    return tr("the next activity");
}

QStringList gateHeads() { return {tr("Condition"), tr("What we see"), tr("Needed"), QString()}; }

GateView gateView(const StageGate& gate, const Plan& plan, Day today)
{
    GateView view;
    const bool alone = gate.stage == RolloutStage::Yourself;
    view.title = tr("Gate to %1").arg(whatIsNext(plan, today));
    view.context = tr("looked at again each Monday, last on %1").arg(dayAndMonth(mondayOf(today)));
    if (const auto word = wordThisWeek(plan.rhythm.rollout, gate.stage, today); !word.isEmpty())
        view.context += QStringLiteral(" · ") + word;
    for (const auto& condition : gate.conditions) {
        const auto name = nameOf(condition, alone);
        const auto seen = seenText(condition, alone);
        const auto needed = neededText(condition);
        const auto verdict = verdictCell(condition.verdict);
        view.rows.push_back({QString::number(static_cast<int>(condition.kind)),
            {strongCell(name), bodyCell(seen), softCell(needed), verdict},
            tr("%1: %2, needed %3, %4").arg(name, seen, needed, verdict.text)});
        if (condition.verdict != Verdict::Clear)
            view.unmet << unmetSentence(condition);
    }
    view.chip = tr("%1 of %2 clear").arg(gate.clear()).arg(gate.conditions.size());
    const bool refused = std::ranges::any_of(gate.conditions,
        [](const StageCondition& condition) { return condition.verdict == Verdict::NotMet; });
    view.mark = gate.passed() ? Mark::OnTime : refused ? Mark::Missed : Mark::CannotTell;
    if (view.passed()) {
        view.sentence = tr("Every condition is clear.");
        view.advice = tr("Go ahead when it suits the week; a clear gate needs no reason.");
    } else {
        view.sentence = view.unmet.first();
        view.advice = view.unmet.size() == 1
            ? tr("Wait, or go ahead with a reason every manager can read.")
            : counted(static_cast<int>(view.unmet.size()) - 1,
                tr("1 more condition is not clear. Wait, or go ahead with a reason every "
                   "manager can read."),
                tr("%1 more conditions are not clear. Wait, or go ahead with a reason every "
                   "manager can read."));
    }
    return view;
}

QStringList decisionHeads()
{
    return {tr("When and who"), tr("Decision"), tr("What was not clear"), tr("Reason")};
}

std::vector<Row> decisionRows(const Plan& plan, Day today, bool overruledOnly)
{
    std::vector<Row> rows;
    const auto& decisions = plan.rhythm.rollout.decisions;
    for (auto decision = decisions.rbegin(); decision != decisions.rend(); ++decision) {
        if (overruledOnly && !decision->isOverruled())
            continue;
        const auto* person = findPerson(plan.roster, decision->by);
        const auto who = person ? QString::fromStdString(person->name) : QString();
        const auto when = shortDate(decision->on, today);
        const auto stage
            = tr("%1, %2").arg(numberOf(decision->stage), inSentence(wordOf(decision->stage)));
        const auto what = decision->isOverruled()            ? tr("went ahead, overruled")
            : decision->kind == StageDecision::Kind::GoAhead ? tr("went ahead, all clear")
                                                             : tr("waited a week");
        QStringList unmet;
        for (const auto& sentence : decision->unmet)
            unmet << QString::fromStdString(sentence);
        auto missing = unmet.join(QLatin1Char('\n'));
        if (missing.isEmpty())
            missing = QStringLiteral("–");
        auto reason = QString::fromStdString(decision->reason);
        if (reason.isEmpty())
            reason = QStringLiteral("–");
        auto first = strongCell(when);
        first.second = who;
        auto second = bodyCell(what);
        second.second = stage;
        rows.push_back(
            {QString::number(rows.size()), {first, second, softCell(missing), bodyCell(reason)},
                tr("%1, %2, %3: %4. Not clear: %5. Reason: %6")
                    .arg(when, who, stage, what, unmet.join(QLatin1Char(' ')), reason)});
    }
    return rows;
}

int overruledGates(const Rollout& rollout)
{
    return static_cast<int>(std::ranges::count_if(
        rollout.decisions, [](const StageDecision& one) { return one.isOverruled(); }));
}

} // namespace mor::ui
