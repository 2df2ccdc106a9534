// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// How calibration rounds read.
#include "coaching/coaching_words.h"
#include "core/coaching/calibration_service.h"
#include "shared/number_words.h"
#include "shared/period.h"

#include <QCoreApplication>
#include <QLocale>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Coaching", text); }

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

QString ofCount(int part, int all) { return tr("%1 of %2").arg(part).arg(all); }

std::string leverOf(const Plan& plan, const CalibrationRound& round)
{
    const auto* activity = activityOf(plan.rhythm, round.rhythmVersion, round.activity);
    return activity && !activity->levers.empty() ? activity->levers.front() : std::string{};
}

} // namespace

QStringList roundHeads() { return {tr("Case"), tr("Opened"), tr("Judged"), QString()}; }

std::vector<Row> roundRows(const std::vector<RoundView>& rounds, const Plan& plan, Day today)
{
    std::vector<Row> rows;
    for (const auto& view : rounds) {
        const auto& round = view.round;
        auto opening = text(round.caseText).simplified();
        if (opening.size() > 80)
            opening = opening.left(80) + QStringLiteral("…");
        RowCell what{text(view.activityName)};
        what.second = opening;
        what.lever = leverOf(plan, round);
        RowCell when{shortDate(round.openedOn, today)};
        when.second = tr("by %1").arg(personName(plan.roster, round.openedBy));
        const auto judged = ofCount(view.judged, static_cast<int>(round.judges.size()));
        const auto mark = !view.open()  ? chipCell(Mark::Excused, tr("ended"))
            : view.invited && !view.own ? chipCell(Mark::Late, tr("yours to judge"))
                                        : chipCell(Mark::Open, tr("open"));
        rows.push_back(
            {QString::fromStdString(toText(round.id)), {what, when, bodyCell(judged), mark},
                tr("%1, opened %2: %3 have judged, %4. %5")
                    .arg(what.text, when.text, judged, mark.text, opening)});
    }
    return rows;
}

QString roundState(const RoundView& view, Day today)
{
    const auto judged = tr("%1 have judged.")
                            .arg(ofCount(view.judged, static_cast<int>(view.round.judges.size())));
    if (view.open())
        return tr("%1 What they said shows when the round ends: then all see it, without names.")
            .arg(judged);
    const auto ended = tr("%1 Ended %2.").arg(judged, nearDate(*view.endedOn, today));
    return view.result ? ended
                       : tr("%1 Too few to show what they said without telling who; talk about "
                            "the case together.")
                             .arg(ended);
}

QString votesWords(const CriterionAgreement& criterion)
{
    const auto& votes = criterion.votes;
    auto words = tr("%1 met").arg(ofCount(votes.met, votes.judges()));
    if (votes.notMet > 0)
        words = tr("%1, %2 not met").arg(words).arg(votes.notMet);
    if (votes.notSeen > 0)
        words = tr("%1, %2 not seen").arg(words).arg(votes.notSeen);
    return tr("%1: %2").arg(words, wordOf(criterion.likeness()));
}

QString resultSentence(const RoundResult& result)
{
    if (!result.meanShare)
        return {};
    auto sentence = tr("Pairs of judges said the same in %1 %; the aim is 90 %.")
                        .arg(percent(*result.meanShare));
    if (result.beyondChance)
        sentence += QLatin1Char(' ')
            + tr("Beyond chance: %1, where 1 is full agreement and 0 is chance (Gwet’s AC1).")
                  .arg(QLocale().toString(*result.beyondChance, 'f', 2));
    return sentence;
}

} // namespace mor::ui
